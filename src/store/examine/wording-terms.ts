import type { DatabaseSync } from 'node:sqlite';
import { type DatedUse, termCalled } from '../../findings/index.ts';

/** Counts by period, each by term. */
export type Terms = Map<string, Map<string, number>>;

/** Counts `n` more of a key. */
export const plus = (terms: Map<string, number>, term: string, n: number): void => {
  terms.set(term, (terms.get(term) ?? 0) + n);
};

/** Counts `n` more of a term in a period. */
export function plusIn(terms: Terms, period: string, term: string, n: number): void {
  let own = terms.get(period);
  if (own === undefined) {
    own = new Map();
    terms.set(period, own);
  }
  plus(own, term, n);
}

/** How often each term stands in each period, of one speaker or of all (""). */
export function termReader(db: DatabaseSync, periodOf: (month: string) => string): (speaker: string) => Terms {
  const find = db.prepare("SELECT period, term, n FROM wording_term WHERE speaker = ? AND period <> ''");
  find.setReturnArrays(true);
  const known = new Map<string, Terms>();
  return (speaker) => {
    let terms = known.get(speaker);
    if (terms === undefined) {
      terms = new Map();
      for (const [month, term, n] of find.all(speaker) as unknown as [string, string, number][])
        plusIn(terms, periodOf(month), term, n);
      known.set(speaker, terms);
    }
    return terms;
  };
}

/** Uses of terms in sources that are older than the lexicon has the term: looked for where the sums of all tell of any. */
export function earlyUses(db: DatabaseSync, together: Terms): DatedUse[] {
  const early = new Map<string, number>();
  for (const [period, terms] of together)
    for (const term of terms.keys()) {
      const from = termCalled.get(term)?.from ?? null;
      if (from !== null && Number(period.slice(0, 4)) < from) early.set(term, from);
    }
  const find = db.prepare(`
    SELECT wording_counted.uid AS id, title, speaker, period, terms FROM wording_counted
      CROSS JOIN source ON source.id = wording_counted.source
    WHERE period <> '' AND period < ? AND instr(terms, ?) > 0 ORDER BY wording_counted.uid`);
  return [...early].flatMap(([term, from]) =>
    find.all(String(from), `${JSON.stringify(term)}:`).map(
      (row): DatedUse => ({
        source: { id: String(row.id), name: String(row.title) },
        speaker: String(row.speaker),
        year: Number(String(row.period).slice(0, 4)),
        term,
        count: JSON.parse(String(row.terms))[term],
      }),
    ),
  );
}
