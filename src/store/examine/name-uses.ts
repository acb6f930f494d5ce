import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { keyOf } from '../../chronicle/index.ts';
import type { NameChange, NameUse, TitledUse } from '../../findings/index.ts';
import type { Time } from '../../model/index.ts';
import { captureIds } from './capture-ids.ts';
import { marks } from './time-marks.ts';

const columns = `claim.uid, capture, claim.start, claim."end", claim.kind, edtf, earliest, latest, event`;
const isDated = `edtf IS NOT NULL AND claim.basis = 'stated' AND modality = 'asserted' AND NOT rejected`;

/** Reads the dated uses of a name of an entity (rowid) that may lie before it began or after it ended. */
export function nameUses(
  db: DatabaseSync,
): (entity: number, name: string, changes: readonly NameChange[]) => NameUse[] {
  const uses = db.prepare(`
    SELECT ${columns}, substr(quote, 1, max(0, min(filler.start) - claim.start))
    FROM form CROSS JOIN filler ON filler.form = form.id OR filler.owner = form.id CROSS JOIN claim ON claim.id = filler.claim
    WHERE form.entity = ?1 AND form.kind = 'organisation' AND form.name = ?2 AND (latest < ?3 OR earliest > ?4) AND ${isDated}
    GROUP BY claim.id ORDER BY claim.uid`);
  uses.setReturnArrays(true);
  const readRow = rowReader(db);
  return (entity, name, changes) =>
    (uses.all(entity, name, ...boundsOf(changes)) as unknown as SQLOutputValue[][]).map(readRow);
}

/**
 * Reads the dated uses of the titles of a body's offices, under one of its names, that may lie before that name began: of
 * those who are called by them, and those who take the office.
 */
export function titledUses(db: DatabaseSync): (name: string, changes: readonly NameChange[]) => TitledUse[] {
  const toldBy = `tie CROSS JOIN name ON name.id = tie.name AND name.kind = 'office'
    CROSS JOIN form AS post ON post.kind = 'office' AND post.name = name.name`;
  const counts = `tie.key = ?1 AND latest < ?2 AND ${isDated}`;
  const uses = db.prepare(`
    SELECT ${columns}, substr(quote, 1, max(0, held.start - claim.start)), post.name, held.former
    FROM ${toldBy} CROSS JOIN held ON held.office = post.id CROSS JOIN claim ON claim.id = held.claim
    WHERE ${counts} AND held.start >= claim.start AND held."end" <= claim."end"
    UNION SELECT ${columns}, substr(quote, 1, max(0, filler.start - claim.start)), post.name, 0
    FROM ${toldBy} CROSS JOIN filler ON filler.form = post.id AND filler.role = 'office'
      CROSS JOIN claim ON claim.id = filler.claim
    WHERE ${counts} AND filler.start >= claim.start AND filler."end" <= claim."end"
    ORDER BY 1, 11, 10`);
  uses.setReturnArrays(true);
  const readRow = rowReader(db);
  return (name, changes) => {
    const begins = changes.filter(({ end }) => end === 'from');
    if (begins.length === 0) return [];
    const seen = new Set<unknown>();
    return (uses.all(keyOf('organisation', name), boundsOf(begins)[0]) as unknown as SQLOutputValue[][]).flatMap(
      (row) => {
        const [claim, title, former] = [row[0], String(row[10]), row[11] === 1];
        if (bodyOf(title) !== name || seen.has(claim)) return [];
        seen.add(claim);
        const use = readRow(row);
        return [{ ...use, title, marked: use.marked || former }];
      },
    );
  };
}

/** What stands between an office and its body in a title. */
export const ofBody = ' of the ';

// The body that a title names: all that follows the first "of the"; null where it names none.
function bodyOf(title: string): string | null {
  const at = title.indexOf(ofBody);
  return at < 0 ? null : title.slice(at + ofBody.length);
}

// Reads a use from its columns, and the words of the quotation before it.
function rowReader(db: DatabaseSync): (row: readonly SQLOutputValue[]) => NameUse {
  const idsOf = captureIds(db);
  const eventUid = db.prepare('SELECT uid FROM event WHERE id = ?');
  const events = new Map<number, string>();
  const eventOf = (key: number): string => {
    let event = events.get(key);
    if (event === undefined) {
      event = String(eventUid.get(key)?.uid);
      events.set(key, event);
    }
    return event;
  };
  return ([uid, capture, start, end, kind, edtf, earliest, latest, event, before]) => {
    const ids = idsOf(capture as number);
    return {
      time: { edtf, earliest, latest, basis: 'stated' } as Time,
      event: event === null ? null : eventOf(event as number),
      source: ids.source,
      marked: marks.test(before as string),
      founding: kind === 'founding',
      witness: {
        claim: uid as string,
        capture: ids.capture,
        start: start as number,
        end: end as number,
        says: edtf as string,
      },
    };
  };
}

// A day that uses before a change end before, and one that uses after it begin after; null where there is no such change.
function boundsOf(changes: readonly NameChange[]): [string, string | null] {
  const days = changes.map(({ end, time }) => String(end === 'from' ? time.earliest : time.latest));
  const ends = changes.filter(({ end }) => end === 'to').map(({ time }) => String(time.latest));
  // Days are compared as texts, which years before 0 are not in the order of: then all uses are looked at.
  const isPlain = days.every((day) => /^\d{4}-/.test(day));
  return [isPlain ? days.sort()[days.length - 1] : '~', ends.sort()[0] ?? null];
}
