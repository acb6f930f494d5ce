import type { DatabaseSync } from 'node:sqlite';
import type { CoverageItem } from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import type { Reader } from '../reader.ts';
import type { ReadingCoverage } from '../reading.ts';
import { writing } from '../statement.ts';
import { groupBy } from './keys.ts';

/** By source, what no claim rests on: dated sentences and captions, and names; with `limit` of each in full. */
export async function coverage(
  reader: Reader,
  { source, limit = 50 }: { source?: string | undefined; limit?: number | undefined } = {},
): Promise<CoverageItem[]> {
  let select = reader.tables
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['capture.id as key', 'capture.uid', 'capture.coverage', 'source.uid as source', 'source.title'])
    .orderBy('source.title')
    .orderBy('source.uid')
    .orderBy('capture.uid');
  if (source !== undefined) select = select.where('source.uid', '=', source);
  const captures = groupBy(await select.execute(), (row) => row.source);
  const names = nameCounts(reader.db);
  const texts = keptBytes(reader.db);
  const items: CoverageItem[] = [];
  for (const [id, copies] of captures) {
    const kept = copies.map((copy) => JSON.parse(copy.coverage) as ReadingCoverage);
    const unused: CoverageItem['unused'] = [];
    for (const [i, copy] of copies.entries()) {
      const places = kept[i].unused.slice(0, limit - unused.length);
      const text = places.length ? texts.text(copy.key) : '';
      for (const { kind, start, end } of places)
        unused.push({ kind, capture: copy.uid, start, end, text: oneLine(text.slice(start, end)) });
      if (source !== undefined) unused.push(...(await unusedNames(reader, copy, limit)));
    }
    const sum = (pick: (coverage: ReadingCoverage) => { used: number; all: number }) => ({
      used: kept.reduce((total, one) => total + pick(one).used, 0),
      all: kept.reduce((total, one) => total + pick(one).all, 0),
    });
    items.push({
      source: { id, name: copies[0].title },
      dated: sum((one) => one.dated),
      captions: sum((one) => one.captions),
      names: copies.reduce(
        (total, copy) => {
          const counts = names.get(copy.key);
          return { used: total.used + (counts?.used ?? 0), all: total.all + (counts?.all ?? 0) };
        },
        { used: 0, all: 0 },
      ),
      unused,
    });
  }
  return items;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** By capture, how many names it gives, and how many of them have a part in one of its claims. */
function nameCounts(db: DatabaseSync): Map<number, { used: number; all: number }> {
  const kept = db.prepare('SELECT capture, used, "all" FROM capture_names').all();
  return new Map([...kept, ...uncountedNames(db)].map((row) => [Number(row.capture), row as never]));
}

// What a capture names does not change: each is counted once, and kept by `keepNameCounts`.
const uncountedNames = (db: DatabaseSync) =>
  db
    .prepare(`
      SELECT capture, min(used, "all") AS used, "all" FROM (
        SELECT id AS capture,
          (SELECT count(DISTINCT form.name) FROM mention CROSS JOIN form ON form.id = mention.form
            WHERE mention.capture = capture.id AND mention.pointing IS NULL) AS "all",
          (SELECT count(DISTINCT form.name) FROM claim CROSS JOIN filler ON filler.claim = claim.id
            CROSS JOIN form ON form.id = filler.form WHERE claim.capture = capture.id) AS used
        FROM capture WHERE id NOT IN (SELECT capture FROM capture_names))`)
    .all();

/** Counts the names of the captures that are new, so that none is counted when the record is looked at. */
export function keepNameCounts(db: DatabaseSync): void {
  const put = writing(db, 'INSERT INTO capture_names (capture, used, "all") VALUES (?, ?, ?)');
  for (const { capture, used, all } of uncountedNames(db)) put.run(Number(capture), Number(used), Number(all));
}

/** What no claim rests on in the whole project: how many dated sentences, captions and names. */
export function unusedInAll(db: DatabaseSync): { dated: number; captions: number; names: number } {
  const sum = (kind: string) => `coalesce(sum(coverage ->> '$.${kind}.all' - coverage ->> '$.${kind}.used'), 0)`;
  const read = db.prepare(`SELECT ${sum('dated')} AS dated, ${sum('captions')} AS captions FROM capture`).get();
  let names = 0;
  for (const { used, all } of nameCounts(db).values()) names += all - used;
  return { dated: Number(read?.dated), captions: Number(read?.captions), names };
}

// Each unused name once, where it stands first.
async function unusedNames(
  reader: Reader,
  copy: { key: number; uid: string },
  limit: number,
): Promise<CoverageItem['unused']> {
  const rows = await reader.tables
    .selectFrom('mention')
    .innerJoin('form', 'form.id', 'mention.form')
    .select(['form.name', 'mention.end', (eb) => eb.fn.min('mention.start').as('start')])
    .where('mention.capture', '=', copy.key)
    .where('mention.pointing', 'is', null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('filler')
            .innerJoin('claim', 'claim.id', 'filler.claim')
            .innerJoin('form as used', 'used.id', 'filler.form')
            .select('filler.claim')
            .where('claim.capture', '=', copy.key)
            .whereRef('used.name', '=', 'form.name'),
        ),
      ),
    )
    .groupBy('form.name')
    .orderBy('start')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    kind: 'name',
    capture: copy.uid,
    start: Number(row.start),
    end: row.end,
    text: row.name,
  }));
}
