import type { NameMention } from '../model/index.ts';
import { type Candidate, candidateEnd, candidateOf } from './candidate.ts';
import { Row } from './coordination.ts';
import { designationAt } from './designation.ts';
import { mentionOf } from './emit.ts';
import { type NamePhrase, plainPhrase } from './name-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { readPeople } from './people.ts';
import { phraseAt } from './phrase.ts';
import { asWritten, hasKind, hasPart, isCapital, nameOf, type Reading } from './reading.ts';
import { isGrammarWord, isProper, isTitleVerb, isUnknownAbbreviation, lastHead } from './run.ts';
import { setOffAt, sloganPassage } from './set-off.ts';
import { countedIdea, smallHead } from './small-head.ts';
import { Kind, Part, Shape } from './word-class.ts';

// What can begin a name or something set off; all other units are passed over.
const begins =
  Kind.ordinal |
  Kind.cardinal |
  Kind.office |
  Kind.officeModifier |
  Kind.organ |
  Kind.meeting |
  Kind.meetingModifier |
  Kind.plan;
const setsOff = Part.openQuote | Part.titled | Part.slogan;

// "five-point policy": unknown words with a hyphen.
const isCompound = (r: Reading, i: number): boolean => r.units.id[i] === 0 && (r.units.shape[i] & Shape.hyphen) !== 0;

/** Reads the names in the passage at hand into `out`, and what only the whole document can tell into `candidates`. */
export function readPassage(r: Reading, out: NameMention[], candidates: Candidate[]): void {
  const slogan = sloganPassage(r);
  if (slogan) {
    out.push(mentionOf(r, 'slogan', slogan.start, slogan.end, asWritten(r, slogan.start, slogan.end)));
    return;
  }
  const row = new Row();
  // Where the last office ended: a person's name after it is one by its title.
  let titleEnd = -1;
  let personEnd = -1;
  for (let i = r.from; i < r.to; ) {
    if (
      !(r.units.shape[i] & (Shape.capital | Shape.digit)) &&
      !(r.units.kinds[i] & begins) &&
      !(r.units.parts[i] & setsOff) &&
      !isCompound(r, i)
    ) {
      i++;
      continue;
    }
    const setOff = setOffAt(r, i);
    if (setOff) {
      out.push(mentionOf(r, setOff.kind, setOff.start, setOff.end, asWritten(r, setOff.start, setOff.end)));
      i = setOff.next;
      continue;
    }
    if (hasKind(r, i, Kind.honorific)) {
      if (titleEnd === i) titleEnd = i + 1;
      i++;
      continue;
    }
    if (i === personEnd && isTitleVerb(r, i)) {
      i++;
      continue;
    }
    if (isMereOpening(r, i)) {
      i = readOpening(r, i, candidates);
      continue;
    }
    const designation = designationAt(r, i);
    if (designation > i) {
      out.push(mentionOf(r, 'object', i, designation, nameOf(r, i, designation)));
      i = designation;
      continue;
    }
    const idea = countedIdea(r, i);
    if (idea > i) {
      out.push(mentionOf(r, 'doctrine', i, idea, nameOf(r, i, idea)));
      i = idea;
      continue;
    }
    const phrase = phraseAt(r, i) ?? byAbbreviation(r, i);
    if (phrase !== null && phrase.end > i) {
      i = readPhrase(r, phrase, row, out);
      if (phrase.kind === 'person') personEnd = i;
      else if (phrase.kind === 'office' || i > phrase.end) titleEnd = i;
      continue;
    }
    i = readCandidate(r, i, titleEnd, out, candidates);
  }
  row.flush(r, out);
}

// "Reclaimed Taegyedo Tideland": an everyday word that has its capital from the start of the sentence.
function isMereOpening(r: Reading, i: number): boolean {
  const opening = Shape.first | Shape.capital;
  if ((r.units.shape[i] & opening) !== opening || r.units.kinds[i] !== 0) return false;
  return hasPart(r, i, Part.common) && !isGrammarWord(r, i) && isProper(r, i + 1);
}

// Past the opening, or past the row of names that it may be part of after all.
function readOpening(r: Reading, i: number, candidates: Candidate[]): number {
  const end = candidateEnd(r, i + 1);
  if (end === i + 1 || lastHead(r, i + 1) >= 0) return i + 1;
  candidates.push(candidateOf(r, i, end, true, false));
  return end;
}

// Emits a phrase with what is built on it, and says where to read on.
function readPhrase(r: Reading, phrase: NamePhrase, row: Row, out: NameMention[]): number {
  if (phrase.kind === 'person') return readPeople(r, phrase, out);
  const held = phrase.kind === 'organisation' && !phrase.generic ? officeOf(r, phrase) : null;
  if (held) {
    row.take(r, held, out);
    return held.end;
  }
  const kind = phrase.kind === 'office' || phrase.generic ? null : smallHead(r, phrase.start, phrase.end);
  if (kind) {
    out.push(mentionOf(r, kind, phrase.start, phrase.end + 1, asWritten(r, phrase.start, phrase.end + 1)));
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

// "VPA Vice Marshal", "the DPR Varland"
function byAbbreviation(r: Reading, i: number): NamePhrase | null {
  if (!isUnknownAbbreviation(r, i)) return null;
  if (hasPart(r, i - 1, Part.the) && isProper(r, i + 1) && !isProper(r, i + 2))
    return plainPhrase('organisation', i, i + 2, nameOf(r, i, i + 2));
  return officeOf(r, plainPhrase('organisation', i, i + 1, nameOf(r, i, i + 1)));
}

function readCandidate(r: Reading, i: number, titleEnd: number, out: NameMention[], candidates: Candidate[]): number {
  if (!isCapital(r, i)) return i + 1;
  const end = candidateEnd(r, i);
  if (end === i) return i + 1;
  const kind = smallHead(r, i, end);
  if (kind) {
    if (kind === 'doctrine' && end === i + 1) r.ideas.add(nameOf(r, i, end));
    out.push(mentionOf(r, kind, i, end + 1, asWritten(r, i, end + 1)));
    return end + 1;
  }
  candidates.push(candidateOf(r, i, end, false, titleEnd === i || isHolder(r, i, end, titleEnd)));
  return end;
}

// "the Minister of Trade, Ada Quill, said": two or three words between commas behind an office.
const isHolder = (r: Reading, i: number, end: number, titleEnd: number): boolean =>
  titleEnd === i - 1 &&
  end - i > 1 &&
  end - i < 4 &&
  hasPart(r, i - 1, Part.comma) &&
  hasPart(r, end, Part.comma) &&
  !isCapital(r, end + 1);
