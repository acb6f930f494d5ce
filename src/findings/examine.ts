import type { FindingRecord } from '../model/index.ts';
import { type CalendarSlip, calendarFindings } from './calendar.ts';
import { contradictions, type DatedEvent } from './contradiction.ts';

/** What findings are made from. */
export interface Evidence {
  readonly events: readonly DatedEvent[];
  readonly slips: readonly CalendarSlip[];
}

/** What a careful critic would flag, sorted by id. */
export function examine({ events, slips }: Evidence): FindingRecord[] {
  return [...calendarFindings(slips), ...contradictions(events)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
