/**
 * Days of the proleptic Gregorian calendar as integers: 0 is 1970-01-01, 1 the day after. Exact for every year that
 * fits in six digits, and independent of the machine's zone and calendar data.
 *
 * The arithmetic counts years from March, so that the leap day falls last, in cycles of 400 years (146,097 days).
 */

const daysInCycle = 146_097;
/** 0000-03-01 to 1970-01-01. */
const epochShift = 719_468;

/** The largest absolute year that a day string holds. */
export const maxYear = 999_999;

/** Whether `year` (astronomical: 0 is 1 BC) has a 29 February. */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days in a month, 28 to 31. `month` is 1 to 12. Throws a RangeError on any other. */
export function daysInMonth(year: number, month: number): number {
  const days = monthLengths[month - 1];
  if (days === undefined) throw new RangeError(`month ${month} is not within 1 to 12`);
  return month === 2 && isLeapYear(year) ? 29 : days;
}

/** The day number of a year, month and day. Month and day may overflow (day 0 is the last of the month before). */
export function dayNumberOf(year: number, month: number, day: number): number {
  const carried = year + Math.floor((month - 1) / 12);
  const inYear = ((((month - 1) % 12) + 12) % 12) + 1;
  const fromMarch = inYear <= 2 ? carried - 1 : carried;
  const cycle = Math.floor(fromMarch / 400);
  const yearOfCycle = fromMarch - cycle * 400;
  const dayOfYear = Math.floor((153 * (inYear + (inYear > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return cycle * daysInCycle + dayOfCycle - epochShift;
}

/** A day by its year, month and day. */
export interface CivilDay {
  /** Astronomical: 0 is 1 BC, -263 is 264 BC. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The inverse of `dayNumberOf`. */
export function civilDayOf(number: number): CivilDay {
  const shifted = number + epochShift;
  const cycle = Math.floor(shifted / daysInCycle);
  const dayOfCycle = shifted - cycle * daysInCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36524) - Math.floor(dayOfCycle / 146096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** A year as EDTF writes it, in four digits or more: `0044`, `-0263`. */
export function yearText(year: number): string {
  if (year >= 1000 && year <= 9999) return String(year);
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** A number from 0 to 99 in two digits. */
export const twoDigits = (number: number): string => two[number];

/** `YYYY-MM-DD`. Throws a RangeError where the day does not exist or the year does not fit. */
export function dayText(year: number, month: number, day: number): string {
  if (Math.abs(year) > maxYear) throw new RangeError(`year ${year} is not within ±${maxYear}`);
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) throw new RangeError(`day ${day} is not within 1 to ${last} of ${year}-${month}`);
  return `${yearText(year)}-${two[month]}-${two[day]}`;
}

const dayPattern = /^(-?\d{4,6})-(\d\d)-(\d\d)$/;

// Millions of days are read while a chronicle is compiled: one of four digits is read by its characters, in a tenth of
// the time that the pattern takes. -1 where it is none.
function plainDay(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return -1;
  let number = 0;
  for (let at = 0; at < 10; at++) {
    if (at === 4 || at === 7) continue;
    const digit = text.charCodeAt(at) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const hyphen = 45;
const zero = 48;

/** The day number of `YYYY-MM-DD`. Throws a RangeError where the text is not a day. */
export function dayNumber(text: string): number {
  const plain = plainDay(text);
  if (plain >= 0) return checkedDay(text, Math.floor(plain / 10_000), Math.floor(plain / 100) % 100, plain % 100);
  const match = dayPattern.exec(text);
  if (!match) throw new RangeError(`"${text}" is not a day in the form YYYY-MM-DD`);
  return checkedDay(text, Number(match[1]), Number(match[2]), Number(match[3]));
}

function checkedDay(text: string, year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    throw new RangeError(`"${text}" is not a day of the calendar`);
  return dayNumberOf(year, month, day);
}

/** `YYYY-MM-DD` of a day number. Throws a RangeError where the year does not fit in six digits. */
export function dayOf(number: number): string {
  const { year, month, day } = civilDayOf(number);
  return dayText(year, month, day);
}

/** 1 (Monday) to 7 (Sunday), of a day number or `YYYY-MM-DD`. */
export function weekday(day: number | string): number {
  const number = typeof day === 'string' ? dayNumber(day) : day;
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** A week of ISO 8601. */
export interface IsoWeek {
  /** The year the week is counted in, which may differ from the calendar's near 1 January. */
  readonly year: number;
  /** 1 to 53. */
  readonly week: number;
}

/** The ISO 8601 week of a day number: weeks begin on Monday, week 1 holds 4 January. */
export function isoWeek(day: number): IsoWeek {
  const thursday = day - weekday(day) + 4;
  const { year } = civilDayOf(thursday);
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 };
}
