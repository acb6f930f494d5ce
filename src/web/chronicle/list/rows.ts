import { civilDayOf, dayNumber } from '../../../edtf/index.ts';
import type { EventItem } from '../../../model/index.ts';

/** An event in the list; the first of a year says the year. */
export interface Row {
  readonly event: EventItem;
  /** Null where it has no date. */
  readonly year: number | null;
  readonly opensYear: boolean;
}

/** The year an event is listed under: that of its earliest day, or of its latest where it has no beginning. */
export function yearOf({ time }: Pick<EventItem, 'time'>): number | null {
  const day = time?.earliest ?? time?.latest;
  return day ? civilDayOf(dayNumber(day)).year : null;
}

/** Events in the order given as rows, each event once. */
export function rowsOf(events: readonly EventItem[]): Row[] {
  const rows: Row[] = [];
  const seen = new Set<string>();
  for (const event of events) {
    if (seen.has(event.id)) continue;
    seen.add(event.id);
    const year = yearOf(event);
    rows.push({ event, year, opensYear: rows.length === 0 || rows[rows.length - 1].year !== year });
  }
  return rows;
}
