import { z } from 'zod';
import { boundsOf, parseEdtf } from '../edtf/index.ts';
import { entityKind, eventKind, findingKind } from '../model/index.ts';

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item));

// A year, a month or a day; it stands for its first day as a beginning and its last as an end.
const date = z
  .string()
  .refine((text) => 'value' in parseEdtf(text), { error: 'is no date: write 1950, 1950-06 or 1950-06-25' });

const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);

const eventFilter = z.object({
  from: date.optional(),
  to: date.optional(),
  kind: list(eventKind).optional(),
  entity: list(z.string()).optional(),
  source: list(z.string()).optional(),
  q: z.string().max(1000).optional(),
});

export const eventsQuery = eventFilter.extend({ limit: limit(1000, 100), after: z.string().optional() });
export const timelineQuery = eventFilter.extend({ bins: limit(5000, 200) });
export const entitiesQuery = z.object({
  kind: entityKind.optional(),
  limit: limit(1000, 100),
  after: z.coerce.number().int().min(0).optional().describe('how many to leave out, as given in `next`'),
});
export const searchQuery = z.object({ q: z.string().max(1000), limit: limit(200, 20) });
export const findingsQuery = z.object({ kind: findingKind.optional() });
export const compareQuery = z.object({ before: z.string(), after: z.string().optional() });
export const coverageQuery = z.object({ source: z.string().optional(), limit: limit(1000, 50) });
export const idParameter = z.object({ id: z.string() });

export const tenuresQuery = z.object({
  person: z.string().optional(),
  office: z.string().optional(),
  on: date.optional(),
});
export const relationsQuery = z.object({ entity: z.string().optional() });
export const resolutionsQuery = z.object({ meeting: z.string().optional() });

/** A filter as the store takes it: its dates as days. */
export function storeFilter<T extends { from?: string | undefined; to?: string | undefined }>(filter: T): T {
  const { from, to } = filter;
  return {
    ...filter,
    from: from === undefined ? undefined : (boundsOf(from).earliest ?? undefined),
    to: to === undefined ? undefined : (boundsOf(to).latest ?? undefined),
  };
}
