import type { DatabaseSync } from 'node:sqlite';
import { ordinalPattern, type ToldMember, type ToldSeries, type Witness } from '../../findings/index.ts';
import { rawSpan, type SeriesReason } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { unpackPieces } from '../reading-writer.ts';
import { claimWitness } from './claim-witness.ts';

/** A series with why it holds what it holds. */
export interface ReadSeries extends ToldSeries {
  readonly reasons: readonly SeriesReason[];
}

/** A series as its rows are: what tells whether it has changed. */
export interface SeriesRow {
  readonly key: number;
  readonly id: string;
  readonly name: string;
  readonly reasons: string;
  /** The ordinals and the events (rowids) of its members. */
  readonly members: string;
}

/** Every series by its rows, or those of which some events (rowids) are members. */
export function seriesRows(db: DatabaseSync, events: readonly number[] | null): SeriesRow[] {
  const among = `series.id IN (
    SELECT series_member.series FROM json_each(?) AS told CROSS JOIN series_member ON series_member.event = told.value)`;
  return db
    .prepare(`
      SELECT series.id AS key, series.uid AS id, series.name, coalesce(proposed, '[]') AS reasons,
        group_concat(ordinal || ':' || coalesce(event, ''), ' ') AS members
      FROM series CROSS JOIN series_member ON series_member.series = series.id
      ${events ? `WHERE ${among}` : ''} GROUP BY series.id ORDER BY series.uid`)
    .all(...(events ? [JSON.stringify(events)] : [])) as unknown as SeriesRow[];
}

/** Reads what tells of the members of a series. */
export function seriesReader(db: DatabaseSync): (series: SeriesRow) => ReadSeries {
  const members = db.prepare(`
    SELECT series_member.ordinal, event.id AS key, event.uid, title, edtf, earliest, latest, basis
    FROM series_member LEFT JOIN event ON event.id = series_member.event WHERE series_member.series = ?
    ORDER BY series_member.ordinal`);
  const witnesses = witnessesOfEvent(db);
  const mentions = ordinalMentions(db);
  return ({ key: series, id, name, reasons: proposed }) => {
    const reasons = JSON.parse(proposed) as SeriesReason[];
    const rows = members.all(series);
    const told = rows.flatMap(({ key }) => (key === null ? [] : [Number(key)]));
    const mentioned = mentions(name, told);
    return {
      id,
      name,
      joined: reasons.some(({ kind }) => kind === 'succession' || kind === 'title' || kind === 'placed'),
      reasons,
      members: rows.map((row): ToldMember => {
        const ordinal = Number(row.ordinal);
        const shared = { ordinal, event: row.uid as string | null, title: row.title as string | null };
        if (row.key !== null) {
          const key = Number(row.key);
          return {
            ...shared,
            time: timeOf(row as never),
            mentioned: true,
            witnesses: (most) => witnesses(key, most),
          };
        }
        const mention = mentioned(ordinal);
        return { ...shared, time: null, mentioned: mention !== null, witnesses: () => (mention ? [mention] : []) };
      }),
    };
  };
}

// As many passages around a meeting that is told, another's number is of the same series.
const around = 3;

/**
 * Finds a number of a series that a passage mentions without dating it ("the fourth and fifth plenary meetings"), beside
 * what tells of other meetings of the series (events, rowids).
 */
function ordinalMentions(
  db: DatabaseSync,
): (series: string, told: readonly number[]) => (ordinal: number) => Witness | null {
  const passages = db.prepare(`
    SELECT passage.id, passage.text
    FROM claim JOIN passage ON passage.capture = claim.capture
      AND passage.seq BETWEEN claim.passage - ${around} AND claim.passage + ${around}
    JOIN capture ON capture.id = passage.capture
    WHERE claim.event = ? AND passage.kind <> 'furniture' AND passage.text LIKE ? ORDER BY capture.uid, passage.seq`);
  // Of most passages the words are all that is asked for.
  passages.setReturnArrays(true);
  const placeOf = db.prepare(`
    SELECT passage.start, passage.pieces, capture.uid AS capture FROM passage CROSS JOIN capture ON capture.id = passage.capture
    WHERE passage.id = ?`);
  return (series, told) => {
    const [head] = series.toLowerCase().split(' of the ');
    let near: (readonly [number, string])[] | null = null;
    return (ordinal) => {
      const pattern = ordinalPattern(ordinal, head);
      if (pattern === null || told.length > mostMeetings) return null;
      near ??= told.flatMap((event) => passages.all(event, `%${head}%`) as unknown as [number, string][]);
      for (const [passage, text] of near) {
        const match = pattern.exec(text);
        if (!match) continue;
        const { start, pieces, capture } = placeOf.get(passage) ?? {};
        const mapped = { text, pieces: unpackPieces(pieces as Uint8Array | null, Number(start), text) };
        const span = rawSpan(mapped, match.index, match.index + match[0].length);
        return { claim: null, capture: String(capture), ...span, says: null };
      }
      return null;
    };
  };
}

// A series of which so many are told is dense: what is missing in it is looked up by no sentence of context.
const mostMeetings = 40;

/** The first claims of an event (rowid), one of each source before a second of any. */
export function witnessesOfEvent(db: DatabaseSync): (event: number, most: number) => Witness[] {
  const claims = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, source, claim.start, claim."end", edtf
    FROM claim JOIN capture ON capture.id = claim.capture
    WHERE event = ? AND modality = 'asserted' AND NOT rejected ORDER BY edtf IS NULL, claim.uid LIMIT 64`);
  return (event, most) => {
    const rows = claims.all(event);
    const seen = new Set<unknown>();
    const [firsts, others] = [[] as typeof rows, [] as typeof rows];
    for (const row of rows) {
      (seen.has(row.source) ? others : firsts).push(row);
      seen.add(row.source);
    }
    return [...firsts, ...others].slice(0, most).map(claimWitness);
  };
}
