export type { CalendarSlip } from './calendar.ts';
export type { DatedEvent } from './contradiction.ts';
export { type Evidence, examine } from './examine.ts';
