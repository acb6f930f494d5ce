import { describes } from './complement.ts';
import { officeAt } from './office-phrase.ts';
import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord, isHead } from './run.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** What around a row of words with capitals says that it names: a bit each. */
export const Evidence = {
  /** A title or office stands before it, or it stands between "elected" and an office. */
  title: 1 << 0,
  /** An office, "who" or a kinsman's word comes after it. */
  apposition: 1 << 1,
  /** It does what people do. */
  act: 1 << 2,
  /** What only people have follows its possessive. */
  belonging: 1 << 3,
  /** "in", "at" or "from" before it. */
  locative: 1 << 4,
  /** A place or the word for one follows. */
  placed: 1 << 5,
  /** "the" before an abbreviation, people of it after it. */
  body: 1 << 6,
  /** "organ", "magazine" explain it. */
  periodical: 1 << 7,
  /** It stands before a noun in small letters, as adjectives do. */
  adjective: 1 << 8,
} as const;

/** A row of words with capitals that neither lexicon nor grammar names by itself. */
export interface Candidate {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** Number of words. */
  readonly size: number;
  /** Its words, with single spaces. */
  readonly key: string;
  readonly evidence: number;
  /** It begins with an everyday word that may have its capital from the start of the sentence. */
  readonly opening: boolean;
  /** Ends where another name begins after "and" or a comma: what one is, the other is likely to be. */
  readonly joined: boolean;
}

// Rows of names that nothing separates are taken whole.
const longestRow = 60;

const nameless =
  Kind.person |
  Kind.place |
  Kind.organisation |
  Kind.named |
  Kind.demonym |
  Kind.month |
  Kind.weekday |
  Kind.honorific |
  Kind.ordinal |
  Kind.occasion;

/**
 * Where the row of unknown words with capitals that begins at unit `i` ends; `i` where none does. Everyday words do
 * not begin one (they do so at the start of any sentence), short ones may be inside ("Kim Song Nam").
 */
export function candidateEnd(r: Reading, i: number): number {
  let at = i;
  let unknown = 0;
  for (; at < r.to && at - i < longestRow; at++) {
    if (hasPart(r, at, Part.particle) && !isCapital(r, at) && at > i && isCapital(r, at + 1)) continue;
    const shape = shapeAt(r, at);
    if (!(shape & Shape.capital) || hasKind(r, at, nameless) || isHead(r, at)) break;
    if (hasKind(r, at, Kind.office) && officeAt(r, at) !== null) break;
    if (isGrammarWord(r, at) && (at === i || shape & (Shape.title | Shape.first))) break;
    if (hasPart(r, at, Part.verb | Part.participle) && !hasKind(r, at, Kind.given) && (at === i || shape & Shape.title))
      break;
    if (at > i && personAt(r, at) > 0 && unknown > 1) break;
    if (hasPart(r, at, Part.common) && !hasKind(r, at, Kind.surname | Kind.given)) {
      if (at === i || shape & Shape.title || r.units.end[at] - r.units.start[at] > 5) break;
    } else unknown++;
  }
  return unknown > 0 ? at : i;
}

/** What stands around units `i` to `end` that tells what they name. `titled` says that an office ends right before. */
export function evidenceAround(r: Reading, i: number, end: number, titled: boolean): number {
  let evidence = 0;
  const size = end - i;
  if (titled || hasKind(r, i - 1, Kind.honorific) || hasPart(r, i - 1, Part.kin)) evidence |= Evidence.title;
  if (hasPart(r, end, Part.who)) evidence |= Evidence.apposition;
  if (hasPart(r, end, Part.comma)) {
    const at = end + 1 + (hasPart(r, end + 1, Part.the) ? 1 : 0);
    if (hasPart(r, at, Part.who | Part.kin) || officeAt(r, at) !== null) evidence |= Evidence.apposition;
    else if (hasKind(r, at, Kind.place)) evidence |= Evidence.placed;
    else if (explainsPeriodical(r, end + 1)) evidence |= Evidence.periodical;
  }
  if (size > 1 && officeAt(r, end) !== null && isCapital(r, end)) evidence |= Evidence.title;
  if (hasPart(r, end, Part.verb | Part.elect) || (hasPart(r, end, Part.participle) && !isCapital(r, end)))
    evidence |= Evidence.act;
  if (
    hasPart(r, end, Part.function) &&
    /^(was|is|had|has|himself)$/.test(textOf(r, end, end + 1)) &&
    hasPart(r, end + 1, Part.elect | Part.verb)
  )
    evidence |= Evidence.act;
  if (hasPart(r, end, Part.possessive) && hasPart(r, end + 1, Part.belonging)) evidence |= Evidence.belonging;
  if (hasPart(r, i - 1, Part.elect)) evidence |= Evidence.act;
  const placed = !isCapital(r, end) && hasKind(r, end, Kind.area);
  if (placed) evidence |= Evidence.placed;
  if (!placed && size === 1 && describes(r, end) && !hasPart(r, end, Part.possessive)) evidence |= Evidence.adjective;
  else if (hasPart(r, i - 1, Part.locative) || ofInhabitants(r, i)) evidence |= Evidence.locative;
  if (hasPart(r, i - 1, Part.periodical)) evidence |= Evidence.periodical;
  if (shapeAt(r, i) & Shape.upper && size === 1) {
    if (
      hasPart(r, i - 1, Part.the | Part.openBracket) ||
      (shapeAt(r, end) & (Shape.word | Shape.capital)) === Shape.word
    )
      evidence |= Evidence.body;
  }
  return evidence;
}

// "workers of Ryongsong"
const ofInhabitants = (r: Reading, i: number): boolean =>
  hasPart(r, i - 1, Part.of) && r.lexicon.inhabitants.has(r.units.id[Math.max(i - 2, 0)]);

// ", the organ of …", ", its political and theoretical magazine"
function explainsPeriodical(r: Reading, i: number): boolean {
  if (!hasPart(r, i, Part.the | Part.possessor)) return false;
  for (let at = i + 1; at < i + 6 && at < r.to; at++) {
    if (hasPart(r, at, Part.periodical)) return true;
    if (hasPart(r, at, Part.comma | Part.stop | Part.of) || isCapital(r, at)) return false;
  }
  return false;
}
