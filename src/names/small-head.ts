import type { NameKind } from '../model/index.ts';
import { hasKind, hasPart, isCapital, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** What a name and a head in small letters after it make: a campaign ("Chollima movement"), a doctrine ("… idea"). */
export function smallHead(r: Reading, start: number, end: number): NameKind | null {
  if (isCapital(r, end) || !isCapital(r, start)) return null;
  if (hasKind(r, end - 1, Kind.place | Kind.demonym | Kind.organisation | Kind.body)) return null;
  // "Juche-based theory" is described, not named.
  if (shapeAt(r, end - 1) & Shape.hyphen && /-\p{Ll}/u.test(textOf(r, end - 1, end))) return null;
  if (hasKind(r, end, Kind.campaign)) return 'campaign';
  return hasKind(r, end, Kind.doctrine) ? 'doctrine' : null;
}

const longestIdea = 8;

/**
 * Where counted principles that begin at unit `i` end: "three principles of national reunification", "five-point policy
 * of …". `i` where none do. They run to the first word that is no noun or adjective of everyday language.
 */
export function countedIdea(r: Reading, i: number): number {
  const points =
    (shapeAt(r, i) & (Shape.hyphen | Shape.capital)) === Shape.hyphen && /-point$/.test(textOf(r, i, i + 1));
  if (!points && !hasKind(r, i, Kind.cardinal)) return i;
  if (!points && (shapeAt(r, i) & Shape.digit || !hasPart(r, i - 1, Part.the))) return i;
  let head = i + 1;
  if (!hasKind(r, head, Kind.doctrine)) head++;
  if (!hasKind(r, head, Kind.doctrine) || !hasPart(r, head + 1, Part.of)) return i;
  let at = head + 2;
  if (hasPart(r, at, Part.the)) at++;
  const start = at;
  while (
    at < start + longestIdea &&
    hasPart(r, at, Part.common) &&
    !isGrammarWord(r, at) &&
    !hasPart(r, at, Part.verb | Part.participle) &&
    !/ed$/.test(textOf(r, at, at + 1))
  )
    at++;
  return at > start ? at : i;
}
