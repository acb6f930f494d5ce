import { dayNumber, dayOf } from '../../edtf/index.ts';
import type { Basis, EventKind, TimelineMark, TimelineView } from '../../model/index.ts';
import type { EventIndex } from '../event-index.ts';
import type { Reader } from '../reader.ts';
import type { EventQuery } from './events.ts';
import { amongKeys } from './keys.ts';
import { timeOf } from './row-time.ts';
import { selectEvents } from './selection.ts';

/**
 * How many events fall into each of `bins` equal stretches of `[from, to]`, by their earliest day; where no stretch is
 * asked for, that which the events cover. Null where there is nothing dated.
 */
export async function timeline(reader: Reader, query: EventQuery & { bins: number }): Promise<TimelineView | null> {
  const index = reader.events();
  const positions = selectEvents(reader, query);
  const bounds = extent(index, positions, query);
  if (bounds === null) return null;
  const { from, to } = bounds;
  const width = Math.max(1, Math.ceil((to - from + 1) / query.bins));
  const count = Math.ceil((to - from + 1) / width);
  const bins = Array.from({ length: count }, (_, i) => ({
    from: dayOf(from + i * width),
    to: dayOf(Math.min(from + (i + 1) * width - 1, to)),
    count: 0,
    kinds: {} as Partial<Record<EventKind, number>>,
    bases: {} as Partial<Record<Basis, number>>,
  }));
  for (const position of positions) {
    const day = index.first(position) ?? index.last(position);
    if (day === null) continue;
    const bin = bins[Math.floor((Math.min(Math.max(day, from), to) - from) / width)];
    const kind = index.kind(position);
    bin.count++;
    bin.kinds[kind] = (bin.kinds[kind] ?? 0) + 1;
    const basis = index.basis(position);
    if (basis !== null) bin.bases[basis] = (bin.bases[basis] ?? 0) + 1;
  }
  return { from: dayOf(from), to: dayOf(to), bins };
}

/** The first `limit` dated events of a stretch, as no more than a timeline draws, and how many there are. */
export async function timelineMarks(
  reader: Reader,
  query: EventQuery & { limit: number },
): Promise<{ items: TimelineMark[]; total: number }> {
  const index = reader.events();
  const dated = selectEvents(reader, query).filter((position) => index.basis(position) !== null);
  const keys = Array.from(dated.subarray(0, query.limit), index.rowid);
  const rows = await reader.tables
    .selectFrom('event')
    .select(['id', 'uid', 'kind', 'title', 'edtf', 'earliest', 'latest', 'basis'])
    .where('id', 'in', amongKeys(keys) as never)
    .execute();
  const byKey = new Map(rows.map((row) => [row.id, row]));
  const items = keys.flatMap((key) => {
    const row = byKey.get(key);
    const time = row && timeOf(row);
    return time ? [{ id: row.uid, kind: row.kind as EventKind, title: row.title, time }] : [];
  });
  return { items, total: dated.length };
}

function extent(index: EventIndex, positions: Uint32Array, query: EventQuery): { from: number; to: number } | null {
  let from = query.from ? dayNumber(query.from) : Number.POSITIVE_INFINITY;
  let to = query.to ? dayNumber(query.to) : Number.NEGATIVE_INFINITY;
  for (const position of positions) {
    const first = index.first(position) ?? index.last(position);
    const last = index.last(position) ?? index.first(position);
    if (first === null || last === null) continue;
    if (!query.from) from = Math.min(from, first);
    if (!query.to) to = Math.max(to, last);
  }
  return from <= to && Number.isFinite(from) && Number.isFinite(to) ? { from, to } : null;
}
