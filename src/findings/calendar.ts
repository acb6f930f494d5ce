import en from '../../lexicons/en/dates.json' with { type: 'json' };
import type { CalendarReading } from '../model/index.ts';
import { type Found, found, type Witness } from './found.ts';

/** A date whose parts disagree, and where it stands. */
export interface CalendarSlip {
  readonly text: string;
  readonly readings: readonly CalendarReading[];
  readonly passage: string;
  readonly witness: Witness;
  /** Claims that rest on it. */
  readonly claims: readonly string[];
}

/** Dates whose parts cannot all be right: two calendars, a weekday, a day that the month does not have. */
export function calendarFindings(slips: readonly CalendarSlip[]): Found[] {
  // The two ends of a range that share their year slip together.
  const together = Map.groupBy(slips.filter(isOfItsParts), ({ passage, text }) => `${passage} ${text}`);
  return [...together.values()].map((group) => {
    const { text, readings, passage } = group[0];
    return found({
      kind: 'calendar',
      key: [passage, text],
      summary: readings.some(({ calendar }) => calendar === 'impossible')
        ? `There is no such day as “${text}”.`
        : `The parts of “${text}” disagree: ${readings.map(({ calendar, edtf }) => `${edtf} by its ${names[calendar] ?? calendar}`).join(', ')}.`,
      about: [],
      evidence: [
        ...group.map(({ witness }) => witness),
        ...group.flatMap(({ claims, witness }) => claims.map((claim) => ({ ...witness, claim }))),
      ].slice(0, 4),
      passages: [passage],
      confidence: 0.95,
      why: 'Two calendars, or a weekday and a date, that stand side by side do not name the same day or year.',
      innocent: [
        'A slip of the pen or of the press.',
        'Another way of counting: the first year as nought, a year that begins in spring.',
      ],
    });
  });
}

// A weekday beside the mere number of a day is set against a month that the words do not give: "Sun, the 17th" may be no date
// at all.
const isOfItsParts = ({ text, readings }: CalendarSlip): boolean =>
  readings.every(({ calendar }) => calendar !== 'weekday') || month.test(text) || (text.match(/\d+/g) ?? []).length > 1;

const month = new RegExp(String.raw`\b(?:${en.months.map((name) => name.slice(0, 3)).join('|')})|\d\s*월`, 'i');

const names: Readonly<Record<string, string>> = {
  gregorian: 'Gregorian date',
  juche: 'Juche year',
  weekday: 'weekday',
};
