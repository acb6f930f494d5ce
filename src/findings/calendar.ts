import { type CalendarReading, type FindingRecord, idOf } from '../model/index.ts';

/** A date whose parts disagree, and where it stands. */
export interface CalendarSlip {
  readonly text: string;
  readonly readings: readonly CalendarReading[];
  readonly passage: string;
  /** Claims that rest on it. */
  readonly claims: readonly string[];
}

/** Dates whose parts cannot all be right: two calendars, a weekday, a day that the month does not have. */
export const calendarFindings = (slips: readonly CalendarSlip[]): FindingRecord[] =>
  slips.map(({ text, readings, passage, claims }) => ({
    record: 'finding',
    id: idOf('finding', 'calendar', passage, text),
    kind: 'calendar',
    summary: `The parts of “${text}” disagree: ${readings.map(({ calendar, edtf }) => `${edtf} by its ${calendar} date`).join(', ')}.`,
    claims: [...claims].sort(),
    passages: [passage],
  }));
