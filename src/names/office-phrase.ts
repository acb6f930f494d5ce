import { type Complement, complementAt } from './complement.ts';
import type { NamePhrase } from './name-phrase.ts';
import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading, shapeAt } from './reading.ts';
import { isHead } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

// "former first vice …"
const mostModifiers = 5;

/**
 * The office that begins at unit `i`, with the body it is held in: "vice-chairman of the Central Military
 * Commission", "Foreign Minister". Null where none does. In small letters it needs a body after it or a person's name;
 * so does a single word at the start of a sentence.
 */
export function officeAt(r: Reading, i: number): NamePhrase | null {
  const head = headAt(r, i);
  if (head < 0) return null;
  const capital = isCapital(r, head);
  // "Youth Hero Mine", "General Hospital": a word of an office inside another name.
  if (capital && isHead(r, head + 1) && !hasKind(r, head + 1, Kind.office) && personAt(r, head + 1) === 0) return null;
  const own = nameOf(r, i, head + 1);
  const ownComplement = complementAt(r, head + 1, head, false);
  const complement = ownComplement ?? sharedComplement(r, head + 1);
  const base = own + (complement?.literal ?? '');
  const single = head === i;
  const office = {
    kind: 'office',
    start: i,
    own: base,
    base,
    ordinal: 0,
    parent: complement?.parent ?? null,
    inside: ownComplement?.inside ?? [],
  } as const;
  if (complement !== null) return { ...office, end: ownComplement?.end ?? head + 1, generic: false };
  if (namesPerson(r, head + 1)) return { ...office, end: head + 1, generic: single };
  const ambiguous = single && hasKind(r, head, Kind.modifier | Kind.officeModifier | Kind.plural);
  if (!capital || ambiguous || (single && shapeAt(r, head) & Shape.first)) return null;
  return { ...office, end: head + 1, generic: single };
}

/** The unit of the word that says the office, of one that begins at `i`; -1 where none does. */
function headAt(r: Reading, i: number): number {
  let head = i;
  while (head < i + mostModifiers && hasKind(r, head, Kind.officeModifier) && !endsOffice(r, head)) head++;
  return hasKind(r, head, Kind.office) ? head : -1;
}

// "chairman and director of the institute": of two offices in one body only the second has it beside it.
function sharedComplement(r: Reading, i: number): Complement | null {
  if (!hasPart(r, i, Part.and) || namesPerson(r, i + 1)) return null;
  const head = headAt(r, i + 1);
  return head < 0 ? null : complementAt(r, head + 1, head, false);
}

// "First" may be an office's modifier, "General" an office: the last of them that is an office ends it.
function endsOffice(r: Reading, i: number): boolean {
  if (!hasKind(r, i, Kind.office)) return false;
  return !hasKind(r, i + 1, Kind.office | Kind.officeModifier);
}

const noPerson =
  Kind.modifier |
  Kind.place |
  Kind.organisation |
  Kind.demonym |
  Kind.month |
  Kind.weekday |
  Kind.named |
  Kind.occasion |
  Kind.direction |
  Kind.ordinal;

function namesPerson(r: Reading, i: number): boolean {
  const at = hasKind(r, i, Kind.honorific) ? i + 1 : i;
  if (personAt(r, at) > 0) return true;
  return isCapital(r, at) && !isHead(r, at) && !hasPart(r, at, ~Part.particle) && !hasKind(r, at, noPerson);
}
