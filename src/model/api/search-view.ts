import { z } from 'zod';
import { eventKind } from '../claim.ts';
import { entityKind } from '../mention.ts';
import { ref } from '../ref.ts';
import { entityItem } from './entity-view.ts';
import { eventItem } from './event-view.ts';
import { counted } from './parts.ts';

/** A stretch of a hit's text that matches the query. */
const hit = z.tuple([z.number().int(), z.number().int()]);

/** What a search finds; `hits` are offsets into `excerpt`. */
export const searchFound = z.object({
  query: z.string(),
  also: z.array(z.string()).describe('other spellings that were looked for, where the words make a name'),
  events: z.array(eventItem),
  entities: z.array(entityItem),
  passages: z.array(
    z.object({
      id: z.string(),
      capture: z.string(),
      source: ref,
      start: z.number().int(),
      end: z.number().int(),
      at: z.object({ start: z.number().int(), end: z.number().int() }).describe('the sentence of the first hit'),
      page: z.string().nullable(),
      language: z.string().nullable(),
      excerpt: z.string(),
      hits: z.array(hit),
      headings: z.array(z.string()),
    }),
  ),
});
export type SearchFound = z.infer<typeof searchFound>;

/** How much a query finds, and by what it could be narrowed. */
export const searchCounts = z.object({
  total: z.object({ events: z.number().int(), passages: z.number().int(), entities: z.number().int() }),
  facets: z.object({
    kinds: z.array(z.object({ kind: eventKind, ...counted })),
    decades: z.array(z.object({ from: z.number().int(), to: z.number().int(), ...counted })),
    entities: z.array(z.object({ id: z.string(), kind: entityKind, name: z.string(), ...counted })),
    sources: z.array(z.object({ id: z.string(), name: z.string(), passages: z.number().int(), ...counted })),
  }),
});
export type SearchCounts = z.infer<typeof searchCounts>;

/** Both at once. */
export const searchView = searchFound.extend(searchCounts.shape);
export type SearchView = z.infer<typeof searchView>;
