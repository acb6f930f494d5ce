import { z } from 'zod';
import { eventKind } from '../claim.ts';
import { eraRecord } from '../era.ts';
import { ref } from '../ref.ts';
import { seriesRecord } from '../series.ts';
import { entityItem } from './entity-view.ts';

/** A file or row that could not be read, and why, in a sentence that names it. */
export const unreadable = z.object({ file: z.string(), reason: z.string() });
export type Unreadable = z.infer<typeof unreadable>;

/** The first screen: whose record this is, over what years, and what is in it. */
export const projectView = z.object({
  name: z.string(),
  subject: ref.nullable().describe('the body or person that the sources name most'),
  years: z
    .object({
      from: z.number().int(),
      to: z.number().int(),
      before: z.number().int().describe('how many events, far from all others, begin before `from`'),
      after: z.number().int().describe('how many, as far, end after `to`'),
    })
    .nullable(),
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
