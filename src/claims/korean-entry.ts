import type { DateStretch, Segment } from '../context/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion } from './assertion.ts';

type Made = Pick<Assertion, 'kind' | 'date' | 'given' | 'words'>;

const longestEntry = 160;
const leastTold = 4;
/** A sentence ends in a verb, an entry in a noun. */
export const isSentence = /(?:[다까요오자라가여며고서면]|[함음됨임])[.!?]?[\s"”’)》]*$|\?$/u;

/**
 * An entry of a chronology that no word tells the kind of: a date at its head, and what happened, ending in a noun
 * ("1968. 1. 23. 어선 나포"). Null of a sentence, of a date alone, and where the date does not open it.
 */
export function koreanEntry(
  text: string,
  { start, end, kind }: Segment,
  dates: readonly DateStretch[],
  given: readonly Argument[],
): Made | null {
  const [date] = dates;
  if (!date || end - start > longestEntry || dates.length > 2) return null;
  if (/[\p{L}\p{N}]/u.test(text.slice(start, date.start).replace(/주체\d*|[((]?\d+[))]/gu, ''))) return null;
  // A heading with a year only names what follows.
  if (kind === 'heading' && date.edtf.length < 7) return null;
  const told = text.slice(date.end, end);
  if (/^[에은는의부까이을를도과와]/u.test(told) || isSentence.test(told.trimEnd())) return null;
  return (told.match(/\p{L}/gu)?.length ?? 0) < leastTold
    ? null
    : { kind: 'other', date, given, words: { start: date.start, end } };
}
