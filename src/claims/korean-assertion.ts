import { type Assertion, distinctKinds, plainly, type Sentence } from './assertion.ts';
import type { OfficeChange } from './korean-office.ts';
import type { KoreanVerb } from './korean-verb.ts';
import { koreanWords } from './korean-words.ts';

/** What a Korean assertion says beside what all of them say. */
export type Made = Pick<Assertion, 'kind' | 'date' | 'given' | 'words'> & Partial<Assertion>;

/** The same as an assertion. */
export const assertion = (made: Made, { segment }: Sentence): Assertion => ({
  ...plainly,
  rule: `${segment.kind}.${made.kind}.ko`,
  ...made,
});

/** Decided on, what happens to a body has happened; of anything else it is a plan. */
export function manner(
  { cue, planned, denied, reported, form, end }: KoreanVerb,
  { passage, isLead }: Sentence,
): Pick<Assertion, 'planned' | 'denied'> & Partial<Assertion> {
  const isDecided = koreanWords.byDecision.includes(cue.kind) && decided.test(passage.text.slice(end, end + 16));
  const isFurther =
    form === 'final' && !planned && !denied && (distinctKinds.has(cue.kind) || cue.kind === 'appearance');
  return {
    planned: planned && !isDecided,
    denied,
    ...(reported ? { reported } : {}),
    ...(isFurther ? { further: { by: [], ...(isLead ? { isLead } : {}) } } : {}),
  };
}

const decided = new RegExp(`^[^.]{0,3}기로\\s(?:${koreanWords.decided})`, 'u');

/** A change of office as an assertion. */
export const appointed = (
  { people, office, phase, date, agents, words }: OfficeChange,
  sentence: Sentence,
): Assertion =>
  assertion(
    {
      kind: 'appointment',
      date,
      given: [...people, ...(office ? [office] : []), ...agents.filter(({ kind }) => kind === 'meeting')],
      words,
      phase,
      ...(agents.length > 0 ? { roles: { agent: agents } } : {}),
    },
    sentence,
  );
