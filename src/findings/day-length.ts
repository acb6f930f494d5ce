import en from '../../lexicons/en/findings.json' with { type: 'json' };
import type { Span } from '../model/index.ts';
import { timeWords } from './days.ts';
import { counted, type Found, found, type Witness } from './found.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** A number of days that something is said to last: "a three-day visit". */
export interface CountedDays extends Span {
  readonly days: number;
}

const pattern = new RegExp(String.raw`\b${numberPattern}[- ]${en.days.one}\b`, 'gi');

/** The lengths in days that a text gives; offsets into it. */
export function countedDaysIn(text: string): CountedDays[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const days = numberOf(match[1]);
    return days === null || days < 2 || days > 100
      ? []
      : [{ days, start: match.index, end: match.index + match[0].length }];
  });
}

/** A length in days beside the only days from-to (EDTF, so many days) of its sentence. Both ends may count, or one. */
export function dayLengthFinding(
  { days }: CountedDays,
  told: { edtf: string; length: number },
  witness: Witness,
): Found[] {
  if (told.length < 2 || days === told.length || days === told.length - 1) return [];
  return [
    found({
      kind: 'arithmetic',
      key: ['days', witness.capture, witness.start],
      summary: `${counted(days, 'day')} are said of ${timeWords(told.edtf)}, which are ${told.length}.`,
      about: [],
      evidence: [witness],
      confidence: 0.7,
      why: 'The number of days does not fit the days from and to beside it.',
      innocent: ['The days may be of something else in the sentence.', 'It may have been made longer or shorter.'],
    }),
  ];
}
