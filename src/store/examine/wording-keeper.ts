import type { DatabaseSync } from 'node:sqlite';
import { loadedTerms, termCalled, type WordingClass } from '../../findings/index.ts';
import { idOf } from '../../model/index.ts';
import { writing } from '../statement.ts';
import { speaker } from './who-speaks.ts';

/** What the last capture of a source has of loaded words. */
interface Counted {
  readonly source: number;
  readonly uid: string;
  readonly capture: number;
  readonly speaker: string;
  /** The day, month or year of publication down to the month; "" where none is known. */
  readonly period: string;
  readonly words: number;
  readonly terms: Readonly<Record<string, number>>;
  /** Forms (rowids), terms, and how often the one is said of the other. */
  readonly said: readonly (readonly [form: number, term: string, count: number])[];
}

// What terms are, as the sums by class have it.
const lexicon = idOf('finding', 'lexicon', ...loadedTerms.flatMap(({ term, class: kind }) => [term, kind]));

/**
 * Adds up anew the loaded words of some sources (rowids), or of all: what they counted for before is taken away. Where the
 * lexicon is another than that of the sums, all are.
 */
export function keepWording(db: DatabaseSync, sources: readonly number[] | null): void {
  const known = db.prepare("SELECT state FROM examined WHERE subject = 'wording'").get()?.state;
  if (sources === null || known !== lexicon) {
    for (const table of ['counted', 'sum', 'term', 'of']) db.exec(`DELETE FROM wording_${table}`);
    writing(db, "INSERT OR REPLACE INTO examined (subject, state) VALUES ('wording', ?)").run(lexicon);
    addAll(db);
    return;
  }
  const old = db.prepare('SELECT * FROM wording_counted WHERE source = ?');
  const read = lastCapture(db);
  const drop = writing(db, 'DELETE FROM wording_counted WHERE source = ?');
  const sums = newSums();
  const put = counter(db);
  const now: Counted[] = [];
  for (const source of sources) {
    const before = old.get(source);
    if (before) add(sums, countedOf(before), -1);
    drop.run(source);
    const after = read(source);
    if (after === null) continue;
    add(sums, after, 1);
    now.push(after);
  }
  for (const one of now) put(one);
  write(db, sums);
}

const countedOf = (row: Record<string, unknown>): Counted =>
  ({
    ...row,
    terms: JSON.parse(String(row.terms)),
    said: JSON.parse(String(row.said)),
  }) as unknown as Counted;

const columns = `source.id AS source, source.uid, capture.id AS capture, ${speaker} AS speaker,
  coalesce(substr(source.issued, 1, 7), '') AS period, words, terms`;

function lastCapture(db: DatabaseSync): (source: number) => Counted | null {
  const find = db.prepare(`
    SELECT ${columns} FROM source CROSS JOIN capture ON capture.source = source.id
      CROSS JOIN wording_size ON wording_size.capture = capture.id
    WHERE source.id = ? ORDER BY coalesce(retrieved, '') DESC, capture.uid DESC LIMIT 1`);
  const said = db.prepare(
    'SELECT form, term, count(*) AS n FROM wording WHERE capture = ? AND form IS NOT NULL GROUP BY form, term',
  );
  return (source) => {
    const row = find.get(source);
    if (row === undefined) return null;
    return {
      ...(row as unknown as Counted),
      terms: JSON.parse(String(row.terms)),
      said: said.all(row.capture).map(({ form, term, n }) => [Number(form), String(term), Number(n)] as const),
    };
  };
}

// All sources, their words in one go through all of them: both come in the order of the captures.
function addAll(db: DatabaseSync): void {
  const rows = db
    .prepare(`
      SELECT ${columns} FROM wording_size CROSS JOIN capture ON capture.id = wording_size.capture
        CROSS JOIN source ON source.id = capture.source
      WHERE NOT EXISTS (SELECT 1 FROM capture AS later WHERE later.source = capture.source AND later.id <> capture.id
        AND (coalesce(later.retrieved, ''), later.uid) > (coalesce(capture.retrieved, ''), capture.uid))
      ORDER BY capture.id`)
    .all();
  const all = db.prepare('SELECT capture, form, term FROM wording WHERE form IS NOT NULL ORDER BY capture');
  all.setReturnArrays(true);
  const words = (all.iterate() as unknown as Iterable<[number, number, string]>)[Symbol.iterator]();
  let next = words.next();
  const sums = newSums();
  const counted = rows.map((row): Counted => {
    const capture = Number(row.capture);
    const said = new Map<string, [number, string, number]>();
    for (; !next.done && next.value[0] <= capture; next = words.next()) {
      const [of, form, term] = next.value;
      if (of !== capture) continue;
      const one = said.get(`${form} ${term}`);
      if (one) one[2]++;
      else said.set(`${form} ${term}`, [form, term, 1]);
    }
    return {
      ...(row as unknown as Counted),
      terms: row.terms === '{}' ? {} : JSON.parse(String(row.terms)),
      said: [...said.values()],
    };
  });
  words.return?.();
  const put = counter(db);
  for (const one of counted) {
    put(one);
    add(sums, one, 1);
  }
  write(db, sums);
}

function counter(db: DatabaseSync): (one: Counted) => void {
  const put = writing(db, 'INSERT INTO wording_counted VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
  return ({ source, uid, capture, speaker: who, period, words, terms, said }) =>
    put.run(source, uid, capture, who, period, words, JSON.stringify(terms), JSON.stringify(said));
}

interface Sum {
  sources: number;
  words: number;
  readonly loaded: Record<WordingClass, number>;
}

// What there is more of, or less, by the columns of the tables; under "" all together.
interface Sums {
  readonly speakers: Map<string, Map<string, Sum>>;
  readonly terms: Map<string, Map<string, Map<string, number>>>;
  readonly of: Map<number, Map<string, Map<string, number>>>;
}

const newSums = (): Sums => ({ speakers: new Map(), terms: new Map(), of: new Map() });

const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
};
const newMap = <K, V>(): Map<K, V> => new Map();
const newSum = (): Sum => ({
  sources: 0,
  words: 0,
  loaded: { honorific: 0, emotive: 0, pejorative: 0, slogan: 0 },
});

function add(sums: Sums, { uid, speaker: who, period, words, terms, said }: Counted, sign: 1 | -1): void {
  const own = ['', who].map((one) =>
    within(within<string, Map<string, Sum>>(sums.speakers, one, newMap), period, newSum),
  );
  for (const sum of own) {
    sum.sources += sign;
    sum.words += sign * words;
  }
  const by = (who === uid ? [''] : ['', who]).map((one) =>
    within(within<string, Map<string, Map<string, number>>>(sums.terms, one, newMap), period, newMap<string, number>),
  );
  for (const term in terms) {
    const n = sign * terms[term];
    const kind = termCalled.get(term)?.class;
    if (kind !== undefined) for (const sum of own) sum.loaded[kind] += n;
    for (const counts of by) counts.set(term, (counts.get(term) ?? 0) + n);
  }
  for (const [form, term, n] of said) {
    const periods = within<number, Map<string, Map<string, number>>>(sums.of, form, newMap);
    const counts = within(periods, period, newMap<string, number>);
    counts.set(term, (counts.get(term) ?? 0) + sign * n);
  }
}

function write(db: DatabaseSync, { speakers, terms, of }: Sums): void {
  const loaded = ['honorific', 'emotive', 'pejorative', 'slogan'] as const;
  const putSum = writing(
    db,
    `INSERT INTO wording_sum VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET sources = sources + excluded.sources,
      words = words + excluded.words, ${loaded.map((kind) => `${kind} = ${kind} + excluded.${kind}`).join()}`,
  );
  const dropSum = writing(db, 'DELETE FROM wording_sum WHERE speaker = ? AND period = ? AND sources = 0');
  for (const [who, periods] of speakers)
    for (const [period, sum] of periods) {
      putSum.run(who, period, sum.sources, sum.words, ...loaded.map((kind) => sum.loaded[kind]));
      if (sum.sources <= 0) dropSum.run(who, period);
    }
  const putCount = (table: string, key: string) => {
    const put = writing(db, `INSERT INTO ${table} VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n`);
    const drop = writing(db, `DELETE FROM ${table} WHERE ${key} = ? AND period = ? AND term = ? AND n = 0`);
    return (of: string | number, period: string, term: string, n: number) => {
      if (n !== 0) put.run(of, period, term, n);
      if (n < 0) drop.run(of, period, term);
    };
  };
  const putTerm = putCount('wording_term', 'speaker');
  for (const [who, periods] of terms)
    for (const [period, counts] of periods) for (const [term, n] of counts) putTerm(who, period, term, n);
  const putOf = putCount('wording_of', 'form');
  for (const [form, periods] of of)
    for (const [period, counts] of periods) for (const [term, n] of counts) putOf(form, period, term, n);
}
