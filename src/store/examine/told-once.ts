import type { DatabaseSync } from 'node:sqlite';
import { mostSpeakers, shortestCopy, soleVoice } from '../../findings/index.ts';
import { eachRow, writing } from '../statement.ts';
import { monthIn } from './month-keeper.ts';
import { sentenceAround } from './sentence.ts';
import { speaker } from './who-speaks.ts';

/** An event of weight all whose claims are of one source, or of one publisher's reports, or repeat what that one says. */
export interface ToldOnce {
  readonly event: number;
  /** The source (rowid), the first of several. */
  readonly source: number;
  /** Sources of the others who repeat its words, one of each who publishes: rowids. */
  readonly copies: readonly number[];
  readonly month: number;
  /** How many others told of those years when it was last examined; null where it was not since it changed. */
  readonly others: number | null;
}

// Kinds of event of which a critic asks who else tells of them.
const weighty = `('founding', 'merger', 'renaming', 'dissolution', 'appointment', 'death', 'agreement', 'conflict')`;

const isWeighty = `(series IS NOT NULL OR kind IN ${weighty}) AND earliest IS NOT NULL AND latest IS NOT NULL
  AND julianday(latest) - julianday(earliest) < 367`;

/** Finds anew which of some events (rowids), or of all, are told with one voice. */
export function keepToldOnce(db: DatabaseSync, events: readonly number[] | null): void {
  const put = writing(
    db,
    'INSERT OR REPLACE INTO told_once (event, source, copies, month, others) VALUES (?, ?, ?, ?, NULL)',
  );
  const tellersOf = tellerReader(db);
  const keep = (event: number, earliest: string, { source, copies }: Tellers): void => {
    put.run(event, source, JSON.stringify(copies), monthIn(earliest));
  };
  if (events === null) {
    db.exec('DELETE FROM told_once');
    const rows = db.prepare(`SELECT id, earliest FROM event WHERE ${isWeighty}`).all();
    const told = tellersOfAll(
      db,
      rows.map(({ id }) => Number(id)),
    );
    for (const { id, earliest } of rows) {
      const known = told[Number(id)];
      const tellers = known === untold || known === several ? null : known === mayBeOne ? tellersOf(Number(id)) : known;
      if (tellers !== null)
        keep(Number(id), String(earliest), typeof tellers === 'number' ? { source: tellers, copies: [] } : tellers);
    }
    return;
  }
  const find = db.prepare(`SELECT earliest FROM event WHERE id = ? AND ${isWeighty}`);
  const drop = writing(db, 'DELETE FROM told_once WHERE event = ?');
  for (const event of events) {
    const row = find.get(event);
    const tellers = row ? tellersOf(event) : null;
    if (row && tellers) keep(event, String(row.earliest), tellers);
    else drop.run(event);
  }
}

/** The source (rowid) that tells of an event, the first of several of one publisher, and those that repeat it. */
type Tellers = Pick<ToldOnce, 'source' | 'copies'>;

// Reads who tells of an event; null where two do in words of their own.
function tellerReader(db: DatabaseSync): (event: number) => Tellers | null {
  const told = db.prepare(`
    SELECT source.id AS source, ${speaker} AS speaker, quote, claim.capture, claim.passage
    FROM claim CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
    WHERE event = ? ORDER BY source.id`);
  const passage = db.prepare('SELECT text FROM passage WHERE capture = ? AND seq = ?');
  // Neighbours are often of one passage, which may be long.
  let last = { capture: -1, passage: -1, text: '' };
  const textOf = (row: ToldRow): string => {
    if (last.capture !== row.capture || last.passage !== row.passage)
      last = { capture: row.capture, passage: row.passage, text: String(passage.get(row.capture, row.passage)?.text) };
    return last.text;
  };
  return (event) => {
    const rows = (told.all(event) as unknown as ToldRow[]).map((row) => ({
      ...row,
      // Read where it is asked for: most events are told by one alone, or by many.
      get sentence() {
        const text = textOf(row);
        const at = text.indexOf(row.quote);
        return at < 0 ? text : text.slice(...sentenceAround(text, at, at + row.quote.length));
      },
    }));
    const speakers = soleVoice(rows);
    if (speakers === null) return null;
    const [source, ...copies] = speakers.map((who) => rows.find((row) => row.speaker === who)!.source);
    return { source, copies };
  };
}

interface ToldRow {
  readonly source: number;
  readonly speaker: string;
  readonly quote: string;
  readonly capture: number;
  readonly passage: number;
}

// That two tell of an event in words of their own, that all but one may repeat each other, and that nobody tells of it.
const several = -1;
const mayBeOne = -2;
const untold = -3;

// The first source of each of some events that one alone speaks of, or whether several do, by rowid (0: of others); in one go
// through all claims, which takes a fifth of going through them by event.
function tellersOfAll(db: DatabaseSync, events: readonly number[]): Int32Array {
  const captures: { readonly source: number; readonly speaker: string }[] = [];
  const speakers: string[] = [];
  const told = db.prepare(
    `SELECT capture.id, source, ${speaker} AS speaker FROM capture CROSS JOIN source ON source.id = capture.source`,
  );
  for (const { id, source, speaker } of told.all()) {
    captures[Number(id)] = { source: Number(source), speaker: String(speaker) };
    speakers[Number(source)] = String(speaker);
  }
  const last = Number(db.prepare('SELECT max(id) AS id FROM event').get()?.id ?? 0);
  const first = new Int32Array(last + 1);
  for (const event of events) first[event] = untold;
  const tellers = new Map<number, string[]>();
  eachRow(db, 'event, capture', 'claim WHERE event IS NOT NULL', (event: number, capture: number) => {
    const known = first[event];
    if (known === 0 || known === several) return;
    const { source, speaker } = captures[capture];
    if (known === untold) first[event] = source;
    else if (known === mayBeOne) {
      const telling = tellers.get(event)!;
      if (!telling.includes(speaker) && telling.push(speaker) > mostSpeakers) {
        first[event] = several;
        tellers.delete(event);
      }
    } else if (known !== source) {
      const other = speakers[known];
      first[event] = other === speaker ? Math.min(known, source) : mayBeOne;
      if (other !== speaker) tellers.set(event, [other, speaker]);
    }
  });
  // Where two tell of it in short passages, neither is a copy.
  const brief = new Map<number, string>();
  db.function('may_be_one', (event) => (first[event as number] === mayBeOne ? 1 : 0));
  const short = `claim WHERE event IS NOT NULL AND may_be_one(event)
    AND ${shortestCopy} > (SELECT length(text) FROM passage WHERE passage.capture = claim.capture AND seq = passage)`;
  eachRow(db, 'event, capture', short, (event: number, capture: number) => {
    const { speaker } = captures[capture];
    const other = brief.get(event);
    if (other === undefined) brief.set(event, speaker);
    else if (other !== speaker) first[event] = several;
  });
  return first;
}

/** All events that one source alone tells of. */
export const toldOnce = (db: DatabaseSync): ToldOnce[] =>
  db
    .prepare(`
      SELECT event, source, copies, month, others FROM told_once ORDER BY event`)
    .all()
    .map((row) => ({ ...row, copies: JSON.parse(String(row.copies)) }) as unknown as ToldOnce);

// What makes or unmakes a body has many names: a merger is the founding of the one, the end of the other, and a renaming.
const made = `kind IN ('founding', 'merger', 'renaming', 'dissolution', 'agreement')`;
const aMonth = 31;

/**
 * Tells whether others than its sources tell of something that may be the same under another name: another agreement, or
 * another making of a body, of the same month.
 */
export function otherTellings(db: DatabaseSync): (told: ToldOnce) => boolean {
  const find = db.prepare(`SELECT kind, first_day, last_day FROM event WHERE id = ? AND ${made}`);
  const others = db.prepare(`
    SELECT 1 FROM event CROSS JOIN claim ON claim.event = event.id CROSS JOIN capture ON capture.id = claim.capture
      CROSS JOIN source ON source.id = capture.source
    WHERE event.${made} AND place BETWEEN ?1 - ${aMonth} AND ?2 AND last_day >= ?1 AND last_day - first_day <= ${aMonth}
      AND (event.kind = 'agreement') = (?3 = 'agreement') AND event.id <> ?4 AND NOT rejected
      AND ${speaker} NOT IN (SELECT ${speaker} FROM source WHERE id IN (SELECT value FROM json_each(?5))) LIMIT 1`);
  return ({ event, source, copies }) => {
    const row = find.get(event);
    if (row === undefined || row.first_day === null || row.last_day === null) return false;
    const [first, last] = [Number(row.first_day), Number(row.last_day)];
    if (last - first > aMonth) return false;
    return others.get(first, last, row.kind, event, JSON.stringify([source, ...copies])) !== undefined;
  };
}
