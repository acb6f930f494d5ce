import { z } from 'zod';

/** Files that are to be added: their paths as they will be named, relative, with `/`, and their sizes in bytes. */
export const additionRequest = z.object({
  files: z
    .array(z.object({ path: z.string().min(1).max(1000), size: z.number().int().min(0) }))
    .min(1)
    .max(10_000),
});
export type AdditionRequest = z.infer<typeof additionRequest>;

/**
 * Files on their way into the project. `receiving` until all are sent, then `reading`; in the end `done`, or `failed` or
 * `stopped`, when what was read before stays.
 */
export const additionView = z.object({
  id: z.string(),
  state: z.enum(['receiving', 'reading', 'done', 'failed', 'stopped']),
  files: z.object({ received: z.number().int(), read: z.number().int(), all: z.number().int() }),
  bytes: z.object({ received: z.number().int(), read: z.number().int(), all: z.number().int() }),
  doing: z.string().describe('the file that is being read, or a sentence'),
  unchanged: z.number().int().describe('files that were left as they are, since nothing about them had changed'),
  captures: z.number().int(),
  unreadable: z.array(z.object({ file: z.string(), reason: z.string() })),
  notes: z.array(z.string()),
  problem: z.string().nullable().describe('why it failed'),
});
export type AdditionView = z.infer<typeof additionView>;
