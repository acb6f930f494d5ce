import { civilDayOf, dayNumberOf, daysInMonth, isoWeek } from '../../edtf/index.ts';
import type { Amount, DateParts } from '../expression.ts';
import type { Unit } from '../grammar/vocabulary.ts';
import type { Filled } from './filled.ts';

/** A date that has a year. */
export type Dated = Filled & { readonly year: number };

/** Whether the year of a date is known. */
export const isDated = (date: Filled): date is Dated => date.year !== undefined;

/** The day number of a date with a day; null where it has none. */
export function dayNumberOfDate(date: Filled): number | null {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined) return null;
  return dayNumberOf(year, month, Math.min(day, daysInMonth(year, month)));
}

/** The date of a day number. */
export const dateOfDay = (number: number): Dated => civilDayOf(number);

/** How precise a date is, as the unit it is known to. */
function precisionOf(date: Filled): Unit | null {
  if (date.day !== undefined) return 'day';
  if (date.week !== undefined) return 'week';
  if (date.month !== undefined) return 'month';
  if (date.quarter !== undefined) return 'quarter';
  if (date.season !== undefined) return 'season';
  if (date.half !== undefined) return 'half';
  if (date.year !== undefined) return 'year';
  return null;
}

const monthsIn: Partial<Record<Unit, number>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
  millennium: 12000,
};
const daysIn: Partial<Record<Unit, number>> = { day: 1, weekend: 7, week: 7, fortnight: 14 };

const seasonOrder = ['WI', 'SP', 'SU', 'FA'] as const;

/** The month a season begins with. */
export const seasonMonth = { SP: 3, SU: 6, FA: 9, WI: 12 } as const;

/** The first month of what a date is known to: what months are counted from. */
function monthOf(date: Dated): number {
  if (date.month !== undefined) return date.month;
  if (date.quarter !== undefined) return date.quarter * 3 - 2;
  if (date.half !== undefined) return date.half * 6 - 5;
  return date.season === undefined ? 1 : seasonOrder.indexOf(date.season) * 3 + 1;
}

/**
 * The date an amount away, as precise as both the date and the unit allow: two years after 10 October 1945 is 1947,
 * two days after October 1945 is not known (null).
 */
export function shiftDate(date: Dated, count: number, unit: Unit): Dated | null {
  const days = daysIn[unit];
  if (days !== undefined) {
    const number = dayNumberOfDate(date);
    if (number === null) return null;
    const shifted = number + Math.round(count * days);
    return days === 1 ? dateOfDay(shifted) : isoWeek(shifted);
  }
  const months = monthsIn[unit];
  if (months === undefined) return null;
  if (months >= 12 && Number.isInteger(count * (months / 12))) {
    const year = date.year + (count * months) / 12;
    return months === 12 ? { year } : spanOf(year, unit);
  }
  if (months < 12 && precisionOf(date) === 'year') return null;
  const total = date.year * 12 + monthOf(date) - 1 + Math.round(count * months);
  return { year: Math.floor(total / 12), month: (((total % 12) + 12) % 12) + 1 };
}

/**
 * The day several amounts away ("a year, a month and 21 days"): the larger units first, and where the day does not
 * exist in the month that is reached, its last. Null where the date is not known to the day.
 */
export function shiftByAll(date: Dated, amounts: readonly Amount[], sign: 1 | -1): Dated | null {
  const { year, month, day } = date;
  if (month === undefined || day === undefined) return null;
  let [months, days] = [0, 0];
  for (const { count = 0, unit } of amounts) {
    if (daysIn[unit] !== undefined) days += count * daysIn[unit];
    else if (monthsIn[unit] !== undefined) months += count * monthsIn[unit];
    else return null;
  }
  const total = year * 12 + month - 1 + sign * months;
  const [toYear, toMonth] = [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
  const from = dayNumberOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
  return dateOfDay(from + sign * days);
}

/** The decade or century that a year lies in, as parts that keep the year to reckon on with. */
function spanOf(year: number, unit: Unit): Dated {
  return unit === 'decade' ? { year, decade: decadeOf(year) } : { year, century: centuryOf(year) };
}

/** The first year of the decade of a year, without sign: 1930, or 470 for 479 BC to 470 BC. */
const decadeOf = (year: number): number => Math.floor((year > 0 ? year : 1 - year) / 10) * 10;
/** The century of a year by its number, without sign. */
const centuryOf = (year: number): number => Math.floor(((year > 0 ? year : 1 - year) - 1) / 100) + 1;

/** A decade or century as it is written, without the year that was reckoned with. */
export const withoutYear = ({ year, ...span }: Dated): DateParts => (year <= 0 ? { ...span, bce: true } : span);

/** A date cut down to a unit: the month of a day, the ISO week of a day; null where it is not known so finely. */
export function cutTo(date: Dated, unit: Unit): Dated | null {
  const { year, month, day } = date;
  switch (unit) {
    case 'day':
      return day === undefined || month === undefined ? null : { year, month, day };
    case 'week':
    case 'weekend':
    case 'fortnight': {
      const number = dayNumberOfDate(date);
      if (number !== null) return isoWeek(number);
      return date.week === undefined ? null : { year, week: date.week };
    }
    case 'month':
      return month === undefined ? null : { year, month };
    case 'quarter':
      if (date.quarter !== undefined) return { year, quarter: date.quarter };
      return month === undefined ? null : { year, quarter: Math.ceil(month / 3) };
    case 'season':
      if (date.season !== undefined) return { year, season: date.season };
      return month === undefined ? null : { year, season: seasonOrder[Math.floor((month % 12) / 3)] };
    case 'half':
      return month === undefined ? null : { year, half: month <= 6 ? 1 : 2 };
    case 'year':
      return { year };
    case 'decade':
    case 'century':
    case 'millennium':
      return spanOf(year, unit);
    default:
      return null;
  }
}
