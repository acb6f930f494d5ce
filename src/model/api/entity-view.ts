import { z } from 'zod';
import { eventKind } from '../claim.ts';
import { entityRecord } from '../entity.ts';
import { entityKind } from '../mention.ts';
import { ref } from '../ref.ts';
import { decisionItem } from './decision-view.ts';
import { eventItem } from './event-view.ts';
import { pageOf } from './page.ts';

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
