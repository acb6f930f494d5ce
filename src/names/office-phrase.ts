import { complementAt } from './complement.ts';
import type { NamePhrase } from './name-phrase.ts';
import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading } from './reading.ts';
import { isHead } from './run.ts';
import { Kind, Part } from './word-class.ts';

/**
 * The office that begins at unit `i`, with the body it is held in: "vice-chairman of the Central Military
 * Commission", "Foreign Minister". Null where none does. A small letter needs a body after it or a person's name.
 */
export function officeAt(r: Reading, i: number): NamePhrase | null {
  let head = i;
  while (hasKind(r, head, Kind.officeModifier) && !endsOffice(r, head)) head++;
  if (!hasKind(r, head, Kind.office)) return null;
  // "General Hospital", "Youth Hero Mine": a word of an office inside another name.
  if (hasKind(r, head, Kind.modifier | Kind.officeModifier) && head === i && !namesPerson(r, head + 1)) return null;
  if (isCapital(r, head) && isHead(r, head + 1) && !hasKind(r, head + 1, Kind.office) && personAt(r, head + 1) === 0)
    return null;
  const capital = isCapital(r, head);
  const own = nameOf(r, i, head + 1);
  const complement = complementAt(r, head + 1, head);
  if (complement === null) {
    if (!capital && !namesPerson(r, head + 1)) return null;
    return {
      kind: 'office',
      start: i,
      end: head + 1,
      own,
      base: own,
      ordinal: 0,
      parent: null,
      generic: head === i,
      owned: false,
    };
  }
  const { literal, parent, end } = complement;
  return {
    kind: 'office',
    start: i,
    end,
    own: own + literal,
    base: own + literal,
    ordinal: 0,
    parent,
    generic: false,
    owned: complement.owned,
  };
}

// "First" may be an office's modifier, "General" an office: the last of them that is an office ends it.
function endsOffice(r: Reading, i: number): boolean {
  if (!hasKind(r, i, Kind.office)) return false;
  return !hasKind(r, i + 1, Kind.office | Kind.officeModifier);
}

function namesPerson(r: Reading, i: number): boolean {
  const at = hasKind(r, i, Kind.honorific) ? i + 1 : i;
  if (personAt(r, at) > 0) return true;
  return (
    isCapital(r, at) &&
    !isHead(r, at) &&
    !hasPart(r, at, ~(Part.common | Part.particle)) &&
    !hasKind(
      r,
      at,
      Kind.modifier | Kind.place | Kind.organisation | Kind.demonym | Kind.month | Kind.weekday | Kind.named,
    )
  );
}
