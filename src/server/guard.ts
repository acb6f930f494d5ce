import type { MiddlewareHandler } from 'hono';
import { shortened } from '../model/index.ts';
import { isUpload } from './addition-routes.ts';
import { problemResponse } from './problem.ts';

/** Nothing but what this server itself gives may be loaded, run, framed or sent to. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets the headers that keep a page to itself. */
export const secureHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header('Content-Security-Policy', policy);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'no-referrer');
  c.header('Cross-Origin-Opener-Policy', 'same-origin');
  c.header('Cross-Origin-Resource-Policy', 'same-origin');
};

const loopback = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/;

/** On a loopback address, refuses requests that name another host: a page elsewhere cannot pass itself off as this one. */
export const onlyLoopbackNames: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('Host') ?? '';
  if (!loopback.test(host)) return problemResponse(c, 403, `"${shortened(host)}" is not a name of this server.`);
  return next();
};

/** Refuses every change: for a project that is only to be looked at. */
export const nothingChanges: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  return problemResponse(c, 403, 'This project is only to be looked at: it is served with --read-only.');
};

/** Refuses changes that another site's page sends. */
export const onlySameOrigin: MiddlewareHandler = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next();
  const origin = c.req.header('Origin');
  if (origin !== undefined && new URL(origin).host !== c.req.header('Host'))
    return problemResponse(c, 403, `A page at ${shortened(origin)} may not change this project.`);
  // Neither can be sent by a page elsewhere without asking first, and the answer would be no.
  const expected = isUpload(c.req.method, c.req.path) ? 'application/octet-stream' : 'application/json';
  if (!c.req.header('Content-Type')?.startsWith(expected)) return problemResponse(c, 415, `Send ${expected}.`);
  return next();
};
