import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { decisionMade, decisionRequest, titleRequest, titleView } from '../model/index.ts';
import { json, newApi } from './open-api.ts';
import { problemResponse } from './problem.ts';
import { changeRefusals, missing } from './record-routes.ts';
import type { Threads } from './threads.ts';

/** The routes by which people decide, and see before what the event of a claim would be called. */
export function decisionRoutes(threads: Threads): OpenAPIHono {
  const api = newApi();
  api.openapi(
    createRoute({
      method: 'post',
      path: '/title',
      request: { body: { content: { 'application/json': { schema: titleRequest } } } },
      responses: { 200: json(titleView, 'What the event of a claim would be called.'), ...changeRefusals },
    }),
    async (c) => c.json(await threads.ask('titleFor', c.req.valid('json')), 200),
  );
  api.openapi(
    createRoute({
      method: 'post',
      path: '/decisions',
      request: { body: { content: { 'application/json': { schema: decisionRequest } } } },
      responses: { 201: json(decisionMade, 'The decision was made.'), ...changeRefusals },
    }),
    async (c) => {
      const { verdict, why, by, ...asked } = c.req.valid('json');
      const draft = await threads.ask('draftDecision', { verdict, ...asked });
      if ('missing' in draft) return missing(c, draft.missing) as never;
      if ('problem' in draft) return problemResponse(c, 400, draft.problem) as never;
      const id = await threads.decide({
        on: draft.on,
        verdict,
        value: draft.value,
        by: by ?? 'a reader',
        at: new Date().toISOString(),
        why: why ?? null,
      });
      return c.json({ id, now: await threads.ask('foundNow', draft.about) }, 201);
    },
  );
  return api;
}
