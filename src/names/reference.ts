import type { NameKind } from '../model/index.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading, shapeAt } from './reading.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** A stretch that points to something named elsewhere: "he", "the Party", "its", "the General Secretary". */
export interface Reference {
  readonly kind: NameKind;
  readonly form: 'pronoun' | 'short' | 'title';
  readonly start: number;
  readonly end: number;
  /** What it says of the thing meant: "Congress", "General Secretary"; the pronoun itself, in small letters. */
  readonly head: string;
  /** Written with a capital: "the Party" is one party, "the party" may be any. */
  readonly capital: boolean;
}

const persons = /^(?:he|him|his|himself|she|her|herself)$/;

/** The references in the passage at hand, in order. Whether one finds what it points to is for its context to say. */
export function referencesIn(r: Reading): Reference[] {
  const out: Reference[] = [];
  for (let i = r.from; i < r.to; i++) {
    const parts = r.units.parts[i];
    if (parts & (Part.pronoun | Part.possessor)) pronoun(r, i, out);
    else if (parts & Part.the) i = definite(r, i, out);
  }
  return out;
}

function pronoun(r: Reading, i: number, out: Reference[]): void {
  const head = r.text.slice(r.units.start[i], r.units.end[i]).toLowerCase();
  if (!persons.test(head)) return;
  out.push({
    kind: 'person',
    form: 'pronoun',
    start: r.units.start[i],
    end: r.units.end[i],
    head,
    capital: isCapital(r, i),
  });
}

// "the Party", "the plenary meeting", "the General Secretary": nothing but the word for a kind of thing.
function definite(r: Reading, i: number, out: Reference[]): number {
  // Of the articles, only the definite one has three letters.
  if (r.units.end[i] - r.units.start[i] !== 3 || (r.text.charCodeAt(r.units.start[i]) | 0x20) !== 0x74) return i;
  let head = i + 1;
  while (
    head < i + 5 &&
    head < r.to &&
    hasKind(r, head, Kind.officeModifier) &&
    hasKind(r, head + 1, Kind.office | Kind.officeModifier)
  )
    head++;
  if (!hasKind(r, head, Kind.office | Kind.meeting | Kind.body | Kind.organ) || hasKind(r, head, Kind.plural)) return i;
  if (continues(r, head + 1)) return i;
  const kind: NameKind = hasKind(r, head, Kind.meeting)
    ? 'meeting'
    : hasKind(r, head, Kind.body)
      ? 'organisation'
      : 'person';
  const capital = isCapital(r, head);
  const start = r.units.start[i + 1];
  const name = nameOf(r, i + 1, head + 1);
  // "the army", "the forces" in small letters are armies and forces at large.
  if (kind === 'organisation' && !capital && hasPart(r, head, Part.weak) && name.toLowerCase() !== 'party') return head;
  out.push({ kind, form: kind === 'person' ? 'title' : 'short', start, end: r.units.end[head], head: name, capital });
  return head;
}

// Whether the name goes on: with a capital, or with "of" and what a name is made of.
function continues(r: Reading, i: number): boolean {
  const shape = shapeAt(r, i);
  if (shape & Shape.capital && !hasPart(r, i, Part.common)) return true;
  return (
    hasKind(r, i, Kind.office | Kind.organ | Kind.meeting | Kind.body) ||
    (hasPart(r, i, Part.of) && namesFollow(r, i + 1))
  );
}

const namesFollow = (r: Reading, i: number): boolean => {
  const at = hasPart(r, i, Part.the | Part.possessor) ? i + 1 : i;
  return isCapital(r, at) || hasKind(r, at, Kind.organ | Kind.body | Kind.ordinal);
};
