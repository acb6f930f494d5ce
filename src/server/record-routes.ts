import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { shortened } from '../model/index.ts';
import { json, refusal } from './open-api.ts';
import { idParameter } from './parameters.ts';
import { problemResponse } from './problem.ts';

/** Refusals that every such route may give. */
export const refusals = { 400: refusal('A parameter cannot be used.'), 404: refusal('There is no such record.') };

/** Refusals that a route that changes something may give besides. */
export const changeRefusals = {
  ...refusals,
  403: refusal('The project is only to be looked at, or the request comes from another site’s page.'),
  415: refusal('The body is not sent as JSON.'),
};

/** For a route that takes no parameters. */
export const noQuery = z.object({});

/** The answer where there is no record of an id. */
export const missing = (c: Context, id: string): Response =>
  problemResponse(c, 404, `There is no record ${shortened(id)}.`);

// What is large comes as the bytes of its JSON.
const asBytes = (c: Context, bytes: Uint8Array<ArrayBuffer>): Response =>
  c.body(bytes, 200, { 'content-type': 'application/json' });

/** Adds routes to an API that give records. */
export function recordRoutes(api: OpenAPIHono) {
  /** A route that gives what `answer` makes of its parameters; an answer of `{ error }` refuses them. */
  function get<Query extends z.ZodObject, Result extends z.ZodType>(
    path: string,
    description: string,
    query: Query,
    result: Result,
    answer: (query: z.output<Query>) => Promise<z.input<Result> | Uint8Array<ArrayBuffer> | { error: string }>,
  ): void {
    const responses = { 200: json(result, description), ...refusals };
    api.openapi(createRoute({ method: 'get', path, request: { query: query.strict() }, responses }), (async (
      c: Context,
    ) => {
      const found = await answer(c.req.valid('query' as never) as z.output<Query>);
      if (found instanceof Uint8Array) return asBytes(c, found);
      const error = (found as { error?: string } | null)?.error;
      return error === undefined ? c.json(found, 200) : problemResponse(c, 400, error);
    }) as never);
  }

  /** A route that gives one record by its id. */
  function getOne<Result extends z.ZodType, Query extends z.ZodObject = typeof noQuery>(
    path: string,
    description: string,
    result: Result,
    find: (id: string, query: z.output<Query>) => Promise<z.input<Result> | Uint8Array<ArrayBuffer> | null | undefined>,
    query: Query = noQuery as never,
  ): void {
    const responses = { 200: json(result, description), ...refusals };
    const request = { params: idParameter, query: query.strict() };
    api.openapi(createRoute({ method: 'get', path, request, responses }), (async (c: Context) => {
      const id = c.req.param('id') ?? '';
      const found = await find(id, c.req.valid('query' as never) as z.output<Query>);
      if (!found) return missing(c, id);
      return found instanceof Uint8Array ? asBytes(c, found) : c.json(found, 200);
    }) as never);
  }

  return { get, getOne };
}
