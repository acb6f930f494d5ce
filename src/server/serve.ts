import type { AddressInfo } from 'node:net';
import { type ServerType, serve as serveHttp } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { shortened } from '../model/index.ts';
import { additionRoutes, isUpload } from './addition-routes.ts';
import { additionsTo } from './additions.ts';
import { apiOf } from './api.ts';
import { nothingChanges, onlyLoopbackNames, onlySameOrigin, secureHeaders } from './guard.ts';
import { GoneAway } from './in-turn.ts';
import { problemResponse } from './problem.ts';
import { fileLimit } from './received-files.ts';
import { asker, startThreads } from './threads.ts';

export interface ServeSettings {
  /** The project file. */
  readonly project: string;
  /** The folder of the built web app. */
  readonly web: string;
  /** The program's version, for the API's description of itself. */
  readonly version: string;
  /** Default: loopback, so that nobody else reaches it. */
  readonly host?: string;
  /** Default: one that is free. */
  readonly port?: number;
  /** Nothing can be decided or added. Default: false. */
  readonly readOnly?: boolean;
}

export interface Served {
  /** The address to open. */
  readonly address: string;
  close(): Promise<void>;
}

/** Where the app's own pages lie: every other address below `/` is a state of it, and gets the same document. */
const isPage = (path: string): boolean => !path.startsWith('/api/') && !/\.[a-z0-9]+$/i.test(path);

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

const maxBody = 1024 * 1024;

/** Serves a project and the app that shows it, until closed. Rejects with a sentence where the port is taken. */
export async function serve({
  project,
  web,
  version,
  host = '127.0.0.1',
  port = 0,
  readOnly = false,
}: ServeSettings): Promise<Served> {
  const threads = startThreads(project);
  const app = new Hono();
  app.onError((error, c) => {
    // Whoever sent something went away in the middle: nobody reads the answer.
    if (error instanceof GoneAway || (error as NodeJS.ErrnoException).code === 'ECONNRESET')
      return problemResponse(c, 400, 'It broke off.');
    console.error(error);
    return problemResponse(c, 500, 'Something went wrong in the program; its terminal says more.');
  });
  app.use(secureHeaders);
  if (isLoopback(host)) app.use(onlyLoopbackNames);
  app.use('/api/*', onlySameOrigin);
  if (readOnly) app.use('/api/*', nothingChanges);
  const limit = (maxSize: number) =>
    bodyLimit({ maxSize, onError: (c) => problemResponse(c, 413, `The body is over ${maxSize} bytes.`) });
  const [usual, upload] = [limit(maxBody), limit(fileLimit)];
  app.use('/api/*', (c, next) => (isUpload(c.req.method, c.req.path) ? upload : usual)(c, next));
  // On this very machine, to compress takes longer than to send.
  if (!isLoopback(host)) app.use('/api/*', compress());
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
  });
  app.use('/api/*', (c, next) => asker.run(c.req.raw.signal, next));
  const additions = additionsTo(threads);
  app.route('/api/additions', additionRoutes(additions));
  app.route('/api', apiOf(threads, version, { writes: !readOnly }));
  app.use('/assets/*', async (c, next) => {
    await next();
    // Their names change with their contents.
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  app.get(
    '*',
    serveStatic({
      root: web,
      precompressed: true,
      rewriteRequestPath: (path) => (isPage(path) ? '/index.html' : path),
    }),
  );
  app.notFound((c) => problemResponse(c, 404, `There is nothing at ${shortened(c.req.path)}.`));

  const server = await listening(app, host, port).catch(async (error: NodeJS.ErrnoException) => {
    await threads.close();
    if (error.code === 'EADDRINUSE') throw new Error(`Port ${port} is taken: choose another with --port.`);
    throw new Error(`${host}:${port} cannot be listened on: ${error.message}.`);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    close: async () => {
      additions.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await threads.close();
    },
  };
}

function listening(app: Hono, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serveHttp({ fetch: app.fetch, hostname, port }, () => resolve(server));
    server.once('error', reject);
  });
}
