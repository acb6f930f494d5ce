import type { TimeLexicon } from './lexicon.ts';
import { isLiteral, type Step } from './pattern.ts';
import { vocabulary } from './vocabulary.ts';

/** The value of a word: a number, or the place of a name in a vocabulary. Throws a RangeError where it has no such name. */
export function valueIn(category: string, value: number | string): number {
  if (typeof value === 'number') return value;
  const place = vocabulary[category]?.indexOf(value) ?? -1;
  if (place < 0) throw new RangeError(`"${value}" is no name of the vocabulary "${category}"`);
  return place;
}

/** One thing that a word can be. */
export interface Reading {
  readonly category: string;
  readonly value: number;
  /** Whether it needs a capital for it. */
  readonly capital: boolean;
}

/** What a number word can be besides a number. */
function derived(category: string, value: number): string[] {
  if (category === 'ordinal') return value <= 31 ? ['dayth'] : [];
  if (category !== 'number') return [];
  return [...(value >= 1 && value <= 12 ? ['hour'] : []), ...(value >= 1 && value <= 31 ? ['wordday'] : [])];
}

/** The words of a lexicon, ready to be put into an automaton. */
export interface Readings {
  /** Every spelling, in small letters, with all that it can be. */
  readonly readings: Map<string, Reading[]>;
  /** Spellings that a full stop may follow as part of them. */
  readonly abbreviations: ReadonlySet<string>;
}

/** What the words of a lexicon can be, those that its patterns write out (`'of'`) included. */
export function readingsOf(lexicon: TimeLexicon, steps: readonly Step[]): Readings {
  const readings = new Map<string, Reading[]>();
  const abbreviations = new Set<string>();
  const add = (word: string, more: readonly Reading[]): void =>
    void readings.set(word, [...(readings.get(word) ?? []), ...more]);
  for (const [key, words] of Object.entries(lexicon.words)) {
    const [category, names = category] = key.split(':');
    for (const [spellings, value] of Object.entries(words))
      for (const spelling of spellings.split('|')) {
        const capital = spelling.startsWith('^');
        const stops = spelling.endsWith('.?');
        const word = spelling.slice(capital ? 1 : 0, stops ? -2 : undefined).toLowerCase();
        if (stops) abbreviations.add(word);
        const number = valueIn(names, value);
        const all = [category, ...derived(category, number)].map((name) => ({
          category: name,
          value: number,
          capital,
        }));
        add(word, all);
      }
  }
  for (const { category } of steps)
    if (isLiteral(category)) add(category.slice(1).toLowerCase(), [{ category, value: 1, capital: false }]);
  return { readings, abbreviations };
}
