import { z } from 'zod';
import { claimRecord, eventKind } from './claim.ts';
import { entityRecord } from './entity.ts';
import { eraRecord } from './era.ts';
import { eventRecord } from './event.ts';
import { passageRecord } from './passage.ts';
import { ref } from './ref.ts';
import { seriesRecord } from './series.ts';
import { captureRecord, sourceRecord } from './source.ts';

/** A page of a list; `next` is what to ask for to go on, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** The sentence that vouches for something: its words, how it writes the date, and where it stands. */
export const evidence = z.object({
  claim: z.string(),
  quote: z.string(),
  dated: z.string().nullable().describe('the words that date it, null where only the context does'),
  source: ref,
  capture: z.string(),
  start: z.number().int(),
  end: z.number().int(),
});
export type Evidence = z.infer<typeof evidence>;

/** An event in a list: the record, up to three of the sentences behind it, and how many sources vouch for it. */
export const eventItem = eventRecord.unwrap().extend({
  evidence: z.array(evidence),
  sources: z.number().int(),
  findings: z.number().int(),
});
export type EventItem = z.infer<typeof eventItem>;

/** A claim with where it stands. */
export const claimItem = claimRecord.unwrap().extend({
  source: ref,
  passage: z.string(),
  page: z.string().nullable(),
  dated: z.string().nullable(),
  event: ref.nullable(),
});
export type ClaimItem = z.infer<typeof claimItem>;

/** An event by itself: every claim, and its neighbours in a series. */
export const eventView = eventRecord.unwrap().extend({
  evidence: z.array(claimItem),
  sources: z.number().int(),
  previous: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
  next: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
});
export type EventView = z.infer<typeof eventView>;

/** How many events fall into each stretch of time; an event counts where its earliest day falls. */
export const timelineView = z.object({
  from: z.string(),
  to: z.string(),
  bins: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      count: z.number().int(),
      kinds: z.partialRecord(eventKind, z.number().int()),
    }),
  ),
});
export type TimelineView = z.infer<typeof timelineView>;

export const sourceItem = sourceRecord.unwrap().extend({
  events: z.number().int(),
  claims: z.number().int(),
  passages: z.number().int(),
  length: z.number().int().describe('of all captures together, in UTF-16 code units'),
});
export type SourceItem = z.infer<typeof sourceItem>;

/** A passage as the source view sets it: `pieces` as in `Passage`. */
export const passageItem = passageRecord.unwrap().extend({
  start: z.number().int(),
  end: z.number().int(),
  level: z.number().int().nullable(),
  pieces: z.array(z.number().int()),
});
export type PassageItem = z.infer<typeof passageItem>;

/** One capture as it is read: whose it is, its plain text, its passages and the claims that rest on them. */
export const captureText = z.object({
  capture: captureRecord,
  source: ref,
  language: z.string().nullable(),
  text: z.string(),
  passages: z.array(passageItem),
  claims: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      event: ref.nullable(),
    }),
  ),
});
export type CaptureText = z.infer<typeof captureText>;

export const entityItem = entityRecord.unwrap().extend({ events: z.number().int(), sources: z.number().int() });
export type EntityItem = z.infer<typeof entityItem>;

/** A stretch of a hit's text that matches the query. */
const hit = z.tuple([z.number().int(), z.number().int()]);

/** What a search finds; `hits` are offsets into `excerpt`. */
export const searchView = z.object({
  query: z.string(),
  events: z.array(eventItem),
  entities: z.array(entityItem),
  passages: z.array(
    z.object({
      id: z.string(),
      capture: z.string(),
      source: ref,
      start: z.number().int(),
      end: z.number().int(),
      excerpt: z.string(),
      hits: z.array(hit),
      headings: z.array(z.string()),
    }),
  ),
  total: z.object({ events: z.number().int(), passages: z.number().int() }),
});
export type SearchView = z.infer<typeof searchView>;

/** What could not be used, by source: dated sentences, captions and names that no claim rests on. */
export const coverageItem = z.object({
  source: ref,
  dated: z.object({ used: z.number().int(), all: z.number().int() }),
  captions: z.object({ used: z.number().int(), all: z.number().int() }),
  names: z.object({ used: z.number().int(), all: z.number().int() }),
  unused: z.array(
    z.object({
      kind: z.enum(['sentence', 'caption', 'name']),
      capture: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      text: z.string(),
    }),
  ),
});
export type CoverageItem = z.infer<typeof coverageItem>;

/** A file or row that could not be read, and why, in a sentence that names it. */
export const unreadable = z.object({ file: z.string(), reason: z.string() });
export type Unreadable = z.infer<typeof unreadable>;

/** The first screen: whose record this is, over what years, and what is in it. */
export const projectView = z.object({
  name: z.string(),
  subject: ref.nullable().describe('the body or person that the sources name most'),
  years: z.object({ from: z.number().int(), to: z.number().int() }).nullable(),
  counts: z.object({
    sources: z.number().int(),
    captures: z.number().int(),
    passages: z.number().int(),
    claims: z.number().int(),
    events: z.number().int(),
    people: z.number().int(),
  }),
  eras: z.array(eraRecord),
  series: z.array(seriesRecord),
  named: z.array(entityItem).describe('who and what is named most, people first'),
  kinds: z.array(z.object({ kind: eventKind, events: z.number().int() })),
  unused: z.object({
    dated: z.number().int(),
    captions: z.number().int(),
    names: z.number().int(),
    files: z.array(unreadable),
  }),
});
export type ProjectView = z.infer<typeof projectView>;

/** What a caller sends to decide something; `on` are ids, from which the server makes selectors. */
export const decisionRequest = z.object({
  on: z.array(z.string()).min(1).max(1000),
  verdict: z.enum(['accept', 'reject', 'merge', 'split', 'rename', 'edit', 'dismiss', 'note', 'undo']),
  value: z.unknown().optional(),
  why: z.string().max(10_000).optional(),
  by: z.string().max(200).optional(),
});
export type DecisionRequest = z.infer<typeof decisionRequest>;
