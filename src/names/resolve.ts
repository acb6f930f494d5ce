import type { NameKind, NameMention } from '../model/index.ts';
import { type Candidate, Evidence } from './candidate.ts';
import { mentionOf } from './emit.ts';
import { partRow } from './person-pattern.ts';
import { hasKind, nameOf, type Reading } from './reading.ts';
import { isUnknownAbbreviation } from './run.ts';
import { Kind } from './word-class.ts';

const personEvidence = Evidence.title | Evidence.apposition | Evidence.act | Evidence.belonging;

/** What the whole document tells of its candidates. */
interface Known {
  /** By key, the evidence of all the places where it stands. */
  readonly evidence: ReadonlyMap<string, number>;
  /** Names of people, and of these the first words and the last. */
  readonly people: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
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
  const known = learn(candidates, found);
  candidates.forEach((candidate, i) => {
    enter(candidate.passage);
    const out = found[candidate.passage];
    const { opening, end, key } = candidate;
    const start = opening && !known.people.has(key) ? candidate.start + 1 : candidate.start;
    const own =
      start === candidate.start ? candidate : { ...candidate, start, size: end - start, key: nameOf(r, start, end) };
    if (own.size > 4) {
      readRow(r, own, known, out);
      return;
    }
    const kind = kindOf(own, known) ?? (inList(candidates, i, known) ? 'person' : null);
    if (kind === 'place' && own.evidence & Evidence.adjective) return;
    if (kind) out.push(mentionOf(r, kind, directionBefore(r, kind, start), end, own.key));
    else if (own.size === 1 && known.parts.has(own.key) && !(own.evidence & Evidence.adjective))
      out.push(mentionOf(r, 'person', start, end, own.key));
    else if (isUnknownAbbreviation(r, start) && own.size === 1 && own.evidence & Evidence.body)
      out.push(mentionOf(r, 'organisation', start, end, own.key));
  });
}

function learn(candidates: readonly Candidate[], found: readonly (readonly NameMention[])[]): Known {
  const evidence = new Map<string, number>();
  const people = new Set<string>();
  const surnames = new Set<string>();
  const parts = new Set<string>();
  const sizes = [0, 0, 0, 0, 0, 0];
  const known = { evidence, people, surnames, parts, size: 3 };
  const meet = (name: string): void => {
    if (people.has(name)) return;
    people.add(name);
    const words = name.split(' ');
    if (words.length < 2) return;
    surnames.add(words[0]);
    parts.add(words[0]).add(words[words.length - 1]);
    if (words.length < sizes.length) sizes[words.length]++;
  };
  for (const { key, evidence: own } of candidates) evidence.set(key, (evidence.get(key) ?? 0) | own);
  for (const list of found) for (const mention of list) if (mention.kind === 'person') meet(mention.name);
  for (const candidate of candidates)
    if (candidate.size <= 4 && kindOf(candidate, known) === 'person' && !candidate.opening) meet(candidate.key);
  return { ...known, size: sizes[2] > sizes[3] ? 2 : 3 };
}

function kindOf(candidate: Candidate, { evidence }: Pick<Known, 'evidence'>): NameKind | null {
  const { size, key } = candidate;
  const all = evidence.get(key) ?? candidate.evidence;
  if (all & Evidence.periodical) return 'work';
  if (all & Evidence.title) return 'person';
  if (all & Evidence.apposition && (size > 1 || !(all & (Evidence.locative | Evidence.placed)))) return 'person';
  if (all & Evidence.placed) return 'place';
  if (size > 1 && all & personEvidence) return 'person';
  if (all & Evidence.body) return 'organisation';
  if (all & Evidence.locative && size <= 2) return 'place';
  return null;
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

// "south Varland": the direction belongs to the place.
const directionBefore = (r: Reading, kind: NameKind, start: number): number =>
  kind === 'place' && start > r.from && hasKind(r, start - 1, Kind.direction) && !hasKind(r, start - 1, Kind.modifier)
    ? start - 1
    : start;

// In a list, what its neighbour is.
function inList(candidates: readonly Candidate[], i: number, known: Known): boolean {
  const own = candidates[i];
  if (own.size < 2 || own.size > 4) return false;
  const isPerson = (other: Candidate) => known.people.has(other.key) || kindOf(other, known) === 'person';
  const before = candidates[i - 1];
  if (before?.joined && before.passage === own.passage && before.end + 1 === own.start && isPerson(before)) return true;
  const after = candidates[i + 1];
  return own.joined && after?.passage === own.passage && own.end + 1 === after.start && isPerson(after);
}
