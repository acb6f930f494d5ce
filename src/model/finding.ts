import { z } from 'zod';
import { ref } from './ref.ts';

export const findingKinds = [
  'contradiction',
  'imprecision',
  'missing-ordinal',
  'silence',
  'erasure',
  'anachronism',
  'calendar',
  'arithmetic',
  'title-drift',
  'single-source',
  'loaded-wording',
] as const;
export const findingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof findingKind>;

/** Words that show what was found: a stretch of a capture, whose it is, and what it is read as saying. */
export const findingEvidence = z
  .object({
    claim: z.string().nullable(),
    capture: z.string(),
    source: ref,
    start: z.number().int(),
    end: z.number().int(),
    quote: z.string(),
    says: z.string().nullable().describe('the date, name or number that it is taken to give'),
    neutral: z.string().optional().describe('the same with its loaded words replaced by plain ones, or left out'),
  })
  .readonly();
export type FindingEvidence = z.infer<typeof findingEvidence>;

/** How often something was counted among so many words (or namings), period by period or side by side. */
export const findingRates = z
  .object({
    of: z.string().describe('a term, a class of words or a source'),
    points: z.array(
      z
        .object({
          at: z.string().describe('a year, or whose; empty: the others'),
          words: z.number(),
          loaded: z.number(),
        })
        .readonly(),
    ),
  })
  .readonly();

/** What was decided of a finding; `open`: nothing yet. */
export const findingState = z.enum(['open', 'accept', 'dismiss']);
export type FindingState = z.infer<typeof findingState>;

/** How many findings of a kind are in a state. */
export const findingCount = z.object({ kind: findingKind, state: findingState, findings: z.number().int() }).readonly();
export type FindingCount = z.infer<typeof findingCount>;

/** What people decided of a finding. */
export const findingDecision = z
  .object({
    id: z.string(),
    verdict: z.enum(['accept', 'dismiss', 'note']),
    by: z.string(),
    at: z.string(),
    why: z.string().nullable(),
  })
  .readonly();

/** Something a careful critic would flag: an invitation to look, never a verdict. */
export const findingRecord = z
  .object({
    record: z.literal('finding'),
    id: z.string(),
    kind: findingKind,
    summary: z.string(),
    claims: z.array(z.string()),
    passages: z.array(z.string()).describe('ids of passages it concerns that no claim stands for'),
    about: z.array(ref).optional().describe('the events, series, people, bodies, offices and sources it concerns'),
    evidence: z.array(findingEvidence).optional().describe('the words that show it, the first few'),
    confidence: z.number().min(0).max(1).optional().describe('how sure it is that the sources do say so'),
    why: z.string().optional().describe('how it was found'),
    innocent: z.array(z.string()).optional().describe('what could explain it innocently'),
    weight: z
      .number()
      .optional()
      .describe('what a list is ordered by: what it is about, how strong, by how many sources'),
    rates: z.array(findingRates).optional().describe('what was counted, for a small chart'),
    decisions: z.array(findingDecision).optional().describe('what people decided of it, oldest first'),
  })
  .readonly();
export type FindingRecord = z.infer<typeof findingRecord>;
