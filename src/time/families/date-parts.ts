import type { DateParts } from '../expression.ts';
import { none, type SlotName, type Slots } from '../grammar/slots.ts';
import { dayParts, seasons, zones } from '../grammar/vocabulary.ts';

/** Years of two figures are put between 1936 and 2035 where nothing around says more. */
const pivot = 36;
const fullYear = (short: number): number => short + (short < pivot ? 2000 : 1900);

/** Parts of a date on their way. */
export type WritableParts = { -readonly [K in keyof DateParts]: DateParts[K] };
type NumberPart =
  | 'year'
  | 'month'
  | 'day'
  | 'weekday'
  | 'quarter'
  | 'half'
  | 'week'
  | 'isoWeek'
  | 'nth'
  | 'decade'
  | 'century';

/** Slots whose value is a part as it stands; of two for one part, a pattern fills one. */
const plain: readonly (readonly [SlotName, NumberPart])[] = [
  ['year', 'year'],
  ['bare', 'year'],
  ['month', 'month'],
  ['day', 'day'],
  ['lone', 'day'],
  ['weekday', 'weekday'],
  ['quarter', 'quarter'],
  ['half', 'half'],
  ['week', 'week'],
  ['isoweek', 'isoWeek'],
  ['nth', 'nth'],
  ['decade', 'decade'],
  ['century', 'century'],
];

/** The parts of a date in the slots, and what follows from them; null where they are no date. */
export function datePartsOf(slots: Slots): { parts: WritableParts; implied?: DateParts } | null {
  const parts: WritableParts = {};
  for (const [slot, part] of plain) if (slots[slot] !== none) parts[part] = slots[slot];
  if (slots.bce !== none) parts.bce = true;
  if (slots.season !== none) parts.season = seasons[slots.season];
  if (slots.daypart !== none) parts.dayPart = dayParts[slots.daypart];
  if (slots.zone !== none) parts.zone = zones[slots.zone];
  if (slots.hundreds !== none) parts.decade = slots.hundreds * 100 + slots.decade;
  if (slots.lunar !== none) parts.calendar = 'lunar';
  if (slots.leap !== none) parts.isLeapMonth = true;
  if (slots.julian !== none) parts.calendar = 'julian';
  const implied = fromFigures(slots, parts);
  if (implied === null || !isPossible(parts)) return null;
  return implied === undefined ? { parts } : { parts, implied: { year: implied } };
}

/** Adds what is written in one run of figures. Returns the year that two figures imply; null where it is no date. */
function fromFigures(slots: Slots, parts: WritableParts): number | undefined | null {
  if (slots.figures !== none) {
    parts.year = Math.floor(slots.figures / 10_000);
    monthAndDay(parts, slots.figures % 10_000);
  }
  if (slots.yearmonth !== none) {
    parts.year = Math.floor(slots.yearmonth / 100);
    parts.month = slots.yearmonth % 100;
  }
  if (slots.holiday !== none) monthAndDay(parts, slots.holiday);
  if (slots.short !== none) monthAndDay(parts, slots.short % 10_000);
  if (slots.pair !== none) {
    const [first, second] = [Math.floor(slots.pair / 100), slots.pair % 100];
    monthAndDay(parts, first > 12 ? second * 100 + first : slots.pair);
  }
  if (slots.dotted !== none) {
    const pair = Math.round(slots.dotted * 100);
    if (Math.abs(pair - slots.dotted * 100) > 1e-6) return null;
    monthAndDay(parts, pair);
  }
  if (slots.short !== none) return fullYear(Math.floor(slots.short / 10_000));
  return slots.yy === none ? undefined : fullYear(slots.yy);
}

function monthAndDay(parts: WritableParts, figures: number): void {
  parts.month = Math.floor(figures / 100);
  parts.day = figures % 100;
}

const isWithin = (value: number | undefined, least: number, most: number): boolean =>
  value === undefined || (value >= least && value <= most);

const isPossible = ({ year, month, day, quarter, isoWeek, decade }: DateParts): boolean =>
  year !== 0 &&
  (decade ?? 0) % 10 === 0 &&
  isWithin(month, 1, 12) &&
  isWithin(day, 1, 31) &&
  isWithin(quarter, 1, 4) &&
  isWithin(isoWeek, 1, 53);
