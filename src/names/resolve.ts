import type { NameKind, NameMention } from '../model/index.ts';
import { type Candidate, Evidence } from './candidate.ts';
import { mentionOf } from './emit.ts';
import { partRow } from './person-pattern.ts';
import { hasKind, nameOf, type Reading } from './reading.ts';
import { Kind } from './word-class.ts';

const personEvidence = Evidence.title | Evidence.apposition | Evidence.act | Evidence.belonging;

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
  const evidence = new Map<string, number>();
  for (const candidate of candidates)
    evidence.set(candidate.key, (evidence.get(candidate.key) ?? 0) | candidate.evidence);
  const people = new Set<string>();
  const surnames = new Set<string>();
  for (const list of found)
    for (const mention of list) if (mention.kind === 'person') learn(mention.name, people, surnames);
  for (const candidate of candidates)
    if (kindOf(candidate, evidence.get(candidate.key)!) === 'person') learn(candidate.key, people, surnames);
  const parts = new Set<string>();
  for (const name of people) {
    const words = name.split(' ');
    if (words.length > 1) parts.add(words[0]).add(words[words.length - 1]);
  }
  candidates.forEach((candidate, i) => {
    enter(candidate.passage);
    const out = found[candidate.passage];
    const kind = kindOf(candidate, evidence.get(candidate.key)!);
    if (candidate.size > 4) {
      const ends = partRow(
        candidate.start,
        candidate.end,
        (unit) => hasKind(r, unit, Kind.surname) || surnames.has(nameOf(r, unit, unit + 1)),
      );
      let start = candidate.start;
      for (const end of ends ?? []) {
        out.push(mentionOf(r, 'person', start, end, nameOf(r, start, end)));
        start = end;
      }
      return;
    }
    if (kind) out.push(mentionOf(r, kind, candidate.start, candidate.end, candidate.key));
    else if (candidate.size === 1 && parts.has(candidate.key) && !people.has(candidate.key))
      out.push(mentionOf(r, 'person', candidate.start, candidate.end, candidate.key));
    else if (candidate.size > 1 && neighbours(candidates, i, evidence, people))
      out.push(mentionOf(r, 'person', candidate.start, candidate.end, candidate.key));
  });
}

function learn(name: string, people: Set<string>, surnames: Set<string>): void {
  people.add(name);
  const space = name.indexOf(' ');
  if (space > 0) surnames.add(name.slice(0, space));
}

function kindOf(candidate: Candidate, evidence: number): NameKind | null {
  const { size } = candidate;
  if (evidence & Evidence.periodical) return 'work';
  if (evidence & Evidence.title) return 'person';
  if (evidence & Evidence.apposition && size > 1) return 'person';
  if (evidence & Evidence.placed) return 'place';
  if (size > 1 && evidence & personEvidence) return 'person';
  if (evidence & Evidence.body) return 'organisation';
  if (evidence & Evidence.locative && size <= 2) return 'place';
  return null;
}

// In a list, what its neighbour is.
function neighbours(
  candidates: readonly Candidate[],
  i: number,
  evidence: ReadonlyMap<string, number>,
  people: ReadonlySet<string>,
): boolean {
  const isPerson = (other: Candidate | undefined) =>
    other !== undefined && (people.has(other.key) || kindOf(other, evidence.get(other.key)!) === 'person');
  const before = candidates[i - 1];
  const after = candidates[i + 1];
  if (
    before?.joined &&
    before.passage === candidates[i].passage &&
    before.end + 1 === candidates[i].start &&
    isPerson(before)
  )
    return true;
  return (
    candidates[i].joined &&
    after?.passage === candidates[i].passage &&
    candidates[i].end + 1 === after.start &&
    isPerson(after)
  );
}
