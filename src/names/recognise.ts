import type { NameKind, NameMention } from '../model/index.ts';
import { byPosition } from '../model/index.ts';
import { type Candidate, candidateEnd, candidateOf } from './candidate.ts';
import { Row } from './coordination.ts';
import { designationAt } from './designation.ts';
import { mentionOf } from './emit.ts';
import type { Lexicon } from './lexicon.ts';
import { type NamePhrase, plainPhrase } from './name-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { partRow } from './person-pattern.ts';
import { phraseAt } from './phrase.ts';
import { hasKind, hasPart, isCapital, nameOf, type Reading, readingOf, textOf } from './reading.ts';
import { type Reference, referencesIn } from './reference.ts';
import { resolveCandidates } from './resolve.ts';
import { isGrammarWord, isHead, isProper, isUnknownAbbreviation, lastHead } from './run.ts';
import { setOffAt, sloganPassage } from './set-off.ts';
import { markTitle } from './title-passage.ts';
import { tokenise } from './tokenise.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** What a document's passages name, and what in them points to something named elsewhere; lists by passage. */
export interface NamesRead {
  /** In order of reading, the longer first where two begin together. */
  readonly names: NameMention[][];
  readonly references: Reference[][];
}

/** Reads the names and references in a document's passages. */
export function recognise(texts: readonly string[], lexicon: Lexicon): NamesRead {
  const r = readingOf(lexicon);
  const bounds = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    const from = r.units.length;
    tokenise(text, lexicon.table, r.units);
    lexicon.phrases.merge(r.units, from);
    markTitle(r.units, from);
    bounds[i + 1] = r.units.length;
  });
  const names: NameMention[][] = [];
  const references: Reference[][] = [];
  const candidates: Candidate[] = [];
  const enter = (passage: number): void => {
    r.passage = passage;
    r.text = texts[passage];
    r.from = bounds[passage];
    r.to = bounds[passage + 1];
  };
  for (let passage = 0; passage < texts.length; passage++) {
    enter(passage);
    const out: NameMention[] = [];
    readPassage(r, out, candidates);
    names.push(out);
    references.push(referencesIn(r));
  }
  resolveCandidates(r, enter, candidates, names);
  for (const list of names) if (list.length > 1) list.sort(byPosition);
  return { names, references };
}

// What can begin a name or something set off; all other units are passed over.
const begins =
  Kind.ordinal | Kind.office | Kind.officeModifier | Kind.organ | Kind.meeting | Kind.meetingModifier | Kind.plan;
const setsOff = Part.openQuote | Part.titled | Part.slogan;

function readPassage(r: Reading, out: NameMention[], candidates: Candidate[]): void {
  const slogan = sloganPassage(r);
  if (slogan) {
    out.push(mentionOf(r, 'slogan', slogan.start, slogan.end, writtenName(r, slogan.start, slogan.end)));
    return;
  }
  const row = new Row();
  let titleEnd = -1;
  for (let i = r.from; i < r.to; ) {
    const shape = r.units.shape[i];
    if (!(shape & (Shape.capital | Shape.digit)) && !(r.units.kinds[i] & begins) && !(r.units.parts[i] & setsOff)) {
      i++;
      continue;
    }
    const setOff = setOffAt(r, i);
    if (setOff) {
      out.push(mentionOf(r, setOff.kind, setOff.start, setOff.end, writtenName(r, setOff.start, setOff.end)));
      i = setOff.next;
      continue;
    }
    if (hasKind(r, i, Kind.honorific)) {
      if (titleEnd === i) titleEnd = i + 1;
      i++;
      continue;
    }
    if (isMereOpening(r, i)) {
      const end = candidateEnd(r, i + 1);
      if (end > i + 1 && lastHead(r, i + 1) < 0) candidates.push(candidateOf(r, i, end, true, false));
      else i++;
      i = Math.max(i, end);
      continue;
    }
    const designation = designationAt(r, i);
    if (designation > i) {
      out.push(mentionOf(r, 'object', i, designation, nameOf(r, i, designation)));
      i = designation;
      continue;
    }
    const phrase = phraseAt(r, i);
    if (phrase !== null && phrase.end > i) {
      i = readPhrase(r, phrase, row, out);
      if (phrase.kind === 'office' || i > phrase.end) titleEnd = i;
      continue;
    }
    const held = isUnknownAbbreviation(r, i) ? heldIn(r, i) : null;
    if (held) {
      row.take(r, held, out);
      i = titleEnd = held.end;
      continue;
    }
    i = readCandidate(r, i, titleEnd === i, out, candidates);
  }
  row.flush(r, out);
}

// "Reclaimed Taegyedo Tideland": an everyday word that has its capital from the start of the sentence.
function isMereOpening(r: Reading, i: number): boolean {
  return (
    (r.units.shape[i] & (Shape.first | Shape.capital)) === (Shape.first | Shape.capital) &&
    hasPart(r, i, Part.common) &&
    !isGrammarWord(r, i) &&
    r.units.kinds[i] === 0 &&
    isProper(r, i + 1)
  );
}

// Emits a phrase with what is built on it, and says where to read on.
function readPhrase(r: Reading, phrase: NamePhrase, row: Row, out: NameMention[]): number {
  if (phrase.kind === 'person') return readPeople(r, phrase, out);
  const held = phrase.kind === 'organisation' && !phrase.generic ? officeOf(r, phrase) : null;
  if (held) {
    row.take(r, held, out);
    return held.end;
  }
  const kind = phrase.kind === 'office' ? null : smallHead(r, phrase.start, phrase.end);
  if (kind) {
    out.push(mentionOf(r, kind, phrase.start, phrase.end + 1, writtenName(r, phrase.start, phrase.end + 1)));
    return phrase.end + 1;
  }
  row.take(r, phrase, out);
  return phrase.end;
}

// "WPK general secretary": an office after the body it is held in.
function officeOf(r: Reading, body: NamePhrase): NamePhrase | null {
  const office = officeAt(r, body.end);
  if (office === null || office.parent !== null || hasKind(r, body.end, Kind.organ | Kind.body)) return null;
  return { ...office, start: body.start, parent: body, generic: false, inside: [body] };
}

const heldIn = (r: Reading, i: number): NamePhrase | null =>
  officeOf(r, plainPhrase('organisation', i, i + 1, nameOf(r, i, i + 1)));

// A person, or several whose names nothing separates.
function readPeople(r: Reading, phrase: NamePhrase, out: NameMention[]): number {
  let end = phrase.end;
  while (isCapital(r, end) && (hasKind(r, end, Kind.surname | Kind.given) || isProper(r, end)) && !isHead(r, end))
    end++;
  const ends = end - phrase.start > 4 ? partRow(phrase.start, end, (unit) => hasKind(r, unit, Kind.surname)) : [];
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

function readCandidate(r: Reading, i: number, titled: boolean, out: NameMention[], candidates: Candidate[]): number {
  if (!isCapital(r, i)) return i + 1;
  const end = candidateEnd(r, i);
  if (end === i) return i + 1;
  const kind = smallHead(r, i, end);
  if (kind) {
    if (kind === 'doctrine' && end === i + 1) r.ideas.add(nameOf(r, i, end));
    out.push(mentionOf(r, kind, i, end + 1, writtenName(r, i, end + 1)));
    return end + 1;
  }
  candidates.push(candidateOf(r, i, end, false, titled));
  return end;
}

// "Chollima movement", "Songun politics": a head in small letters after a name.
function smallHead(r: Reading, start: number, end: number): NameKind | null {
  if (isCapital(r, end) || !isCapital(r, start) || hasKind(r, end - 1, Kind.place | Kind.demonym | Kind.organisation))
    return null;
  if (hasKind(r, end, Kind.campaign)) return 'campaign';
  return hasKind(r, end, Kind.doctrine) ? 'doctrine' : null;
}

const writtenName = (r: Reading, i: number, j: number): string =>
  textOf(r, i, j).replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
