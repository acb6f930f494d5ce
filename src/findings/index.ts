export type { CalendarSlip } from './calendar.ts';
export { compare, compareMany, type Edition, type NamedEdition } from './compare/index.ts';
export type { DatedEvent } from './contradiction.ts';
export { type Evidence, examine } from './examine.ts';
