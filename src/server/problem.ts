import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** Problem details for HTTP APIs, RFC 9457, section 3.1. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
});

const titles: Readonly<Record<number, string>> = {
  400: 'Bad request',
  403: 'Forbidden',
  404: 'Not found',
  413: 'Too large',
  415: 'Unsupported media type',
  500: 'Internal error',
};

export const problemResponse = (c: Context, status: ContentfulStatusCode, detail: string): Response =>
  c.body(JSON.stringify({ type: 'about:blank', title: titles[status] ?? 'Error', status, detail }), status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
  });
