import { type Claim, idOf, type Manner, type Passage, rawSpan, type Span, type Time } from '../model/index.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Attendant } from './present.ts';
import { quotation } from './quotation.ts';
import { rolesOf } from './roles.ts';
import { titleOf } from './title.ts';
import { traits } from './traits.ts';

/** Makes the claim that an assertion of a sentence is, in passage `at`, at a time; `present` are those who were there. */
type ClaimMaker = (
  at: number,
  sentence: Sentence,
  assertion: Assertion,
  time: Time | null,
  present?: readonly Attendant[],
) => Claim;

/** Makes claims of what the sentences of a capture's text assert. */
export const claimMaker =
  (capture: string, text: string, lexicon: ClaimLexicon): ClaimMaker =>
  (at, sentence, assertion, time, present) => {
    const { passage } = sentence;
    const roles = rolesOf(passage, assertion.given, lexicon, assertion.roles, present, assertion.elsewhere);
    const quoted = quotation(sentence, assertion);
    const title = titleOf(assertion.kind, roles, lexicon, assertion.title ?? phasedTitle(assertion));
    const { date, meeting } = assertion;
    return {
      id: idOf('claim', capture, quoted.start, quoted.end, assertion.kind, title, time?.edtf ?? null),
      capture,
      passage: at,
      ...quoted,
      quote: text.slice(quoted.start, quoted.end),
      parts: partsOf(passage, quoted),
      kind: assertion.kind,
      time,
      dated: date ? rawSpan(passage, date.start, date.end) : (sentence.lent?.from ?? null),
      roles,
      title,
      ...(assertion.phase ? { phase: assertion.phase } : {}),
      ...(assertion.detail ? { detail: detailIn(passage, assertion.detail) } : {}),
      manner: assertion.reported && sentence.segment.kind === 'sentence' ? 'reported' : mannerOf(sentence),
      modality: assertion.denied ? 'denied' : assertion.planned ? 'planned' : 'asserted',
      voice: passage.voice,
      rule: assertion.rule,
      series:
        meeting?.name?.series !== undefined && meeting.name.ordinal !== undefined
          ? { name: meeting.name.series, ordinal: meeting.name.ordinal }
          : null,
    };
  };

const phasedTitle = ({ kind, phase }: Assertion): string | undefined => (phase ? `${kind}.${phase}` : undefined);

// The words as they read, without the hyphens and breaks of lines that they are printed over.
const detailIn = (passage: Passage, span: Span): NonNullable<Claim['detail']> => ({
  ...rawSpan(passage, span.start, span.end),
  text: passage.text.slice(span.start, span.end),
});

function partsOf({ runs }: Passage, quoted: Span): Claim['parts'] {
  const parts = runs
    .map(([start, end]) => [Math.max(start, quoted.start), Math.min(end, quoted.end)] as const)
    .filter(([start, end]) => start < end);
  return parts.length > 1 ? parts : null;
}

function mannerOf({ segment, passage, items, traits: has }: Sentence): Manner {
  if (segment.kind === 'caption') return 'captioned';
  if (passage.kind === 'quotation') return 'quoted';
  return has & traits.said && items.some((item) => item.in.said) ? 'reported' : 'narrated';
}
