import type { NamePhrase } from './name-phrase.ts';
import { bodyAt, phraseAt } from './phrase.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading } from './reading.ts';
import { isGrammarWord, isHead } from './run.ts';
import { Kind, Part } from './word-class.ts';

/** What follows a head and belongs to its name: "of the Workers' Party of Korea". */
export interface Complement {
  /** The part of it that is the name's own (" of Sciences"), '' where none is. */
  readonly literal: string;
  /** The body that the named thing belongs to. */
  readonly parent: NamePhrase | null;
  readonly end: number;
  /** The parent stands under "its" or "their". */
  readonly owned: boolean;
}

/**
 * What belongs to the head at unit `head` from unit `i` on, or null. "of" leads to a body, a place or words with a
 * capital; "for", "on" and "in" only where such names are made with them; a comma only from an organ to its body
 * ("C.C., WPK").
 */
export function complementAt(r: Reading, i: number, head: number): Complement | null {
  const links = linkKinds(r, head);
  let at = i;
  let literal = '';
  let parent: NamePhrase | null = null;
  let owned = false;
  let end = i;
  for (let round = 0; round < 4; round++) {
    const comma = hasPart(r, at, Part.comma);
    if (comma) {
      if (round > 0 || !hasKind(r, at - 1, Kind.organ) || hasKind(r, at - 1, Kind.plural)) break;
    } else if (!hasPart(r, at, round === 0 ? links : Part.of)) break;
    const linkEnd = at + 1;
    const possessed = hasPart(r, linkEnd, Part.possessor);
    const article = hasPart(r, linkEnd, Part.the) && !isOwnThe(r, linkEnd);
    const start = possessed || article ? linkEnd + 1 : linkEnd;
    if (comma) {
      const body = bodyAt(r, start);
      if (body === null || hasKind(r, start, Kind.organ)) break;
      return { literal, parent: body, end: body.end, owned: false };
    }
    const phrase = inner(r, start, article || possessed);
    if (phrase !== null && phrase.kind === 'organisation' && takesParent(r, head, at, phrase)) {
      parent = phrase;
      owned = possessed || phrase.owned;
      end = phrase.end;
      break;
    }
    const stop = phrase !== null ? phrase.end : capitalRun(r, start, head);
    if (stop <= start) break;
    literal += ` ${nameOf(r, at, linkEnd)}${article ? ' the' : ''} ${phrase?.kind === 'organisation' ? nameOf(r, start, stop) : nameOf(r, start, stop)}`;
    end = stop;
    at = stop;
  }
  return end > i ? { literal, parent, end, owned } : null;
}

const isOwnThe = (r: Reading, i: number): boolean => isCapital(r, i) && hasKind(r, i, Kind.given);

function linkKinds(r: Reading, head: number): number {
  if (hasKind(r, head, Kind.work | Kind.plan)) return Part.of | Part.on | Part.for;
  if (hasKind(r, head, Kind.body | Kind.meeting | Kind.campaign))
    return Part.of | Part.for | (hasKind(r, head, Kind.body) ? Part.on : 0);
  return Part.of;
}

// A ministry's field is its own, a department's body is not.
function takesParent(r: Reading, head: number, link: number, phrase: NamePhrase): boolean {
  if (hasPart(r, link, Part.for | Part.on)) return false;
  if (!hasPart(r, head, Part.portfolio)) return true;
  return phrase.parent !== null || hasKind(r, phrase.start, Kind.organisation | Kind.organ);
}

// What "of" leads to: a body, also in small letters after an article; a place, a person, a work.
function inner(r: Reading, i: number, definite: boolean): NamePhrase | null {
  const body = bodyAt(r, i);
  if (body !== null && (definite || isCapital(r, body.start) || body.ordinal > 0 || hasKind(r, i, Kind.organ)))
    return body;
  if (!isCapital(r, i)) return null;
  const phrase = phraseAt(r, i);
  return phrase !== null && phrase.kind !== 'office' ? phrase : null;
}

// Words with a capital that name nothing by themselves ("Foreign Affairs", "Youth and Students"): where they end.
function capitalRun(r: Reading, i: number, head: number): number {
  let at = i;
  while (at < r.to) {
    if (hasPart(r, at, Part.possessive)) at++;
    if (
      at > i &&
      hasPart(r, at, Part.and) &&
      isCapital(r, at + 1) &&
      !isHead(r, at + 1) &&
      !isGrammarWord(r, at + 1) &&
      !hasKind(r, at + 1, Kind.office)
    ) {
      at++;
      continue;
    }
    if (!isCapital(r, at) || isGrammarWord(r, at)) break;
    if (hasKind(r, at, Kind.month | Kind.honorific | Kind.person | Kind.surname) && !hasPart(r, at, Part.common)) break;
    if (at > i && hasKind(r, head, Kind.office) && !hasPart(r, at, Part.common) && !hasKind(r, at, ~Kind.given)) break;
    at++;
  }
  return at;
}
