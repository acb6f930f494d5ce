import type { NameKind, NameMention } from '../model/index.ts';
import { byPosition } from '../model/index.ts';
import { type Candidate, candidateEnd, evidenceAround } from './candidate.ts';
import { emitPhrase, mentionOf } from './emit.ts';
import type { Lexicon } from './lexicon.ts';
import type { NamePhrase } from './name-phrase.ts';
import { officeAt } from './office-phrase.ts';
import { personAt } from './person-pattern.ts';
import { phraseAt } from './phrase.ts';
import { hasKind, hasPart, isCapital, nameOf, newReading, type Reading } from './reading.ts';
import { resolveCandidates } from './resolve.ts';
import { setOffAt, sloganPassage } from './set-off.ts';
import { markTitle } from './title-passage.ts';
import { tokenise } from './tokenise.ts';
import { Kind, Part, Shape } from './word-class.ts';

/** The names in a document's passages, in order of reading, the longer first where two begin together. */
export function recognise(texts: readonly string[], lexicon: Lexicon): NameMention[][] {
  const r = newReading(lexicon);
  const bounds = new Int32Array(texts.length + 1);
  texts.forEach((text, i) => {
    const from = r.units.length;
    tokenise(text, lexicon.table, r.units);
    lexicon.phrases.merge(r.units, from);
    markTitle(r.units, from);
    bounds[i + 1] = r.units.length;
  });
  const found: NameMention[][] = [];
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
    found.push(out);
  }
  resolveCandidates(r, enter, candidates, found);
  for (const list of found) list.sort(byPosition);
  return found;
}

// What can begin a name or something set off; all other units are passed over.
const begins =
  Kind.ordinal | Kind.office | Kind.officeModifier | Kind.organ | Kind.meeting | Kind.meetingModifier | Kind.plan;
const setsOff = Part.openQuote | Part.titled | Part.slogan;

function readPassage(r: Reading, out: NameMention[], candidates: Candidate[]): void {
  const slogan = sloganPassage(r);
  if (slogan) {
    out.push(mentionOf(r, 'slogan', slogan.start, slogan.end, nameOfSlogan(r, slogan.start, slogan.end)));
    return;
  }
  let titleEnd = -1;
  for (let i = r.from; i < r.to; ) {
    const shape = r.units.shape[i];
    if (!(shape & (Shape.capital | Shape.digit)) && !(r.units.kinds[i] & begins) && !(r.units.parts[i] & setsOff)) {
      i++;
      continue;
    }
    const setOff = setOffAt(r, i);
    if (setOff) {
      const name =
        setOff.kind === 'slogan' ? nameOfSlogan(r, setOff.start, setOff.end) : writtenName(r, setOff.start, setOff.end);
      out.push(mentionOf(r, setOff.kind, setOff.start, setOff.end, name));
      i = setOff.next;
      continue;
    }
    if (hasKind(r, i, Kind.honorific)) {
      if (titleEnd === i) titleEnd = i + 1;
      i++;
      continue;
    }
    const phrase = phraseAt(r, i);
    if (phrase !== null && phrase.end > i) {
      i = readPhrase(r, phrase, out);
      if (phrase.kind === 'office' || i > phrase.end) titleEnd = i;
      continue;
    }
    i = readCandidate(r, i, titleEnd === i, candidates);
  }
}

// Emits a phrase with what is built on it, and says where to read on.
function readPhrase(r: Reading, phrase: NamePhrase, out: NameMention[]): number {
  if (phrase.kind === 'person') return readPerson(r, phrase, out);
  if (phrase.kind === 'organisation' || phrase.kind === 'place') {
    const office = officeAt(r, phrase.end);
    if (office && office.parent === null && phrase.kind === 'organisation' && !phrase.generic) {
      emitPhrase(r, { ...office, start: phrase.start, parent: phrase, generic: false }, out);
      return office.end;
    }
  }
  const extended = smallHead(r, phrase.start, phrase.end);
  if (extended && phrase.kind !== 'office') {
    out.push(mentionOf(r, extended, phrase.start, phrase.end + 1, nameOf(r, phrase.start, phrase.end + 1)));
    return phrase.end + 1;
  }
  emitPhrase(r, phrase, out);
  return phrase.end;
}

function readPerson(r: Reading, phrase: NamePhrase, out: NameMention[]): number {
  let end = phrase.end;
  out.push(mentionOf(r, 'person', phrase.start, end, phrase.own));
  // Names that nothing separates: each is read by itself.
  while (personAt(r, end) > 0) {
    const next = personAt(r, end);
    out.push(mentionOf(r, 'person', end, next, nameOf(r, end, next)));
    end = next;
  }
  return end;
}

function readCandidate(r: Reading, i: number, titled: boolean, candidates: Candidate[]): number {
  if (!isCapital(r, i)) return i + 1;
  const end = candidateEnd(r, i);
  if (end === i) return i + 1;
  const joined = hasPart(r, end, Part.comma | Part.and) && isCapital(r, end + 1);
  candidates.push({
    passage: r.passage,
    start: i,
    end,
    size: end - i,
    key: nameOf(r, i, end),
    evidence: evidenceAround(r, i, end, titled),
    joined,
  });
  return end;
}

// "Chollima movement", "Songun politics": a head in small letters after a name.
function smallHead(r: Reading, start: number, end: number): NameKind | null {
  if (isCapital(r, end) || !isCapital(r, start)) return null;
  if (hasKind(r, end, Kind.campaign)) return 'campaign';
  if (hasKind(r, end, Kind.doctrine) && hasKind(r, start, Kind.named)) return 'doctrine';
  return null;
}

const writtenName = (r: Reading, i: number, j: number): string =>
  r.text
    .slice(r.units.start[i], r.units.end[j - 1])
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ');
const nameOfSlogan = writtenName;
