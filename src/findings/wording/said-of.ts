import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import { eachName, formAt, type NameKind, type NameTable, type Span } from '../../model/index.ts';
import type { SaidOf } from './lexicon.ts';

/** The names of a text in the order in which they stand, for asking who stands nearest. */
export interface PlacedNames {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Indexes of forms, and the kinds of these. */
  readonly forms: readonly number[];
  readonly kinds: readonly NameKind[];
  /** Whether it only points to a name: a title, a pronoun, a short form. */
  readonly pointing: readonly boolean[];
}

export function placedNames(names: NameTable): PlacedNames {
  const rows: [start: number, end: number, form: number, pointing: boolean][] = [];
  eachName(names, (start, end, form, _, pointing) => rows.push([start, end, form, pointing !== null]));
  rows.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    starts: rows.map(([start]) => start),
    ends: rows.map(([, end]) => end),
    forms: rows.map(([, , form]) => form),
    kinds: rows.map(([, , form]) => formAt(names, form).kind),
    pointing: rows.map(([, , , pointing]) => pointing),
  };
}

// Whose names a word can be said of.
const bearers: Readonly<Record<SaidOf, ReadonlySet<NameKind>>> = {
  person: new Set(['person']),
  own: new Set(['organisation', 'person']),
  adversary: new Set(['organisation', 'place', 'person']),
  cause: new Set(),
  any: new Set(['person', 'organisation']),
};

// Part of such a name, a word says nothing: "Great Hall", "Anti-Aggression League".
const proper: ReadonlySet<NameKind> = new Set(['organisation', 'place', 'work', 'object', 'meeting']);

// A word is said of a name this many letters away at most. One that follows ("respected X") comes before one that precedes,
// unless a comma tells the other way ("X, the genius, …"): as if it were so many letters further.
const reach = 60;
const behind = 15;

// "Threats against X" are not said of X.
const aimed = new RegExp(String.raw`\b(?:${en.aimedAt.join('|')})\b`, 'i');

/**
 * Whom a loaded word (raw offsets) is said of: the form of the nearest name it can be said of within its sentence and 60
 * letters. `-1` where there is none; null where the word is part of a name and so is not said of anybody.
 */
export function saidOf(names: PlacedNames, text: string, word: Span, of: SaidOf): number | null {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let i = firstFrom(names.starts, word.start - 4 * reach); i < names.starts.length; i++) {
    const [start, end] = [names.starts[i], names.ends[i]];
    if (start > word.end + reach) break;
    const isAround = start <= word.start && end >= word.end;
    if (isAround && end - start > word.end - word.start && proper.has(names.kinds[i]) && !names.pointing[i])
      return null;
    if (!bearers[of].has(names.kinds[i])) continue;
    const between = start >= word.end ? text.slice(word.end, start) : text.slice(end, word.start);
    const distance = between.length + (start >= word.end === between.includes(',') && !isAround ? behind : 0);
    if (distance > reach || distance >= least) continue;
    if (/[.!?]["”’)]?\s|\n\s*\n/.test(between) || (start >= word.end && aimed.test(between))) continue;
    [best, least] = [names.forms[i], distance];
  }
  return best;
}

// Names that begin a little before may reach up to the word.
function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
