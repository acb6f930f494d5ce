import en from '../../lexicons/en/findings.json' with { type: 'json' };
import type { Ref, Span } from '../model/index.ts';
import type { KnownYear } from './arithmetic.ts';
import { type Found, found, type Witness } from './found.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** An age that a text gives; offsets into it. */
export interface GivenAge extends Span {
  readonly age: number;
}

const pattern = new RegExp(
  String.raw`\b(?:${en.ages.map((words) => words.replace('{n}', numberPattern)).join('|')})\b`,
  'gi',
);

/** The ages that a text gives: "at the age of 14", "82 years old". */
export function agesIn(text: string): GivenAge[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const words = match.slice(1).find((one) => one !== undefined);
    const age = words === undefined ? null : numberOf(words);
    return age === null || age > 120 ? [] : [{ age, start: match.index, end: match.index + match[0].length }];
  });
}

/**
 * The age of a person in a year, beside the one year in which the sources have them born. Before the birthday it is one
 * year less; a count that begins with one is one more.
 */
export function ageFinding(
  { age }: GivenAge,
  person: Ref,
  year: number,
  births: readonly KnownYear[],
  witness: Witness,
): Found[] {
  const [birth] = births;
  if (!birth || new Set(births.map(({ year: born }) => born)).size > 1) return [];
  if (Math.abs(year - birth.year - age) <= 1) return [];
  return [
    found({
      kind: 'arithmetic',
      key: ['age', witness.capture, witness.start],
      summary: `${person.name} is ${age} in ${year}; by the birth told of ${birth.year} it would be ${year - birth.year}.`,
      about: [person, { id: birth.event, name: birth.title }],
      evidence: [witness, birth.witness],
      confidence: 0.6,
      why: 'The year of the sentence, less the year of birth that the sources tell, is another age; one year more or less is allowed.',
      innocent: [
        'The age may be of someone else in the sentence.',
        'The year may be of something else in the sentence.',
      ],
    }),
  ];
}
