import type { DatabaseSync } from 'node:sqlite';
import { lettersMark } from '../../findings/index.ts';
import type { ClaimKind, Modality, Time } from '../../model/index.ts';
import { eachRow } from '../statement.ts';
import { captureIds } from './capture-ids.ts';
import { ReadClaim } from './read-claim.ts';

// What few claims have for themselves comes as one text, which is taken apart once.
const columns = `event, id, uid, capture, start, "end", passage,
  CASE WHEN earliest = edtf AND latest = edtf THEN edtf || char(10) || basis
    ELSE edtf || char(10) || basis || char(10) || ifnull(earliest, '') || char(10) || ifnull(latest, '') END,
  kind || char(10) || modality || char(10) || rule, quote, dated_start, dated_end`;

/**
 * Reads the claims of many events (those whose place is not 0) in one go through all claims: the claims of one event lie all
 * over the file, and looking them up event by event takes three times as long. Gives those of an event (rowid), in the order of
 * their ids.
 */
export function claimsApart(db: DatabaseSync, isTold: Uint8Array): (event: number) => ReadClaim[] {
  const last = Number(db.prepare('SELECT max(id) AS id FROM claim').get()?.id ?? 0);
  // Half a million objects would take longer to keep than to make: columns by the rowids of claims, and of each claim that of
  // the one of the same event that was read before it, 0 where it was the first.
  const column = (): Int32Array => new Int32Array(last + 1);
  const [captures, starts, ends, passages, datedStarts, datedEnds] = Array.from({ length: 6 }, column);
  const [times, manners, before] = Array.from({ length: 3 }, column);
  const marks = new Float64Array(last + 1);
  const ids: string[] = Array(last + 1);
  const latest = new Int32Array(isTold.length);
  const [knownTimes, knownManners] = [numbered(), numbered()];
  const take = (
    event: number,
    key: number,
    id: string,
    capture: number,
    start: number,
    end: number,
    passage: number,
    time: string | null,
    manner: string,
    quote: string,
    datedStart: number | null,
    datedEnd: number | null,
  ): void => {
    ids[key] = id;
    captures[key] = capture;
    starts[key] = start;
    ends[key] = end;
    passages[key] = passage;
    times[key] = time === null ? -1 : knownTimes.numberOf(time);
    manners[key] = knownManners.numberOf(manner);
    marks[key] = lettersMark(quote);
    datedStarts[key] = datedStart ?? -1;
    datedEnds[key] = datedEnd ?? -1;
    before[key] = latest[event];
    latest[event] = key;
  };
  db.function('is_told_apart', (event) => isTold[event as number] ?? 0);
  eachRow(db, columns, 'claim NOT INDEXED WHERE is_told_apart(event) AND NOT rejected', take);
  const idsOf = captureIds(db, true);
  const told: { readonly kind: ClaimKind; readonly modality: Modality; readonly rule: string }[] = knownManners.all.map(
    (text) => {
      const [kind, modality, rule] = text.split('\n');
      return { kind: kind as ClaimKind, modality: modality as Modality, rule };
    },
  );
  return (event) => {
    const claims: ReadClaim[] = [];
    // Of the times, those of one event: many are told of no other, and to keep them takes longer than to make them.
    const here = new Map<number, Time>();
    const timeAt = (number: number): Time => {
      let time = here.get(number);
      if (time === undefined) {
        time = timeOfText(knownTimes.all[number]);
        here.set(number, time);
      }
      return time;
    };
    for (let key = latest[event]; key !== 0; key = before[key]) {
      const { kind, modality, rule } = told[manners[key]];
      claims.push(
        new ReadClaim(
          {
            key,
            id: ids[key],
            captureKey: captures[key],
            start: starts[key],
            end: ends[key],
            kind,
            passage: passages[key],
            time: times[key] < 0 ? null : timeAt(times[key]),
            modality,
            rule,
            mark: marks[key],
            dated: datedStarts[key] < 0 ? null : { start: datedStarts[key], end: datedEnds[key] },
          },
          idsOf(captures[key]),
        ),
      );
    }
    return claims.sort((a, b) => (a.id < b.id ? -1 : 1));
  };
}

function timeOfText(text: string): Time {
  // A day is its own first and last.
  const [edtf, basis, earliest = edtf, latest = edtf] = text.split('\n');
  return { edtf, earliest: earliest || null, latest: latest || null, basis: basis as Time['basis'] };
}

/** Numbers texts from 0 on, the same always with the same. */
function numbered(): { numberOf(text: string): number; readonly all: readonly string[] } {
  const numbers = new Map<string, number>();
  const all: string[] = [];
  return {
    all,
    numberOf(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = all.push(text) - 1;
        numbers.set(text, number);
      }
      return number;
    },
  };
}
