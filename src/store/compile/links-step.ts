import type { DatabaseSync } from 'node:sqlite';
import { spansMeet, timeSpan } from '../../chronicle/index.ts';
import type { EventReason, Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { writing } from '../statement.ts';
import type { WrittenEvents } from './events-step.ts';
import { timeColumns, timeValues } from './time-columns.ts';

interface Row {
  readonly id: number;
  readonly edtf: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly basis: string | null;
  readonly dated: number;
  readonly at_block: number | null;
  readonly at_call: string | null;
  readonly at_body: number | null;
  readonly meeting: number | null;
  readonly reasons: string | null;
}

/**
 * Ties events to the meetings they happened at, and dates by these what nothing else dates. Gives the rowids of the
 * events that changed.
 */
export function compileLinks(db: DatabaseSync, { events, meetingBlocks, meetingCalls }: WrittenEvents): number[] {
  const wanted = new Set(events);
  const atBlock = db.prepare('SELECT id FROM event WHERE at_block = ?');
  const atCall = db.prepare('SELECT id FROM event WHERE at_call = ? AND at_block IS NULL');
  for (const block of meetingBlocks) for (const { id } of atBlock.all(block)) wanted.add(Number(id));
  for (const call of meetingCalls) for (const { id } of atCall.all(call)) wanted.add(Number(id));
  const get = db.prepare(`
    SELECT id, edtf, earliest, latest, basis, dated, at_block, at_call, at_body, meeting, reasons FROM event
    WHERE id = ? AND (at_block IS NOT NULL OR at_call IS NOT NULL)`);
  const find = meetingFinder(db);
  const set = writing(
    db,
    `UPDATE event SET meeting = ?, reasons = ?, ${timeColumns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
  );
  const claimsOf = db.prepare('SELECT uid FROM claim WHERE event = ? ORDER BY uid');
  const changed: number[] = [];
  for (const key of wanted) {
    const row = get.get(key) as unknown as Row | undefined;
    if (!row) continue;
    const own = row.dated === 1 ? timeOf(row) : null;
    const meeting = find(row, own);
    const time: Time | null = own ?? (meeting?.time ? { ...meeting.time, basis: 'context' } : null);
    const reasons = (row.reasons === null ? [] : (JSON.parse(row.reasons) as EventReason[])).filter(
      ({ kind }) => kind !== 'meeting',
    );
    if (own === null && time !== null)
      reasons.push({ kind: 'meeting', claims: claimsOf.all(key).map(({ uid }) => String(uid)) });
    const kept = reasons.length ? JSON.stringify(reasons) : null;
    if (meeting === null && row.meeting === null && kept === row.reasons && time?.edtf === (row.edtf ?? undefined))
      continue;
    if (meeting?.id === row.meeting && kept === row.reasons && time?.edtf === (row.edtf ?? undefined)) continue;
    set.run(meeting?.id ?? null, kept, ...timeValues(time), key);
    changed.push(key);
  }
  return changed;
}

interface Meeting {
  readonly id: number;
  readonly time: Time | null;
}

// The meeting of the number it is told with; without one, the only one of its body on its days.
function meetingFinder(db: DatabaseSync): (row: Row, own: Time | null) => Meeting | null {
  const columns = 'id, uid, edtf, earliest, latest, basis, block, call, numbered';
  const byCall = db.prepare(`SELECT ${columns} FROM event WHERE call = ? ORDER BY uid`);
  const byBlock = db.prepare(`SELECT ${columns} FROM event WHERE block = ? AND numbered IS NOT NULL ORDER BY uid`);
  return ({ at_block, at_call, at_body }, own) => {
    if (at_call === null && own === null) return null;
    // A block has a few meetings; a call, such as "congress#3", those of all bodies.
    const rows = at_block === null ? byCall.all(at_call) : byBlock.all(at_block);
    const fits = rows
      .filter(({ call }) => at_call === null || call === at_call)
      .map((row) => ({
        id: Number(row.id),
        time: timeOf(row as never),
        body: (JSON.parse(String(row.numbered)) as { bodyOrdinal: number | null }).bodyOrdinal,
      }))
      .filter(({ body }) => at_body === null || body === null || body === at_body);
    const meets = own === null ? fits : fits.filter(({ time }) => spansMeet(timeSpan(time), timeSpan(own)));
    if (meets.length === 1) return meets[0];
    // A report on a congress may be dated a little beside it.
    return meets.length === 0 && fits.length === 1 && at_call?.includes('#') && at_block !== null ? fits[0] : null;
  };
}
