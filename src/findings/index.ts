export type { CalendarSlip } from './calendar.ts';
export { type Evidence, examine } from './examine.ts';
