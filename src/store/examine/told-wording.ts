import type { DatabaseSync } from 'node:sqlite';
import {
  type DatedUse,
  fewestOfClass,
  fewestWords,
  type PeriodCount,
  type SaidOverTime,
  type ShowWords,
  type SpeakerCount,
  type SpeakerSum,
  type Speakers,
  type SpokenOf,
  type SpokenOfAll,
  termCalled,
  type WordingCounts,
} from '../../findings/index.ts';
import { shower } from './show-words.ts';

/** What sources have of loaded words, and whom these are said of. */
export interface ToldWording {
  readonly counts: WordingCounts;
  /** Of those who publish enough of loaded words to stand out. */
  readonly sums: readonly SpeakerSum[];
  /** Of all who publish. */
  readonly sumOfAll: Omit<SpeakerSum, 'speaker'>;
  readonly speakers: Speakers;
  readonly dated: readonly DatedUse[];
  readonly subjects: readonly SpokenOf[];
  readonly all: SpokenOfAll;
  readonly overTime: readonly SaidOverTime[];
  readonly show: ShowWords;
}

// Within so few years months are told apart, if sources give them.
const fewYears = 3;
// Fewer words said of someone make no finding.
const fewestSaid = 8;
// Of so many people and bodies, of whom most is said, it is looked at over time.
const mostOverTime = 200;

/** Reads what is needed to examine the wording of a project: of each source, its last capture. */
export function toldWording(db: DatabaseSync): ToldWording {
  const months = db.prepare("SELECT period, words FROM wording_sum WHERE speaker = ''").all() as unknown as {
    period: string;
    words: number;
  }[];
  const years = months.flatMap(({ period }) => (period === '' ? [] : [Number(period.slice(0, 4))]));
  const span =
    years.reduce((most, year) => Math.max(most, year), 0) - years.reduce((least, year) => Math.min(least, year), 9999);
  const length = years.length > 0 && span < fewYears ? 7 : 4;
  const periodOf = (period: string): string => period.slice(0, length);
  const words = new Map<string, number>();
  for (const { period, words: all } of months) if (period !== '') plus(words, periodOf(period), all);
  let speakers: SpeakerCount[] | null = null;
  const ofSpeakers = (): SpeakerCount[] => {
    speakers ??= speakerCounts(db, periodOf);
    return speakers;
  };
  const termsOf = termReader(db, periodOf);
  const together = termsOf('');
  const { subjects, all, most } = spokenOfIn(db);
  const counts: WordingCounts = {
    get speakers() {
      return ofSpeakers();
    },
    periods: [...words.keys()]
      .sort()
      .map((at) => ({ at, words: words.get(at)!, terms: together.get(at) ?? new Map() })),
    periodsOf(speaker) {
      const own = Map.groupBy(
        ofSpeakers().filter((one) => one.speaker === speaker && one.period !== null),
        ({ period }) => period!,
      );
      const terms = termsOf(speaker);
      return [...own].map(
        ([at, of]): PeriodCount => ({
          at,
          words: of.reduce((sum, one) => sum + one.words, 0),
          terms: terms.get(at) ?? new Map(),
        }),
      );
    },
  };
  return {
    counts,
    sums: loudEnough(db),
    sumOfAll: sumOfAll(db),
    speakers: speakerReader(db),
    dated: earlyUses(db, together),
    subjects,
    all,
    overTime: overTimeReader(db, periodOf)(most),
    show: shower(db),
  };
}

type SumRow = [speaker: string, words: number, honorific: number, emotive: number, pejorative: number, slogan: number];

const sumOf = ([speaker, words, honorific, emotive, pejorative, slogan]: SumRow): SpeakerSum => ({
  speaker,
  words,
  loaded: { honorific, emotive, pejorative, slogan },
});

// Each by who publishes, over all periods.
function loudEnough(db: DatabaseSync): SpeakerSum[] {
  const sums = db.prepare(`
    SELECT speaker, sum(words), sum(honorific), sum(emotive), sum(pejorative), sum(slogan) FROM wording_sum WHERE speaker > '' GROUP BY speaker
    HAVING sum(words) >= ?1 AND max(sum(honorific), sum(emotive), sum(pejorative), sum(slogan)) >= ?2`);
  sums.setReturnArrays(true);
  return (sums.all(fewestWords, fewestOfClass) as unknown as SumRow[]).map(sumOf);
}

function sumOfAll(db: DatabaseSync): ToldWording['sumOfAll'] {
  const { words, ...loaded } = db
    .prepare(`
      SELECT total(words) AS words, total(honorific) AS honorific, total(emotive) AS emotive,
        total(pejorative) AS pejorative, total(slogan) AS slogan
      FROM wording_sum WHERE speaker = ''`)
    .get() as unknown as { words: number } & SpeakerSum['loaded'];
  return { words, loaded };
}

// Each by who publishes and when.
function speakerCounts(db: DatabaseSync, periodOf: (month: string) => string): SpeakerCount[] {
  const sums = db.prepare(`
    SELECT speaker, words, honorific, emotive, pejorative, slogan, period FROM wording_sum WHERE speaker > ''`);
  sums.setReturnArrays(true);
  return (sums.all() as unknown as [...SumRow, period: string][]).map((row) => {
    const [speaker, words, honorific, emotive, pejorative, slogan, month] = row;
    const period = month === '' ? null : periodOf(month);
    return { ...sumOf([speaker, words, honorific, emotive, pejorative, slogan]), period };
  });
}

type Terms = Map<string, Map<string, number>>;

// How often each term stands in each period, of one speaker or of all ("").
function termReader(db: DatabaseSync, periodOf: (month: string) => string): (speaker: string) => Terms {
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

function plusIn(terms: Terms, period: string, term: string, n: number): void {
  let own = terms.get(period);
  if (own === undefined) {
    own = new Map();
    terms.set(period, own);
  }
  plus(own, term, n);
}

function speakerReader(db: DatabaseSync): Speakers {
  const find = db.prepare(`
    SELECT wording_counted.uid AS id, title FROM wording_counted CROSS JOIN source ON source.id = wording_counted.source
    WHERE speaker = ? ORDER BY wording_counted.uid LIMIT 2`);
  return (speaker) => {
    const [first, second] = find.all(speaker);
    return first && { id: String(first.id), name: second ? speaker : String(first.title) };
  };
}

// Uses of terms in sources that are older than the lexicon has the term: looked for where the sums tell of any.
function earlyUses(db: DatabaseSync, together: Terms): DatedUse[] {
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

interface Most {
  readonly key: number;
  readonly said: number;
}

function overTimeReader(
  db: DatabaseSync,
  periodOf: (month: string) => string,
): (most: readonly Most[]) => SaidOverTime[] {
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
  return (most) =>
    most
      .filter(({ said }) => said >= fewestSaid)
      .map(({ key }) => {
        const periods: Terms = new Map();
        for (const [month, term, n] of find.all(key) as unknown as [string, string, number][])
          plusIn(periods, periodOf(month), term, n);
        const { id, name } = whose.get(key) as unknown as SaidOverTime['who'];
        return { who: { id, name }, periods, named: () => named(key) };
      });
}

const kinds = ['person', 'organisation', 'place'] as const;

type Said = ReadonlyMap<string, number>;

// Words said of someone, by class.
function classed(terms: Said): SpokenOf['said'] {
  const said: Partial<Record<keyof SpokenOf['said'], number>> = {};
  for (const [term, n] of terms) {
    const kind = termCalled.get(term)?.class;
    if (kind) said[kind] = (said[kind] ?? 0) + n;
  }
  return said;
}

const plus = (terms: Map<string, number>, term: string, n: number): void => {
  terms.set(term, (terms.get(term) ?? 0) + n);
};

// The loaded words said of someone.
interface Spoken {
  readonly kind: SpokenOf['kind'];
  readonly terms: Map<string, number>;
  said: number;
}

/** Everyone of whom enough is said, and all together; who it is, and how often they are named, is read when asked for. */
function spokenOfIn(db: DatabaseSync): {
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
