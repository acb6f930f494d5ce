import { describes } from './complement.ts';
import { Evidence } from './evidence.ts';
import { officeAt } from './office-phrase.ts';
import { personAt } from './person-pattern.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord, isHead, isProper, isUnknownAbbreviation } from './run.ts';
import { smallHead } from './small-head.ts';
import { Kind, Part, Shape } from './word-class.ts';

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

/** The candidate of units `i` up to `end`; `titled` says that an office ends right before it. */
export const candidateOf = (r: Reading, i: number, end: number, opening: boolean, titled: boolean): Candidate => ({
  passage: r.passage,
  start: i,
  end,
  size: end - i,
  key: nameOf(r, i, end),
  evidence: evidenceAround(r, i, end, titled) | (i === r.from && end === r.to ? overLife(r, i, end) : 0),
  opening,
  joined: hasPart(r, end, Part.comma | Part.and) && isCapital(r, end + 1),
});

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
  Kind.designated |
  Kind.occasion;

/**
 * Where the row of unknown words with capitals that begins at unit `i` ends; `i` where none does. Everyday words do
 * not begin one (they do so at the start of any sentence), short ones may be inside ("Kim Song Nam").
 */
export function candidateEnd(r: Reading, i: number): number {
  if (isUnknownAbbreviation(r, i)) return i + 1;
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

/** Openings of a life under the name that heads it. */
const lifeOpenings: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'born']);

// A heading of two to four words that only names have, over a passage that begins with "He" or "Born": whose life it tells.
function overLife({ units, to, lexicon: { table } }: Reading, i: number, end: number): number {
  if (end - i < 2 || end - i > 4 || units.shape[i] & Shape.shouted) return 0;
  const isOver = to < units.length && lifeOpenings.has(table.words[units.id[to]]);
  return isOver ? Evidence.heading | Evidence.apposition : Evidence.heading;
}

function evidenceAround(r: Reading, i: number, end: number, title: boolean): number {
  const titled = title && !modifiesBody(r, end);
  let evidence = before(r, i, titled) | after(r, i, end);
  // "(Tarn, 12 March)" says where, not what it is called.
  if (hasPart(r, end, Part.comma) && !isUnknownAbbreviation(r, i)) evidence &= ~Evidence.bracketed;
  const size = end - i;
  if (evidence & Evidence.placed) return evidence;
  if (size === 1 && describes(r, end) && !hasPart(r, end, Part.possessive)) evidence |= Evidence.adjective;
  else if (hasPart(r, i - 1, Part.locative) || ofInhabitants(r, i)) evidence |= Evidence.locative;
  if (isUnknownAbbreviation(r, i) && size === 1) {
    const used =
      hasPart(r, i - 1, Part.the | Part.openBracket) || (shapeAt(r, end) & (Shape.word | Shape.capital)) === Shape.word;
    return (evidence & ~(Evidence.title | Evidence.apposition)) | (used ? Evidence.body : 0);
  }
  return evidence;
}

function before(r: Reading, i: number, titled: boolean): number {
  let evidence = 0;
  if (titled || (hasKind(r, i - 1, Kind.honorific) && !isDedicated(r, i)) || hasPart(r, i - 1, Part.kin))
    evidence |= Evidence.title;
  if (hasPart(r, i - 1, Part.elect)) evidence |= Evidence.act;
  if (hasPart(r, i - 1, Part.of) && hasPart(r, i - 2, Part.belonging)) evidence |= Evidence.belonging;
  if (isBy(r, i - 1)) evidence |= Evidence.act;
  if (hasPart(r, i - 1, Part.periodical)) evidence |= Evidence.periodical;
  if (hasPart(r, i - 1, Part.openBracket)) evidence |= Evidence.bracketed;
  if (hasPart(r, i - 1, Part.the)) evidence |= Evidence.definite;
  return evidence;
}

// "St. Clare's Chapel", "the St. Clare Reservation": what is called after a saint.
const isDedicated = (r: Reading, i: number): boolean =>
  /^(?:st\.?|saint)$/i.test(textOf(r, i - 1, i)) && (hasPart(r, i + 1, Part.possessive) || isCapital(r, i + 1));

// "secretary of the Tarn committee", "… of the Tarn municipal committee": where a body is, and nobody's name.
function modifiesBody(r: Reading, end: number): boolean {
  const at = hasKind(r, end, Kind.modifier) ? end + 1 : end;
  return !isCapital(r, end) && !isCapital(r, at) && hasKind(r, at, Kind.body | Kind.organ);
}

// "its last leader, Ada Quill,": between commas behind a word for people.
const isExplained = (r: Reading, i: number, end: number): boolean =>
  end - i > 1 &&
  end - i < 5 &&
  hasPart(r, i - 1, Part.comma) &&
  hasPart(r, end, Part.comma) &&
  !isCapital(r, i - 2) &&
  !isCapital(r, end + 1) &&
  (hasKind(r, i - 2, Kind.office) || hasPart(r, i - 2, Part.kin));

// "headed by", "sent by"
const isBy = (r: Reading, i: number): boolean =>
  i > r.from && textOf(r, i, i + 1) === 'by' && (hasPart(r, i - 1, Part.verb) || textOf(r, i - 1, i).endsWith('ed'));

function after(r: Reading, i: number, end: number): number {
  let evidence = 0;
  if (hasPart(r, end, Part.who)) evidence |= Evidence.apposition;
  if (hasPart(r, end, Part.comma)) evidence |= apposition(r, end + 1);
  if (end - i > 1 && officeAt(r, end) !== null && isCapital(r, end)) evidence |= Evidence.title;
  if (isExplained(r, i, end) || isAsOffice(r, i, end)) evidence |= Evidence.apposition;
  if (hasPart(r, end, Part.verb | Part.elect) || (hasPart(r, end, Part.participle) && !isCapital(r, end)))
    evidence |= Evidence.act;
  if (
    hasPart(r, end, Part.function) &&
    (hasPart(r, end + 1, Part.elect | Part.verb) || suffered.has(textOf(r, end + 1, end + 2))) &&
    /^(?:was|is|had|has)$/.test(textOf(r, end, end + 1))
  )
    evidence |= Evidence.act;
  if (holdsOffice(r, end) || (end - i > 1 && (isLife(r, end) || hasYears(r, end)) && allProper(r, i, end)))
    evidence |= Evidence.apposition;
  else if (isLife(r, end)) evidence |= Evidence.act;
  if (hasPart(r, end, Part.possessive) && hasPart(r, end + 1, Part.belonging)) evidence |= Evidence.belonging;
  if (!isCapital(r, end) && hasKind(r, end, Kind.area)) evidence |= Evidence.placed;
  if (smallHead(r, i, end) === 'doctrine') evidence |= Evidence.doctrine;
  return evidence;
}

// "succeeded Ada Quill as chairwoman"
const isAsOffice = (r: Reading, i: number, end: number): boolean =>
  end - i > 1 &&
  hasPart(r, end, Part.function) &&
  textOf(r, end, end + 1) === 'as' &&
  allProper(r, i, end) &&
  !hasPart(r, i - 1, Part.the) &&
  (hasKind(r, end + 1, Kind.office) || hasKind(r, end + 2, Kind.office));

/** What is done to nobody but people. */
const suffered: ReadonlySet<string> = new Set(
  'assassinated murdered executed hanged imprisoned exiled sentenced ordained consecrated knighted buried wounded freed widowed'.split(
    ' ',
  ),
);

// "was chairman", "had been its president", "is a Veldish politician"
function holdsOffice(r: Reading, i: number): boolean {
  const verb = textOf(r, i, i + 1);
  const isPerfect = /^ha[sd]$/.test(verb) && textOf(r, i + 1, i + 2) === 'been';
  if (!isPerfect && !/^(?:was|is|became|becomes|remained|served|stayed)$/.test(verb)) return false;
  let at = isPerfect ? i + 2 : i + 1;
  if (textOf(r, at, at + 1) === 'as') at++;
  if (hasPart(r, at, Part.the | Part.possessor)) at++;
  return officeAt(r, at) !== null || (/^(?:is|was)$/.test(verb) && isOnePerson(r, at));
}

// "(a) Veldish politician", "(a) retired painter": up to three words before a word for people.
function isOnePerson(r: Reading, i: number): boolean {
  if (!/^an?$/.test(textOf(r, i - 1, i))) return false;
  for (let at = i; at < i + 4 && shapeAt(r, at) & Shape.word; at++) {
    if (hasPart(r, at, Part.kin)) return !hasPart(r, at + 1, Part.common);
    if (isGrammarWord(r, at)) return false;
  }
  return false;
}

// "(1948–1961)", "(1904–89)", "(1961-)", "(since 1974)": the years of a life or an office.
function hasYears(r: Reading, i: number): boolean {
  if (!hasPart(r, i, Part.openBracket)) return false;
  const at = textOf(r, i + 1, i + 2) === 'since' ? i + 2 : i + 1;
  return /^\d{4}(?:\s*[-–—]\s*(?:\d{4}|\d\d)?)?\)?$/.test(textOf(r, at, Math.min(at + 1, r.to)));
}

/** The most units between the brackets of a life: two dates, and how a name is written in another script. */
const longestLife = 24;

// "was born", "(born 3 May 1921)", "(3 May 1921 – 5 June 1980)"
function isLife(r: Reading, i: number): boolean {
  if (!hasPart(r, i, Part.openBracket))
    return /^(?:wa|i)s$/.test(textOf(r, i, i + 1)) && textOf(r, i + 1, i + 2) === 'born';
  let years = 0;
  let isBorn = false;
  let isSpan = false;
  for (let at = i + 1; at < r.to && at < i + longestLife; at++) {
    if (hasPart(r, at, Part.closeBracket)) return years > 1 ? isSpan : isBorn && years === 1;
    const word = textOf(r, at, at + 1);
    if (/^[12]\d{3}$/.test(word)) years++;
    else if (word === 'born' || word === 'b.') isBorn = true;
    else if (/^[-–—]$/.test(word)) isSpan = true;
    else if (/^\d{4}[-–—]\d{4}$/.test(word)) return hasPart(r, at + 1, Part.closeBracket);
    else if (years > 0 && !isBorn && !(shapeAt(r, at) & Shape.digit) && !hasKind(r, at, Kind.month)) {
      if (!hasPart(r, at, Part.comma)) return false;
    }
  }
  return false;
}

// What a comma leads to: an office, an age, a word for people, a place that this one lies in, what a periodical is.
function apposition(r: Reading, i: number): number {
  const definite = hasPart(r, i, Part.the | Part.possessor);
  let at = definite ? i + 1 : i;
  const office = hasKind(r, at, Kind.demonym) ? at + 1 : at;
  if (hasPart(r, at, Part.who) || officeAt(r, office) !== null) return Evidence.apposition;
  if (hasKind(r, at, Kind.place)) return Evidence.placed;
  if (shapeAt(r, at) & Shape.digit) return isAge(r, at) ? Evidence.apposition : 0;
  for (const end = at + 6; at < end && at < r.to; at++) {
    if (hasPart(r, at, Part.periodical)) return definite ? Evidence.periodical : 0;
    if (hasPart(r, at, Part.kin) || (hasKind(r, at, Kind.office) && !isCapital(r, at))) return Evidence.apposition;
    if (isCapital(r, at) || !(shapeAt(r, at) & Shape.word) || isGrammarWord(r, at) !== hasPart(r, at, Part.and))
      return 0;
    if (hasPart(r, at, Part.verb | Part.participle) && !hasPart(r, at, Part.common)) return 0;
  }
  return 0;
}

// ", 43,"
const isAge = (r: Reading, i: number): boolean =>
  r.units.end[i] - r.units.start[i] <= 2 && hasPart(r, i + 1, Part.comma);

// "workers of Ryongsong"
const ofInhabitants = (r: Reading, i: number): boolean =>
  hasPart(r, i - 1, Part.of) &&
  (r.lexicon.inhabitants.has(r.units.id[Math.max(i - 2, 0)]) || (hasKind(r, i - 2, Kind.area) && !isCapital(r, i - 2)));

/** Whether all of units `i` up to `end` are words that only names have. */
export function allProper(r: Reading, i: number, end: number): boolean {
  for (let at = i; at < end; at++) if (!isProper(r, at)) return false;
  return true;
}
