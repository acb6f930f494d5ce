import { z } from 'zod';
import { boundsOf, parseEdtf } from '../edtf/index.ts';
import { basis, entityKind, eventKind, findingKind, findingState } from '../model/index.ts';
import { entityOrders, sourceOrders } from '../store/index.ts';

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value), z.array(item));

// A year, a month or a day; it stands for its first day as a beginning and its last as an end.
const date = z
  .string()
  .refine((text) => 'value' in parseEdtf(text), { error: 'is no date: write 1950, 1950-06 or 1950-06-25' });

const limit = (most: number, usual: number) => z.coerce.number().int().min(1).max(most).default(usual);

const eventFields = z.object({
  from: date.optional(),
  to: date.optional(),
  kind: list(eventKind).optional(),
  entity: list(z.string()).optional(),
  source: list(z.string()).optional(),
  q: z.string().max(1000).optional(),
  basis: list(basis).optional(),
  told: list(z.coerce.number().int().min(1).max(3))
    .optional()
    .describe('by how many sources: 1, 2, or 3 for three and more'),
});

/** What narrows events, with the parameters of a route besides. Between `from` and `to` there has to be a day. */
const eventFilter = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  eventFields.extend(shape).refine((query) => !isBackwards(query as z.output<typeof eventFields>), {
    path: ['from'],
    error: ({ input }) => `is after to ${JSON.stringify((input as { to?: string }).to)}: no day lies between them`,
  });

const isBackwards = ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean =>
  from !== undefined && to !== undefined && (boundsOf(from).earliest ?? '') > (boundsOf(to).latest ?? '9999');

const skipped = z.coerce.number().int().min(0).optional();

const around = z
  .string()
  .refine((text) => /^(event|claim)-[0-9a-z]+$/.test(text) || 'value' in parseEdtf(text), {
    error: 'is neither an event nor a date',
  })
  .describe('the id of an event, or a date: the page in the middle of which it stands');

export const eventsQuery = eventFilter({
  limit: limit(1000, 100),
  after: z.string().optional().describe('the id of the last event of the page before, as given in `next`'),
  offset: skipped.describe('how many to leave out'),
  around: around.optional(),
});
export const marksQuery = eventFilter({ limit: limit(5000, 1000) });
export const facetsQuery = eventFilter({
  names: limit(500, 50).describe('how many names of each kind, and how many sources'),
  name: z.string().max(200).optional().describe('only names, and titles of sources, in which these words occur'),
});
export const sourcesQuery = z.object({
  limit: limit(1000, 1000),
  after: skipped.describe('how many to leave out, as given in `next`'),
  order: z.enum(sourceOrders).optional(),
  q: z.string().max(200).optional(),
});
export const timelineQuery = eventFilter({ bins: limit(5000, 200) });
export const entitiesQuery = z.object({
  kind: list(entityKind).optional(),
  limit: limit(1000, 100),
  after: skipped.describe('how many to leave out, as given in `next`'),
  order: z.enum(entityOrders).optional(),
  q: z.string().max(200).optional().describe('only those with a name in which these words occur'),
  bins: z.coerce
    .number()
    .int()
    .min(1)
    .max(240)
    .optional()
    .describe('charts over the time of the record, in so many parts'),
});
export const searchQuery = z.object({ q: z.string().max(1000), limit: limit(200, 20) });
export const findingsQuery = z.object({
  kind: findingKind.optional(),
  about: z.string().optional().describe('the id of an event, claim, series, person, body, office or source'),
  source: z.string().optional(),
  state: findingState.optional().describe('what was decided of it; open: nothing yet'),
  limit: limit(1000, 1000),
  after: z.coerce.number().int().min(0).optional().describe('how many to leave out, as given in `next`'),
});
/** What is cited: a claim or an event by its id, or a stretch of a capture's plain text. */
export const citationsQuery = z.object({
  of: z
    .string()
    .regex(/^(claim|event)-/, { error: 'is neither a claim nor an event' })
    .optional(),
  capture: z.string().optional(),
  start: z.coerce.number().int().min(0).optional(),
  end: z.coerce.number().int().min(1).optional(),
});
export const compareQuery = z.object({ before: z.string(), after: z.string().optional() });
export const dateQuery = z.object({ text: z.string().max(200) });
export const coverageQuery = z.object({ source: z.string().optional(), limit: limit(1000, 50) });
// Two numbers, the first not above the second.
const numbers = z
  .string()
  .regex(/^\d{1,9}-\d{1,9}$/, { error: 'is no stretch: write 120-340' })
  .transform((text) => text.split('-').map(Number));

export const captureQuery = z.object({
  around: numbers
    .transform(([start, end]) => ({ start, end }))
    .optional()
    .describe('a place in the plain text: of a long one only the part around it is given'),
  passages: numbers
    .transform(([first, last]) => ({ first, last }))
    .optional()
    .describe('the first and the last passage that are wanted, from 0'),
});
export const idParameter = z.object({ id: z.string() });

export const tenuresQuery = z.object({
  person: z.string().optional(),
  office: z.string().optional(),
  on: date.optional(),
});
export const asOfQuery = z.object({ on: date });
export const relationsQuery = z.object({
  entity: z.string().optional(),
  line: z
    .literal('true')
    .optional()
    .describe(
      'with entity: what it came from and what came of it, over any number of mergers, splits, renamings and successions',
    ),
});
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
