import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, kindsAt, type Reading, shapeAt } from './reading.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** The kinds of word that make a name of the words before them. */
export const headKinds =
  Kind.body |
  Kind.organ |
  Kind.meeting |
  Kind.area |
  Kind.facility |
  Kind.work |
  Kind.plan |
  Kind.campaign |
  Kind.doctrine |
  Kind.object |
  Kind.occasion;

const grammar =
  Part.function |
  Part.of |
  Part.for |
  Part.on |
  Part.locative |
  Part.to |
  Part.and |
  Part.the |
  Part.possessor |
  Part.pronoun |
  Part.who;

/** Grammar words end a name, unless they are written with a capital inside one and could be part of a person's. */
export const isGrammarWord = (r: Reading, i: number): boolean => hasPart(r, i, grammar);

/** Whether unit `i` heads names. */
export const isHead = (r: Reading, i: number): boolean => isCapital(r, i) && hasKind(r, i, headKinds);

/**
 * The last head among the words from `i` on that could make one name with it, or -1; the words are those with a
 * capital, numbers between them, and possessives that belong to names ("People's", "Workers'").
 * Ends before a verb, an office, a person's name after a head, and a possessor ("Kim Il Sung's").
 */
export function lastHead(r: Reading, i: number): number {
  let head = -1;
  for (let at = i; at < r.to; at++) {
    if (hasPart(r, at, Part.possessive)) {
      if (!ownsName(r, at - 1)) break;
      continue;
    }
    if (!belongs(r, at, i)) break;
    if (at > i && hasPart(r, at, Part.verb | Part.participle) && !hasKind(r, at, headKinds | Kind.given)) break;
    if (at > i && head >= 0 && personAt(r, at) > 0 && !hasKind(r, at, headKinds)) break;
    if (at > i && hasKind(r, at, Kind.honorific)) break;
    if (at > i && beginsOffice(r, at)) break;
    if (isHead(r, at)) head = at;
  }
  return head;
}

// Whether the word before a possessive makes a name with what follows: a plural or a people, not a name by itself.
function ownsName(r: Reading, i: number): boolean {
  if (!isCapital(r, i)) return false;
  if (
    hasKind(
      r,
      i,
      Kind.person |
        Kind.place |
        Kind.organisation |
        Kind.named |
        Kind.surname |
        Kind.organ |
        (Kind.office & ~Kind.plural),
    )
  )
    return false;
  if (hasKind(r, i, Kind.body)) return hasKind(r, i, Kind.modifier);
  return hasPart(r, i, Part.common) || hasKind(r, i, Kind.modifier);
}

function belongs(r: Reading, at: number, i: number): boolean {
  const shape = shapeAt(r, at);
  if (shape & Shape.digit) {
    if (hasKind(r, at, Kind.ordinal)) return true;
    // A day of a month that a name begins with ("February 8 Vinalon Factory"); a year ends the name.
    return at > i && hasKind(r, at - 1, Kind.month) && isCapital(r, at + 1) && r.units.end[at] - r.units.start[at] <= 2;
  }
  if (!(shape & Shape.capital)) return false;
  return (
    !isGrammarWord(r, at) ||
    ((kindsAt(r, at) & (Kind.given | Kind.surname)) !== 0 && !(shape & (Shape.first | Shape.title)) && at > i)
  );
}

// Whether an office begins at unit `i`, rather than a word of an office inside a name ("Youth Hero Mine").
function beginsOffice(r: Reading, i: number): boolean {
  let at = i;
  while (hasKind(r, at, Kind.officeModifier) && !hasKind(r, at, Kind.office) && isCapital(r, at)) at++;
  if (!isCapital(r, at) || !hasKind(r, at, Kind.office)) return false;
  if (hasKind(r, at, Kind.modifier | Kind.officeModifier)) return personAt(r, at + 1) > 0;
  return !isHead(r, at + 1) && !(hasKind(r, at + 1, Kind.modifier) && isCapital(r, at + 1));
}
