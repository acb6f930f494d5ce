import { posthumousWords } from './chronicle-words.ts';
import { deathOf } from './death.ts';
import { mostFrequent } from './event.ts';
import type { OfficeEvidence, PersonEvidence } from './office-evidence.ts';
import { isBareOffice, officeHead, officeSort } from './office-name.ts';
import { termsOf } from './office-terms.ts';
import { lastSeen, type Term } from './term.ts';
import { timeSpan } from './time-span.ts';

/** All terms of one person in one office, in the order of time. */
export interface Stint {
  readonly person: string;
  readonly office: string;
  /** Whether the office is taken to have one holder at a time. */
  readonly single: boolean;
  readonly terms: readonly Term[];
}

/** The terms that the claims about one person give, office by office; the order of the evidence does not matter. */
export function stintsOf(told: PersonEvidence): Stint[] {
  const { person, offices } = told;
  const byOffice = Map.groupBy(withBodies(offices), ({ office }) => office);
  const death = deathOf(told);
  const drafts: Draft[] = [];
  for (const [office, evidence] of [...byOffice].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = mostFrequent(evidence.map((one) => one.name))!;
    const sort = officeSort(name);
    // An epithet is no office, unless they were appointed to it.
    if (sort === 'none' && evidence.every(({ phase }) => phase === 'use' || phase === 'former')) continue;
    const terms = termsOf(evidence, death);
    if (terms.length > 0)
      drafts.push({
        office,
        body: bodyOf(name),
        single: sort === 'one' && !isBareOffice(name),
        forEver: posthumousWords.has(name.slice(0, name.indexOf(' ')).toLowerCase()),
        terms,
      });
  }
  closeByNextOffice(drafts);
  return drafts.map(({ office, single, terms }) => ({ person, office, single, terms }));
}

interface Draft {
  readonly office: string;
  readonly body: string | null;
  readonly single: boolean;
  readonly forEver: boolean;
  readonly terms: Term[];
}

function bodyOf(name: string): string | null {
  const at = name.indexOf(' of the ');
  return at < 0 ? null : name.slice(at + ' of the '.length).toLowerCase();
}

// "General Secretary" alone is the one office of theirs that is called so.
function withBodies(evidence: readonly OfficeEvidence[]): OfficeEvidence[] {
  const full = new Map<string, Map<string, OfficeEvidence>>();
  for (const one of evidence) {
    if (isBareOffice(one.name)) continue;
    const head = officeHead(one.name);
    const list = full.get(head) ?? new Map<string, OfficeEvidence>();
    list.set(one.office, one);
    full.set(head, list);
  }
  return evidence.map((one) => {
    if (!isBareOffice(one.name)) return one;
    const list = full.get(officeHead(one.name));
    if (list?.size !== 1) return one;
    const [{ office, name }] = list.values();
    return { ...one, office, name };
  });
}

// Who begins in another office of the same body, where each has one holder, has left the one before.
function closeByNextOffice(drafts: readonly Draft[]): void {
  const single = drafts.filter(({ single, body, forEver }) => single && body !== null && !forEver);
  for (const draft of single)
    for (const [at, term] of draft.terms.entries()) {
      if (term.to !== null || at < draft.terms.length - 1) continue;
      const seen = lastSeen(term);
      const [next] = single
        .filter((other) => other !== draft && other.body === draft.body)
        .flatMap(({ terms }) => terms.flatMap(({ from }) => (from && timeSpan(from.time).first > seen ? [from] : [])))
        .sort((a, b) => timeSpan(a.time).first - timeSpan(b.time).first || (a.claims[0] < b.claims[0] ? -1 : 1));
      if (next)
        draft.terms[at] = {
          ...term,
          to: { time: { ...next.time, basis: 'inferred' }, claims: next.claims, reason: 'office' },
        };
    }
}
