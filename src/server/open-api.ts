import { OpenAPIHono, type z } from '@hono/zod-openapi';
import { issueSentence } from './issue-sentence.ts';
import { problem, problemResponse } from './problem.ts';

/** How an answer in JSON is described. */
export const json = <T extends z.ZodType>(schema: T, description: string) => ({
  content: { 'application/json': { schema } },
  description,
});

/** How a refusal is described. */
export const refusal = (description: string) => ({
  content: { 'application/problem+json': { schema: problem } },
  description,
});

/** An API that has no routes yet; it says of a request that cannot be used what is wrong with it. */
export const newApi = (): OpenAPIHono =>
  new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      return problemResponse(c, 400, issueSentence(result.error.issues[0], (result as { data?: unknown }).data));
    },
  });
