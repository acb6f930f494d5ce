import { type NamePhrase, plainPhrase } from './name-phrase.ts';
import { hasKind, hasPart, nameOf, ordinalAt, ordinalName, type Reading, shapeAt } from './reading.ts';
import { isUnclassed } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

/**
 * Where the body ends that stands before its organ or meeting in one name ("WPK Central Committee", "Politburo
 * Meeting"), of the name whose head is at `head`; `i` where none does.
 */
export function ownerEnd(r: Reading, i: number, head: number): number {
  let end = head;
  while (end > i && !owns(r, end - 1, i, head)) {
    if (hasPart(r, end - 1, Part.comma) || hasKind(r, end - 1, Kind.person)) return i;
    end--;
  }
  return end;
}

function owns(r: Reading, i: number, first: number, head: number): boolean {
  if (hasKind(r, i, Kind.organ | Kind.organisation)) return true;
  const opens = i === first || (i === first + 1 && hasKind(r, first, Kind.ordinal));
  if (opens && shapeAt(r, i) & Shape.upper && isUnclassed(r, i)) return true;
  if (!hasKind(r, i, Kind.body)) return false;
  if (hasKind(r, head, Kind.organ)) return i === head - 1 || hasKind(r, i + 1, Kind.ordinal);
  return hasKind(r, head, Kind.meeting);
}

/** The body that units `i` up to `end` name, which may itself stand after the one it belongs to. */
export function ownerPhrase(r: Reading, i: number, end: number): NamePhrase {
  const head = end - 1;
  let start = i;
  let ordinal = 0;
  if (hasKind(r, i, Kind.ordinal) && head > i) {
    ordinal = ordinalAt(r, i);
    start = i + 1;
  }
  const split = hasKind(r, head, Kind.organisation) && head === start ? start : ownerEnd(r, start, head);
  const parent = split > start ? ownerPhrase(r, start, split) : null;
  const base = nameOf(r, split, end);
  const generic =
    parent === null &&
    ordinal === 0 &&
    end - i === 1 &&
    !hasKind(r, i, Kind.organisation) &&
    !(shapeAt(r, i) & Shape.upper);
  const own = ordinal > 0 ? `${ordinalName(r, ordinal)} ${base}` : base;
  return { ...plainPhrase('organisation', i, end, own), base, ordinal, parent, generic };
}
