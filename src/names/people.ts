import type { NameMention } from '../model/index.ts';
import { mentionOf } from './emit.ts';
import type { NamePhrase } from './name-phrase.ts';
import { partRow } from './person-pattern.ts';
import { hasKind, isCapital, nameOf, type Reading } from './reading.ts';
import { isHead, isProper } from './run.ts';
import { Kind } from './word-class.ts';

// A row of more words than this is not one person's name.
const longestName = 4;

/** Adds the person that `phrase` names, or the people, where nothing separates their names; says where they end. */
export function readPeople(r: Reading, phrase: NamePhrase, out: NameMention[]): number {
  if (hasKind(r, phrase.start, Kind.person)) {
    out.push(mentionOf(r, 'person', phrase.start, phrase.end, phrase.own));
    return phrase.end;
  }
  let end = phrase.end;
  while (
    isCapital(r, end) &&
    !hasKind(r, end, Kind.person) &&
    (hasKind(r, end, Kind.surname | Kind.given) || isProper(r, end)) &&
    !isHead(r, end)
  )
    end++;
  const isSurname = (unit: number) => hasKind(r, unit, Kind.surname);
  const ends = end - phrase.start > longestName ? partRow(phrase.start, end, isSurname) : [];
  if (ends.length === 0) {
    out.push(mentionOf(r, 'person', phrase.start, phrase.end, phrase.own));
    return phrase.end;
  }
  let start = phrase.start;
  for (const next of ends) {
    out.push(mentionOf(r, 'person', start, next, nameOf(r, start, next)));
    start = next;
  }
  return end;
}
