import type { ChronicleEvent, IndexedClaim } from '../chronicle/index.ts';
import type { FindingRecord } from '../model/index.ts';
import { type CalendarSlip, calendarFindings } from './calendar.ts';
import { contradictions } from './contradiction.ts';

/** What findings are made from. */
export interface Evidence {
  readonly events: readonly ChronicleEvent[];
  readonly claims: readonly IndexedClaim[];
  readonly slips: readonly CalendarSlip[];
}

/** What a careful critic would flag, sorted by id. */
export function examine({ events, claims, slips }: Evidence): FindingRecord[] {
  return [...calendarFindings(slips), ...contradictions(events, claims)].sort((a, b) => (a.id < b.id ? -1 : 1));
}
