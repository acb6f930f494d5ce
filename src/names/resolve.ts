import type { NameKind, NameMention } from '../model/index.ts';
import { allProper, type Candidate } from './candidate.ts';
import { mentionOf } from './emit.ts';
import { Evidence } from './evidence.ts';
import { isPeople } from './people-word.ts';
import { partRow } from './person-pattern.ts';
import { hasKind, nameOf, type Reading, shapeAt, textOf } from './reading.ts';
import { Kind, Shape } from './word-class.ts';

const personEvidence = Evidence.title | Evidence.apposition | Evidence.act | Evidence.belonging;

/** What the whole document tells of its candidates. */
interface Known {
  /** By key, the evidence of all the places where it stands. */
  readonly evidence: ReadonlyMap<string, number>;
  /** By key, how often it stands as an adjective. */
  readonly adjectives: ReadonlyMap<string, number>;
  /** Names of people, and of these the first words, and the first and last. */
  readonly people: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** How many words most names of people have. */
  readonly size: number;
}

/**
 * Says of the document's candidates what they name, from what stands around all of them: a row of words that is a
 * person by its title in one place is one everywhere. Adds the mentions to `found`.
 */
export function resolveCandidates(
  r: Reading,
  enter: (passage: number) => void,
  candidates: readonly Candidate[],
  found: NameMention[][],
): void {
  const known = learn(r, candidates, found);
  const listed = inLists(candidates, known);
  candidates.forEach((candidate, i) => {
    enter(candidate.passage);
    const out = found[candidate.passage];
    const { opening, end, key } = candidate;
    const start = opening && !known.people.has(key) ? candidate.start + 1 : candidate.start;
    const own = start === candidate.start ? candidate : part(r, candidate, start, end);
    if (own.size > 4) readRow(r, own, known, out);
    else if (!splitKnown(r, own, known, out)) readOne(r, own, known, listed.has(i), out);
  });
}

const part = (r: Reading, candidate: Candidate, start: number, end: number): Candidate => ({
  ...candidate,
  start,
  end,
  size: end - start,
  key: nameOf(r, start, end),
});

function readOne(r: Reading, own: Candidate, known: Known, listed: boolean, out: NameMention[]): void {
  const { start, end, size, key, evidence } = own;
  const kind = kindOf(own, known) ?? (listed || looksLikePerson(r, own, known) ? 'person' : null);
  if (kind) {
    const from = directionBefore(r, kind, start);
    out.push(mentionOf(r, kind, from, end, from < start ? `${textOf(r, from, start)} ${key}` : key));
  } else if (size === 1 && known.parts.has(key) && !(evidence & Evidence.adjective))
    out.push(mentionOf(r, 'person', start, end, key));
}

// Two or three words that only names have, and nothing that says it is something else; two need a name known otherwise.
function looksLikePerson(r: Reading, own: Candidate, known: Known): boolean {
  const { start, end, size, key } = own;
  const all = known.evidence.get(key) ?? own.evidence;
  if (size < 2 || size > 3 || all & (Evidence.locative | Evidence.placed | Evidence.definite)) return false;
  if (shapeAt(r, start) & Shape.shouted || !allProper(r, start, end)) return false;
  return (
    size === 3 ||
    r.lexicon.forenames.has(r.units.id[start]) ||
    known.surnames.has(key.slice(0, key.indexOf(' '))) ||
    known.lastWords.has(key.slice(key.indexOf(' ') + 1))
  );
}

function learn(r: Reading, candidates: readonly Candidate[], found: readonly (readonly NameMention[])[]): Known {
  const evidence = new Map<string, number>();
  const adjectives = new Map<string, number>();
  const people = new Set<string>();
  const surnames = new Set<string>();
  const lastWords = new Set<string>();
  const parts = new Set<string>();
  const sizes = [0, 0, 0, 0, 0];
  const known = { evidence, adjectives, people, surnames, lastWords, parts, size: 3 };
  const meet = (name: string): void => {
    if (people.has(name)) return;
    people.add(name);
    const space = name.indexOf(' ');
    if (space < 0) return;
    const [first, last] = [name.slice(0, space), name.slice(name.lastIndexOf(' ') + 1)];
    surnames.add(first);
    lastWords.add(last);
    parts.add(first).add(last);
    let words = 1;
    for (let at = space; at >= 0; at = name.indexOf(' ', at + 1)) words++;
    if (words < sizes.length) sizes[words]++;
  };
  for (const [i, candidate] of candidates.entries()) {
    const { key } = candidate;
    let own = candidate.evidence | (explainsBody(r, candidate, found) ? Evidence.body : 0);
    if (own & Evidence.heading && isOverOwn(candidate, candidates[i + 1])) own |= Evidence.apposition;
    evidence.set(key, (evidence.get(key) ?? 0) | own);
    if (own & Evidence.adjective) adjectives.set(key, (adjectives.get(key) ?? 0) + 1);
  }
  for (const [place, own] of r.places) evidence.set(place, (evidence.get(place) ?? 0) | own);
  for (const idea of r.ideas) evidence.set(idea, (evidence.get(idea) ?? 0) | Evidence.doctrine);
  for (const list of found) for (const mention of list) if (mention.kind === 'person') meet(mention.name);
  for (const candidate of candidates)
    if (candidate.size <= 4 && !candidate.opening && kindOf(candidate, known) === 'person') meet(candidate.key);
  return { ...known, size: sizes[2] > sizes[3] ? 2 : 3 };
}

// "Ada Quill", all of a passage, over "Quill was born in 1921."
const isOverOwn = ({ key, passage, size }: Candidate, below: Candidate | undefined): boolean =>
  below !== undefined &&
  size > 1 &&
  below.passage === passage + 1 &&
  (below.evidence & personEvidence) !== 0 &&
  key.split(' ').includes(below.key);

// "… Alliance for Korea's Reunification (Pomminryon)": in brackets right after a body's name, it is its short name.
function explainsBody(
  r: Reading,
  { evidence, size, start, passage, key }: Candidate,
  found: readonly (readonly NameMention[])[],
): boolean {
  if (!(evidence & Evidence.bracketed) || size > 1 || isPeople(key)) return false;
  const end = r.units.end[start - 2];
  return found[passage].some((mention) => mention.kind === 'organisation' && mention.end === end);
}

function kindOf(
  candidate: Candidate,
  { evidence, adjectives }: Pick<Known, 'evidence' | 'adjectives'>,
): NameKind | null {
  const { size, key } = candidate;
  const all = evidence.get(key) ?? candidate.evidence;
  if (all & Evidence.periodical) return 'work';
  if (all & Evidence.title) return 'person';
  if (all & Evidence.apposition && (size > 1 || !(all & (Evidence.locative | Evidence.placed)))) return 'person';
  const bare = all & Evidence.locative;
  // Korean in "Korean peninsula" is an adjective as in "Korean people".
  if (all & Evidence.placed && (bare || (adjectives.get(key) ?? 0) < 2)) return 'place';
  if (size > 1 && all & personEvidence) return 'person';
  if (all & Evidence.body) return 'organisation';
  if (all & Evidence.doctrine) return 'doctrine';
  if (bare && size <= 2) return 'place';
  return /isms?$/.test(key) && size === 1 ? 'doctrine' : null;
}

// Names that nothing separates, where the document's own people tell how names are made.
function readRow(r: Reading, row: Candidate, known: Known, out: NameMention[]): void {
  const isSurname = (unit: number) => hasKind(r, unit, Kind.surname) || known.surnames.has(nameOf(r, unit, unit + 1));
  let start = row.start;
  for (const end of partRow(row.start, row.end, isSurname, known.size)) {
    out.push(mentionOf(r, 'person', start, end, nameOf(r, start, end)));
    start = end;
  }
}

// "at Dandong Kim Jong Il was greeted": a person known otherwise ends or begins the row, something else is the rest.
function splitKnown(r: Reading, own: Candidate, known: Known, out: NameMention[]): boolean {
  if (own.size < 3 || known.people.has(own.key)) return false;
  for (let at = own.start + 1; at < own.end; at++) {
    const [head, tail] = [part(r, own, own.start, at), part(r, own, at, own.end)];
    if (tail.size > 1 && known.people.has(tail.key)) {
      readOne(r, head, known, false, out);
      out.push(mentionOf(r, 'person', at, own.end, tail.key));
      return true;
    }
    if (head.size > 1 && known.people.has(head.key)) {
      out.push(mentionOf(r, 'person', own.start, at, head.key));
      readOne(r, { ...tail, evidence: 0 }, known, false, out);
      return true;
    }
  }
  return false;
}

// "south Varland": the direction belongs to the place.
const directionBefore = (r: Reading, kind: NameKind, start: number): number =>
  kind === 'place' && start > r.from && hasKind(r, start - 1, Kind.direction) && !hasKind(r, start - 1, Kind.modifier)
    ? start - 1
    : start;

// Candidates in a list with a person are people: what joins them carries over, to the end of the list.
function inLists(candidates: readonly Candidate[], known: Known): Set<number> {
  const listed = new Set<number>();
  const isPerson = (i: number) => known.people.has(candidates[i].key) || kindOf(candidates[i], known) === 'person';
  for (let from = 0; from < candidates.length; ) {
    let to = from + 1;
    while (to < candidates.length && follows(candidates[to - 1], candidates[to])) to++;
    let people = false;
    for (let i = from; i < to && !people; i++) people = isPerson(i);
    if (people && to > from + 1)
      for (let i = from; i < to; i++) if (candidates[i].size > 1 && candidates[i].size < 5) listed.add(i);
    from = to;
  }
  return listed;
}

const follows = (a: Candidate, b: Candidate): boolean => a.joined && a.passage === b.passage && a.end + 1 === b.start;
