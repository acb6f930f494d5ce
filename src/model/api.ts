import { z } from 'zod';
import { claimKind, claimRecord, eventKind } from './claim.ts';
import { comparison } from './comparison.ts';
import { decisionRecord, verdict } from './decision.ts';
import { entityRecord } from './entity.ts';
import { eraRecord } from './era.ts';
import { eventRecord } from './event.ts';
import { findingRecord } from './finding.ts';
import { entityKind, mentionKinds } from './mention.ts';
import { passageRecord } from './passage.ts';
import { ref } from './ref.ts';
import { seriesRecord } from './series.ts';
import { captureRecord, sourceRecord } from './source.ts';
import { tenureRecord } from './tenure.ts';
import { basis, time } from './time.ts';

/** A page of a list; `next` is what to ask for to go on, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

const span = z.tuple([z.number().int(), z.number().int()]);
const spans = z.array(span);

/** A quotation as one reads it, lines and pages made whole; `dated` are offsets into it, null where only the context dates it. */
export const quoteReading = z.object({ text: z.string(), dated: span.nullable() });
export type QuoteReading = z.infer<typeof quoteReading>;

/** The sentence that vouches for something: its words, how it writes the date, and where it stands. */
export const evidence = z.object({
  claim: z.string(),
  quote: z.string(),
  dated: z.string().nullable().describe('the words that date it, null where only the context does'),
  source: ref,
  capture: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  parts: spans.optional(),
  page: z.string().nullable(),
  language: z.string().nullable().describe('of the source'),
  reading: quoteReading,
});
export type Evidence = z.infer<typeof evidence>;

/** An event in a list: the record, up to three of the sentences behind it, and how many sources vouch for it. */
export const eventItem = eventRecord.unwrap().extend({
  evidence: z.array(evidence),
  sources: z.number().int(),
  findings: z.number().int(),
});
export type EventItem = z.infer<typeof eventItem>;

/** Words of a source, cited in the forms that writers need. */
export const citation = z.object({
  quote: z.string(),
  source: ref,
  chicago: z.string().describe('a note after the Chicago Manual of Style'),
  bibtex: z.string(),
  csl: z.record(z.string(), z.unknown()).describe('an item of CSL-JSON'),
});
export type Citation = z.infer<typeof citation>;

/** A decision with what became of it. */
export const decisionItem = decisionRecord.unwrap().extend({
  lost: z.boolean().describe('what it was about is no longer found'),
  undone: z.boolean(),
  now: z.array(ref).optional().describe('the events and names that what it was made on belongs to now'),
});
export type DecisionItem = z.infer<typeof decisionItem>;

/** A claim with where it stands. */
export const claimItem = claimRecord.unwrap().extend({
  source: ref,
  passage: z.string(),
  page: z.string().nullable(),
  language: z.string().nullable(),
  reading: quoteReading,
  dated: z.string().nullable(),
  event: ref.nullable(),
});
export type ClaimItem = z.infer<typeof claimItem>;

/** A claim by itself, with what its event is called by it alone, and what was decided of it. */
export const claimView = claimItem.extend({ title: z.string(), decisions: z.array(decisionItem) });
export type ClaimView = z.infer<typeof claimView>;

/** An event by itself: every claim, what a critic would flag in it, and its neighbours in a series. */
export const eventView = eventRecord.unwrap().extend({
  evidence: z.array(claimItem),
  sources: z.number().int(),
  findings: z.array(findingRecord.unwrap().pick({ id: true, kind: true, summary: true })),
  previous: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
  next: z.object({ ordinal: z.number().int(), event: ref.nullable() }).nullable(),
  decisions: z.array(decisionItem).describe('in force on it or on its claims, oldest first'),
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
      bases: z.partialRecord(basis, z.number().int()).describe('how the dates of these are known'),
    }),
  ),
});
export type TimelineView = z.infer<typeof timelineView>;

/** An event as no more than a timeline draws. */
export const timelineMark = eventRecord.unwrap().pick({ id: true, kind: true, title: true }).extend({ time });
export type TimelineMark = z.infer<typeof timelineMark>;

const counted = { events: z.number().int() };

/**
 * How many events each further choice would leave under a filter: those with most first. Of what narrows by any of several
 * (kinds, bases, sources, `told`) as if none of it were chosen.
 */
export const facetsView = z.object({
  ...counted,
  kinds: z.array(z.object({ kind: eventKind, ...counted })),
  bases: z.array(z.object({ basis, ...counted })),
  told: z.array(z.object({ sources: z.number().int().describe('3 is three or more'), ...counted })),
  sources: z.array(z.object({ id: z.string(), name: z.string(), ...counted })),
  entities: z.array(z.object({ id: z.string(), kind: entityKind, name: z.string(), ...counted })),
});
export type FacetsView = z.infer<typeof facetsView>;

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

/**
 * One capture as it is read: whose it is, its plain text, its passages in order and the claims that rest on them. A passage
 * without `pieces` is the plain text from its start to its end, as it stands. A part of one has only some of its passages,
 * with their claims, and the plain text only with the first of them.
 */
export const captureText = z.object({
  capture: captureRecord,
  source: ref,
  language: z.string().nullable(),
  text: z.string(),
  passages: z.array(
    passageItem
      .omit({ record: true, id: true, capture: true, headings: true, pieces: true, level: true })
      .extend({ level: z.number().int().optional(), pieces: z.array(z.number().int()).optional() }),
  ),
  claims: z.array(
    z.object({
      id: z.string(),
      kind: claimKind,
      start: z.number().int(),
      end: z.number().int(),
      title: z.string(),
      time: time.nullable(),
      event: ref.nullable(),
      decided: z.literal(true).optional().describe('a person made it, or put it right'),
      rejected: z.literal(true).optional(),
    }),
  ),
  part: z
    .object({
      first: z.number().int().describe('how many passages come before'),
      passages: z.number().int().describe('how many the capture has'),
      length: z.number().int().describe('of the plain text'),
    })
    .optional(),
});
export type CaptureText = z.infer<typeof captureText>;

const usedOf = z.object({ used: z.number().int(), all: z.number().int() });

/** What is marked in a capture, beside its text: mentions, eras, and what no claim rests on. */
export const captureMarks = z.object({
  kinds: z.array(z.enum(mentionKinds)),
  entities: z.array(ref),
  mentions: z
    .array(z.number().int())
    .describe('one after another: start, length, place of its kind in `kinds`, place in `entities` or -1'),
  eras: z.array(
    z.object({ id: z.string(), title: z.string(), time, passages: span.describe('places of the first and last') }),
  ),
  unused: z.array(z.object({ kind: z.enum(['sentence', 'caption']), start: z.number().int(), end: z.number().int() })),
  dated: usedOf.describe('dated sentences: on how many a claim rests, and how many there are'),
  captions: usedOf,
});
export type CaptureMarks = z.infer<typeof captureMarks>;

export const entityItem = entityRecord.unwrap().extend({
  events: z.number().int(),
  sources: z.number().int(),
  first: z.string().nullable().optional().describe('the earliest day of an event it has a part in, null without any'),
  last: z.string().nullable().optional(),
  bins: z.array(z.number().int()).optional().describe('its events over equal stretches of the time of the list'),
});
export type EntityItem = z.infer<typeof entityItem>;

/** A list of who and what is named, with the stretch of time that the charts in it are over; null without dates. */
export const entityList = pageOf(entityItem).extend({
  total: z.number().int(),
  over: z.object({ from: z.string(), to: z.string() }).nullable(),
});
export type EntityList = z.infer<typeof entityList>;

const companion = z.object({
  id: z.string(),
  kind: entityKind,
  name: z.string(),
  events: z.number().int().describe('that both have a part in'),
  first: z.string().nullable(),
  last: z.string().nullable(),
  bins: z.array(z.number().int()),
});

const namedIn = z.object({ capture: z.string(), start: z.number().int(), end: z.number().int(), source: ref });

/** Someone or something by itself: its names, its events over time, who and what it appears with, where it is named. */
export const entityView = entityItem.extend({
  over: z.object({ from: z.string(), to: z.string() }).nullable(),
  kinds: z.array(z.object({ kind: eventKind, events: z.number().int() })),
  months: z
    .array(z.object({ month: z.string(), events: z.number().int() }))
    .describe('of the events whose month is known, in order: YYYY-MM'),
  roles: z.array(z.object({ role: z.string(), events: z.number().int() })),
  forms: z.array(
    z.object({
      text: z.string(),
      mentions: z.number().int(),
      sources: z.array(ref).describe('which use it, those that use it most first'),
      at: namedIn.nullable().describe('where it is used first'),
    }),
  ),
  companions: z.array(companion),
  earliest: z.array(eventItem).describe('its first event'),
  latest: z.array(eventItem).describe('its last event'),
  named: z.array(z.object({ source: ref, mentions: z.number().int(), at: namedIn })).describe('by source'),
  decisions: z.array(decisionItem).describe('in force on it, oldest first'),
});
export type EntityView = z.infer<typeof entityView>;

/** A series by itself: every number, with the meeting where it is told of. */
export const seriesView = seriesRecord.unwrap().extend({
  members: z.array(
    z.object({
      ordinal: z.number().int(),
      event: eventRecord.unwrap().pick({ id: true, title: true, time: true }).nullable(),
    }),
  ),
});
export type SeriesView = z.infer<typeof seriesView>;

/** A day: the terms of office that may cover it, the bodies there were under the names they had, and when this changes. */
export const asOfView = z.object({
  on: z.string(),
  tenures: z.array(
    tenureRecord
      .unwrap()
      .extend({ certain: z.boolean().describe('whether both ends are known to lie beyond the day') }),
  ),
  bodies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      since: time.nullable(),
      last: z.string().nullable().describe('the latest day of an event it has a part in'),
      parents: z.array(z.string()),
    }),
  ),
  changes: z.array(z.string()).describe('days, in order'),
});
export type AsOfView = z.infer<typeof asOfView>;

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
    series: z.number().int(),
  }),
  eras: z.array(eraRecord),
  series: z.array(seriesRecord).describe('those with most members told, not all'),
  named: z.array(entityItem).describe('who and what is named most, people first'),
  kinds: z.array(z.object({ kind: eventKind, events: z.number().int() })),
  unused: z.object({
    dated: z.number().int(),
    captions: z.number().int(),
    names: z.number().int(),
    files: z.array(unreadable),
  }),
  writes: z.boolean().optional().describe('whether this server lets things be decided and added'),
});
export type ProjectView = z.infer<typeof projectView>;

/** What a caller sends to decide something; `on` are ids, from which the server makes selectors. */
export const decisionRequest = z.object({
  on: z.array(z.string()).min(1).max(1000),
  verdict,
  value: z.unknown().optional(),
  why: z.string().max(10_000).optional(),
  by: z.string().max(200).optional(),
});
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** What a decision brought about: its id, and the events and names that what it was made on belongs to now. */
export const decisionMade = z.object({ id: z.string(), now: z.array(ref) });
export type DecisionMade = z.infer<typeof decisionMade>;

const comparedSide = z.object({
  capture: z.string(),
  source: ref,
  file: z.string(),
  retrieved: z.string().nullable(),
  issued: z.string().nullable(),
  language: z.string().nullable(),
});
export type ComparedSide = z.infer<typeof comparedSide>;

/** What differs between two captures, with what these are. */
export const comparisonView = comparison.unwrap().extend({ sides: z.tuple([comparedSide, comparedSide]) });
export type ComparisonView = z.infer<typeof comparisonView>;

/** A claim that is being made, and what its event would be called. */
export const titleRequest = z.object({
  kind: claimKind,
  roles: z.array(z.object({ role: z.string().max(30), name: z.string().max(300) })).max(100),
});
export type TitleRequest = z.infer<typeof titleRequest>;
export const titleView = z.object({ title: z.string() });
export type TitleView = z.infer<typeof titleView>;

/** The date that words give, as EDTF; null where they give none. */
export const dateView = z.object({ edtf: z.string().nullable() });
export type DateView = z.infer<typeof dateView>;
