import type { DatabaseSync } from 'node:sqlite';
import { type SaidOverTime, type SpokenOf, type SpokenOfAll, termCalled } from '../../findings/index.ts';
import { plus, plusIn, type Terms } from './wording-terms.ts';

// Fewer words said of someone make no finding.
const fewestSaid = 8;

// Of so many people and bodies, of whom most is said, it is looked at over time.
const mostOverTime = 200;

const kinds = ['person', 'organisation', 'place'] as const;

// The loaded words said of someone.
interface Spoken {
  readonly kind: SpokenOf['kind'];
  readonly terms: Map<string, number>;
  said: number;
}

/** Someone (rowid), and of how many loaded words. */
interface Most {
  readonly key: number;
  readonly said: number;
}

/** Everyone of whom enough is said, and all together; who it is, and how often they are named, is read when asked for. */
export function spokenOfIn(db: DatabaseSync): {
  readonly subjects: SpokenOf[];
  readonly all: SpokenOfAll;
  readonly most: Most[];
} {
  const rows = db.prepare(`
    SELECT entity.id, entity.kind, term, n
    FROM wording_said CROSS JOIN form ON form.id = wording_said.form CROSS JOIN entity ON entity.id = form.entity
    WHERE entity.kind IN ('person', 'organisation', 'place')`);
  rows.setReturnArrays(true);
  const byKind = new Map(kinds.map((kind) => [kind, new Map<string, number>()]));
  const byEntity = new Map<number, Spoken>();
  for (const [id, kind, term, n] of rows.iterate() as unknown as Iterable<[number, SpokenOf['kind'], string, number]>) {
    plus(byKind.get(kind)!, term, n);
    let one = byEntity.get(id);
    if (one === undefined) {
      one = { kind, terms: new Map(), said: 0 };
      byEntity.set(id, one);
    }
    plus(one.terms, term, n);
    one.said += n;
  }
  const sum = db.prepare('SELECT coalesce(sum(mentions), 0) AS n FROM name WHERE kind = ?');
  const all = Object.fromEntries(
    kinds.map((kind) => [kind, { named: Number(sum.get(kind)?.n), said: classed(byKind.get(kind)!) }]),
  ) as unknown as SpokenOfAll;
  const mentions = db.prepare(`
    SELECT sum(mentions) AS n FROM (SELECT DISTINCT kind, name FROM form WHERE entity = ?) AS form
    CROSS JOIN name ON name.kind = form.kind AND name.name = form.name`);
  const whose = db.prepare('SELECT uid AS id, name FROM entity WHERE id = ?');
  const subjects = [...byEntity]
    .filter(([, { said }]) => said >= fewestSaid)
    .map(
      ([key, { kind, terms }]): SpokenOf => ({
        kind,
        said: classed(terms),
        get who() {
          const { id, name } = whose.get(key) as unknown as SpokenOf['who'];
          return { id, name };
        },
        get named() {
          return Number(mentions.get(key)?.n);
        },
        get terms() {
          return [...terms]
            .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
            .slice(0, 4)
            .map(([term]) => term);
        },
      }),
    );
  const most = [...byEntity]
    .map(([key, { said }]) => ({ key, said }))
    .sort((a, b) => b.said - a.said)
    .slice(0, mostOverTime);
  return { subjects, all, most };
}

// Words said of someone, by class.
function classed(terms: ReadonlyMap<string, number>): SpokenOf['said'] {
  const said: Partial<Record<keyof SpokenOf['said'], number>> = {};
  for (const [term, n] of terms) {
    const kind = termCalled.get(term)?.class;
    if (kind) said[kind] = (said[kind] ?? 0) + n;
  }
  return said;
}

/** What is said of those of whom most is, period by period. */
export function overTime(db: DatabaseSync, most: readonly Most[], periodOf: (month: string) => string): SaidOverTime[] {
  const find = db.prepare(`
    SELECT period, term, n FROM form CROSS JOIN wording_of ON wording_of.form = form.id WHERE entity = ? AND period <> ''`);
  find.setReturnArrays(true);
  const naming = db.prepare(`
    SELECT period, count(*) AS n FROM form CROSS JOIN mention ON mention.form = form.id AND pointing IS NULL
      CROSS JOIN wording_counted ON wording_counted.capture = mention.capture
    WHERE entity = ? AND period <> '' GROUP BY period`);
  const named = (key: number): Map<string, number> => {
    const times = new Map<string, number>();
    for (const { period, n } of naming.all(key)) plus(times, periodOf(String(period)), Number(n));
    return times;
  };
  const whose = db.prepare('SELECT uid AS id, name FROM entity WHERE id = ?');
  return most
    .filter(({ said }) => said >= fewestSaid)
    .map(({ key }) => {
      const periods: Terms = new Map();
      for (const [month, term, n] of find.all(key) as unknown as [string, string, number][])
        plusIn(periods, periodOf(month), term, n);
      const { id, name } = whose.get(key) as unknown as SaidOverTime['who'];
      return { who: { id, name }, periods, named: () => named(key) };
    });
}
