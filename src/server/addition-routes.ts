import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { additionRequest, additionView, shortened } from '../model/index.ts';
import type { Additions } from './additions.ts';
import { json, newApi, refusal } from './open-api.ts';
import { problemResponse } from './problem.ts';
import { WrongSize } from './received-files.ts';

const told = (description: string) => json(additionView, description);
const refusals = { 400: refusal('It cannot be done.'), 404: refusal('There is no such addition.') };
const params = z.object({ id: z.string() });

/** Whether a request sends a file as it is, and not JSON. */
export const isUpload = (method: string, path: string): boolean =>
  method === 'PUT' && /^\/api\/additions\/[^/]+\/files\/\d+$/.test(path);

/** The routes by which files are added: announce them, send each, start reading, and ask how far it has come. */
export function additionRoutes(additions: Additions): OpenAPIHono {
  const app = newApi();
  const missing = (c: Parameters<typeof problemResponse>[0], id: string) =>
    problemResponse(c, 404, `There is no ${shortened(id)}.`) as never;

  app.openapi(
    createRoute({
      method: 'get',
      path: '/',
      responses: {
        200: json(z.object({ items: z.array(additionView) }), 'Additions since the program was started, oldest first.'),
      },
    }),
    (c) => c.json({ items: additions.list() }, 200),
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/',
      request: { body: { content: { 'application/json': { schema: additionRequest } } } },
      responses: { 201: told('The files may be sent.'), ...refusals },
    }),
    (c) => {
      const made = additions.announce(c.req.valid('json'));
      return 'error' in made ? (problemResponse(c, 400, made.error) as never) : c.json(made, 201);
    },
  );
  app.openapi(
    createRoute({
      method: 'put',
      path: '/{id}/files/{file}',
      request: { params: params.extend({ file: z.coerce.number().int().min(0) }) },
      responses: { 200: told('The file, the body of the request, was received.'), ...refusals },
    }),
    async (c) => {
      const { id, file } = c.req.valid('param');
      try {
        const body = c.req.raw.body ?? new Blob([]).stream();
        const view = await additions.receive(id, file, body);
        return view ? c.json(view, 200) : missing(c, `file ${file} of ${id}`);
      } catch (error) {
        if (error instanceof WrongSize) return problemResponse(c, 400, error.message) as never;
        throw error;
      }
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/{id}/start',
      request: { params },
      responses: { 200: told('What was received is being read.'), ...refusals },
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const started = additions.start(id);
      if (started === null) return missing(c, id);
      return 'error' in started ? (problemResponse(c, 400, started.error) as never) : c.json(started, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/{id}',
      request: { params },
      responses: { 200: told('How far it has come.'), ...refusals },
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const view = additions.find(id);
      return view ? c.json(view, 200) : missing(c, id);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/{id}/stop',
      request: { params },
      responses: { 200: told('It stops; what was read before stays.'), ...refusals },
    }),
    (c) => {
      const { id } = c.req.valid('param');
      const view = additions.stop(id);
      return view ? c.json(view, 200) : missing(c, id);
    },
  );
  return app;
}
