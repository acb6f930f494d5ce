import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { lettersMark } from '../../findings/index.ts';
import type { ClaimKind, Modality, Time } from '../../model/index.ts';
import { captureIds } from './capture-ids.ts';
import { keptTimes } from './kept-times.ts';
import { claimColumns, ReadClaim } from './read-claim.ts';

// As many rows are read at once: read one by one they take twice as long, and all of them at once would have to be kept.
const atOnce = 2000;

/**
 * Reads the claims of many events (those whose place is not 0) in one go through all claims: the claims of one event lie all
 * over the file, and looking them up event by event takes three times as long. Gives those of an event (rowid), in the order of
 * their ids.
 */
export function claimsApart(db: DatabaseSync, isTold: Uint8Array): (event: number) => ReadClaim[] {
  const last = Number(db.prepare('SELECT max(id) AS id FROM claim').get()?.id ?? 0);
  const column = (): Int32Array => new Int32Array(last + 1);
  // Half a million objects would take longer to keep than to make: columns by the rowids of claims, and of each claim that of
  // the one of the same event that was read before it, 0 where it was the first.
  const [capture, start, end, passage, datedStart, datedEnd] = [
    column(),
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const [time, kind, modality, rule, mark, before] = [column(), column(), column(), column(), column(), column()];
  const ids: string[] = Array(last + 1);
  const latest = new Int32Array(isTold.length);
  const [kinds, modalities, rules] = [numbered<string>(), numbered<string>(), numbered<string>()];
  const times = numbered<Time>();
  const timeFor = keptTimes();
  const rows = db.prepare(`
    SELECT ${claimColumns}, event FROM claim NOT INDEXED
    WHERE id > ?1 AND id <= ?1 + ${atOnce} AND event IS NOT NULL AND NOT rejected`);
  rows.setReturnArrays(true);
  for (let from = 0; from < last; from += atOnce)
    for (const row of rows.all(from) as unknown as SQLOutputValue[][]) {
      const event = row[16] as number;
      if (isTold[event] === 0) continue;
      const key = row[0] as number;
      ids[key] = row[1] as string;
      capture[key] = row[2] as number;
      start[key] = row[3] as number;
      end[key] = row[4] as number;
      kind[key] = kinds.numberOf(row[5] as string);
      passage[key] = row[6] as number;
      time[key] = row[7] === null ? -1 : times.numberOf(timeFor(row[7] as string, row[8], row[9], row[10]));
      modality[key] = modalities.numberOf(row[11] as string);
      rule[key] = rules.numberOf(row[12] as string);
      mark[key] = lettersMark(row[13] as string);
      datedStart[key] = (row[14] as number | null) ?? -1;
      datedEnd[key] = (row[15] as number | null) ?? -1;
      before[key] = latest[event];
      latest[event] = key;
    }
  const idsOf = captureIds(db);
  const claimAt = (key: number): ReadClaim =>
    new ReadClaim(
      {
        key,
        id: ids[key],
        captureKey: capture[key],
        start: start[key],
        end: end[key],
        kind: kinds.at(kind[key]) as ClaimKind,
        passage: passage[key],
        time: time[key] < 0 ? null : times.at(time[key]),
        modality: modalities.at(modality[key]) as Modality,
        rule: rules.at(rule[key]),
        mark: mark[key],
        dated: datedStart[key] < 0 ? null : { start: datedStart[key], end: datedEnd[key] },
      },
      idsOf(capture[key]),
    );
  return (event) => {
    const claims: ReadClaim[] = [];
    for (let key = latest[event]; key !== 0; key = before[key]) claims.push(claimAt(key));
    return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}

/** Numbers things from 0 on, the same always with the same. */
function numbered<T>(): { numberOf(one: T): number; at(number: number): T } {
  const numbers = new Map<T, number>();
  const all: T[] = [];
  return {
    numberOf(one) {
      let number = numbers.get(one);
      if (number === undefined) {
        number = all.push(one) - 1;
        numbers.set(one, number);
      }
      return number;
    },
    at: (number) => all[number],
  };
}
