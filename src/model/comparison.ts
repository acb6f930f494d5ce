import { z } from 'zod';
import { nameKinds } from './mention.ts';

/**
 * What has changed between two editions. `name-removed` and the like: a name that a sentence no longer gives, gives in
 * addition, or in place of another; `title-changed`: the same of an office; `event-gone`: a sentence that tells of an
 * event; `reworded`: other words with the same names, dates and figures; `punctuation`: the same words.
 */
export const changeKinds = [
  'source-gone',
  'source-new',
  'name-removed',
  'name-added',
  'name-changed',
  'title-changed',
  'date-changed',
  'figure-changed',
  'event-gone',
  'event-new',
  'sentence-gone',
  'sentence-new',
  'heading-changed',
  'caption-rewritten',
  'reworded',
  'moved',
  'punctuation',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A stretch of one edition; `quote` is its plain text. */
export const quoted = z.object({ start: z.number().int(), end: z.number().int(), quote: z.string() }).readonly();
export type Quoted = z.infer<typeof quoted>;

/** One change that a reader should look at, in a sentence, and the words on both sides; null where a side has none. */
export const change = z
  .object({
    kind: z.enum(changeKinds),
    summary: z.string(),
    file: z.string().nullable().describe('of a comparison of many texts: which'),
    before: quoted.nullable(),
    after: quoted.nullable(),
    was: z.string().nullable().describe('the name, date or figure that stood there'),
    is: z.string().nullable().describe('the one that stands there now'),
    elsewhere: z
      .boolean()
      .nullable()
      .describe('of what a sentence lost: whether the later edition still has it elsewhere'),
  })
  .readonly();
export type Change = z.infer<typeof change>;

/** Someone or something that one edition names and the other does not name anywhere. */
export const unnamed = z.object({ kind: z.enum(nameKinds), name: z.string(), file: z.string().nullable() }).readonly();
export type Unnamed = z.infer<typeof unnamed>;

export const stretchVerdicts = ['exact', 'moved', 'altered', 'gone', 'new'] as const;

/** A stretch of both editions with what became of it; sentences in a row that are exact are one stretch. */
export const comparedStretch = z
  .object({
    verdict: z.enum(stretchVerdicts),
    before: quoted.nullable(),
    after: quoted.nullable(),
    edits: z
      .array(z.object({ before: z.tuple([z.number(), z.number()]), after: z.tuple([z.number(), z.number()]) }))
      .optional()
      .describe('of an altered sentence: which stretches of the two texts stand in place of each other'),
  })
  .readonly();
export type ComparedStretch = z.infer<typeof comparedStretch>;

/** Two editions beside each other: who and what vanished and appeared, what changed, and the text with verdicts. */
export const comparison = z
  .object({
    counts: z.record(z.enum(stretchVerdicts), z.number().int()).describe('sentences, headings and captions'),
    vanished: z.array(unnamed),
    appeared: z.array(unnamed),
    changes: z.array(change),
    stretches: z.array(comparedStretch),
  })
  .readonly();
export type Comparison = z.infer<typeof comparison>;
