import type { NameKind, NameMention } from '../model/index.ts';
import { fullName, type NamePhrase, seriesName } from './name-phrase.ts';
import { hasKind, hasPart, isCapital, type Reading, shapeAt, textOf } from './reading.ts';
import { isGrammarWord, isProper } from './run.ts';
import { twinsOf } from './twins.ts';
import { Kind, Part, Shape } from './word-class.ts';

type Draft = { -readonly [K in keyof NameMention]: NameMention[K] };

/** A mention of units `start` up to `end`, under the name that they write out. */
export function mentionOf(r: Reading, kind: NameKind, start: number, end: number, name: string): NameMention {
  const from = r.units.start[start];
  const to = r.units.end[end - 1];
  return { kind, start: from, end: to, text: r.text.slice(from, to), name, basis: 'stated' };
}

/**
 * Adds to `out` the mentions that a phrase makes: itself, and after it what an office or meeting names inside it.
 * A phrase that only says what kind of thing it means ("the Party") makes none. `shared` is the body that it shares with
 * a phrase beside it ("member of the Political Bureau and secretary of the C.C., WPK"), from which it has its full name.
 */
export function emitPhrase(r: Reading, phrase: NamePhrase, out: NameMention[], shared: NamePhrase | null = null): void {
  const isName = names(r, phrase);
  if (isName) {
    const mention: Draft = mentionOf(r, phrase.kind, phrase.start, phrase.end, fullName(phrase));
    if (shared) {
      mention.basis = 'context';
      mention.from = spanOf(r, shared);
    }
    if (phrase.ordinal > 0) mention.ordinal = phrase.ordinal;
    if (phrase.kind === 'meeting') mention.series = seriesName(phrase);
    if (phrase.parent) mention.body = fullName(phrase.parent);
    if (isDoubtful(r, phrase)) r.doubtful.add(mention);
    for (const twin of twinsOf(mention, phrase)) out.push(twin);
  }
  if (!isName || phrase.kind === 'office' || phrase.kind === 'meeting' || phrase.kind === 'work')
    for (const inner of phrase.inside) emitPhrase(r, inner, out, shared);
}

const spanOf = (r: Reading, phrase: NamePhrase) => ({
  start: r.units.start[phrase.start],
  end: r.units.end[phrase.end - 1],
});

// Whether the phrase is a name, and not the word for a kind of thing.
function names(r: Reading, phrase: NamePhrase): boolean {
  const { kind, start, end } = phrase;
  if (kind === 'office')
    return !phrase.parent?.generic || isCapital(r, phrase.parent.start) || phrase.own.includes(' ');
  if (kind === 'meeting') return isMeeting(r, phrase);
  if (kind === 'organisation') return isBody(r, phrase);
  if (kind === 'plan' && textOf(r, start, end).includes('-')) return true;
  // The year of an era ("Juche 34") names no idea.
  if (kind === 'doctrine' && shapeAt(r, end) & Shape.digit) return false;
  return !phrase.generic && isCapital(r, start);
}

function isMeeting(r: Reading, phrase: NamePhrase): boolean {
  if (phrase.generic) return false;
  if (phrase.ordinal > 0) return true;
  for (let i = phrase.start; i < phrase.end; i++)
    if (hasKind(r, i, Kind.meeting) && hasKind(r, i, Kind.plural)) return false;
  if (phrase.parent !== null && !phrase.parent.generic) return true;
  if (opensSmall(r, phrase.start)) return false;
  return isCapital(r, phrase.start) && !(phrase.start === phrase.end - 1);
}

// "National conference of …": a capital that only the sentence gives.
const opensSmall = (r: Reading, i: number): boolean =>
  hasKind(r, i, Kind.meetingModifier) && (shapeAt(r, i) & Shape.first) !== 0 && !isCapital(r, i + 1);

function isBody(r: Reading, phrase: NamePhrase): boolean {
  const { start, end } = phrase;
  if (phrase.ordinal > 0) return true;
  // Organs are names by themselves, unless what follows makes them a figure of speech ("General Staff of the revolution").
  if (phrase.generic) return isCapital(r, start) && hasKind(r, start, Kind.organ) && !isFigurative(r, start, end);
  // "Headquarters of the … Camp": the word for a kind of body, and a place.
  if (hasPart(r, start, Part.weak) && shapeAt(r, start) & Shape.first && phrase.inside[0]?.kind === 'place')
    return false;
  if (phrase.parent !== null) return isCapital(r, start) || !hasKind(r, start, Kind.plural);
  if (!isCapital(r, start) && hasKind(r, start, Kind.organ)) return false;
  if (!hasCapital(r, phrase) || hasKind(r, end - 1, Kind.occasion)) return false;
  if (isIndefinite(r, start - 1)) return shapeAt(r, start) & Shape.upper ? true : hasKind(r, start, Kind.organisation);
  return true;
}

// "General Staff of the revolution", "a political General Staff"
const isFigurative = (r: Reading, start: number, end: number): boolean =>
  hasPart(r, end, Part.of) ||
  (hasPart(r, start - 1, Part.common) && !isCapital(r, start - 1) && !isGrammarWord(r, start - 1));

const isIndefinite = (r: Reading, i: number): boolean => hasPart(r, i, Part.the) && /^an?$/i.test(textOf(r, i, i + 1));

// Whether only the capitals of a title make the phrase a name: no word in it is a name's own, and no list has it whole.
function isDoubtful(r: Reading, { kind, start, end, parent, ordinal }: NamePhrase): boolean {
  if (!(shapeAt(r, start) & Shape.title) || parent !== null || !doubtfulKinds.has(kind)) return false;
  if (hasKind(r, end - 1, Kind.organ) || (ordinal > 0 && kind !== 'organisation')) return false;
  for (let i = start; i < end; i++) {
    if (isProper(r, i) || hasKind(r, i, Kind.demonym | Kind.place | Kind.organisation | Kind.person)) return false;
    if (r.units.shape[i] & Shape.digit || textOf(r, i, i + 1).split(' ').length > 2) return false;
  }
  return true;
}

const doubtfulKinds = new Set<NameKind>(['organisation', 'meeting', 'place', 'object', 'doctrine', 'campaign']);

function hasCapital(r: Reading, phrase: NamePhrase): boolean {
  for (let i = phrase.start; i < phrase.end; i++) if (isCapital(r, i)) return true;
  return false;
}
