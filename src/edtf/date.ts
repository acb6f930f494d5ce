import { daysInMonth, maxYear, yearText } from './civil-day.ts';

/** Which parts of a date a qualifier holds for: a sum of 1 (year), 2 (month or season) and 4 (day). */
export type PartMask = number;

/**
 * One date, as much of it as is known. The digits are kept as text because any of them may be `X`, unspecified.
 */
export interface EdtfDate {
  readonly kind: 'date';
  /** Four digits, the sign before (`1945`, `194X`, `-0263`), or a long year (`Y170000002`, `Y-17E7`). */
  readonly year: string;
  /** `01` to `12`, or 21 to 41 for a season, quarter or other part of the year; absent where the year is all. */
  readonly month?: string;
  /** `01` to `31`. */
  readonly day?: string;
  /** Clock time and zone as written, after the `T`. */
  readonly time?: string;
  /** `?` */
  readonly uncertain?: PartMask;
  /** `~` */
  readonly approximate?: PartMask;
  /** How many digits of the year count (`1950S2`: some year from 1900 to 1999, put at 1950). */
  readonly significant?: number;
}

/** The first or the last day of a date; the year is astronomical. */
export interface DateBounds {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const part = '([?~%]?)(-?[0-9X]{4}|Y-?\\d+(?:E\\d+)?)(?:S(\\d+))?([?~%]?)';
const pattern = new RegExp(
  `^${part}(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:-([?~%]?)([0-9X]{2})([?~%]?)(?:T(\\d\\d:\\d\\d:\\d\\d(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?))?)?)?$`,
);

const isUncertain = (sign: string | undefined): boolean => sign === '?' || sign === '%';
const isApproximate = (sign: string | undefined): boolean => sign === '~' || sign === '%';

/** A qualifier before a part holds for it alone, one after it for it and all parts to its left. */
function maskOf(signs: readonly (string | undefined)[], is: (sign: string | undefined) => boolean): PartMask {
  let mask = 0;
  for (let at = 0; at < 3; at++) {
    if (is(signs[at * 2])) mask |= 1 << at;
    if (is(signs[at * 2 + 1])) mask |= (2 << at) - 1;
  }
  return mask;
}

/** A date from its EDTF text, or null where the text is not one. Qualifiers of a whole date hold for all its parts. */
export function parseDate(text: string): EdtfDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, yearBefore, year, significant, yearAfter, monthBefore, month, monthAfter, dayBefore, day, dayAfter, time] =
    match;
  if (year === '-0000') return null;
  if (year.startsWith('Y') && (month !== undefined || (/^Y-?\d{1,4}$/.test(year) && significant === undefined)))
    return null;
  const signs = [yearBefore, yearAfter, monthBefore, monthAfter, dayBefore, dayAfter];
  const uncertain = maskOf(signs, isUncertain);
  const approximate = maskOf(signs, isApproximate);
  const date: EdtfDate = {
    kind: 'date',
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(time !== undefined && { time }),
    ...(uncertain !== 0 && { uncertain }),
    ...(approximate !== 0 && { approximate }),
    ...(significant !== undefined && { significant: Number(significant) }),
  };
  return isPossible(date) ? date : null;
}

function isPossible(date: EdtfDate): boolean {
  if (date.significant === 0 || (date.significant !== undefined && date.month !== undefined)) return false;
  if (date.time !== undefined && !/^([01]\d|2[0-4]):[0-5]\d:([0-5]\d|60)/.test(date.time)) return false;
  if (date.month === undefined) return true;
  if (isSeason(date)) return date.day === undefined;
  return edgeOf(date, true) !== null;
}

/** Whether the date's `month` stands for a season or another part of the year (21 to 41). */
export const isSeason = (date: EdtfDate): boolean => {
  if (date.month === undefined || date.month.includes('X')) return false;
  const month = Number(date.month);
  return month >= 21 && month <= 41;
};

/** The year as a number, where no digit of it is open; null where one is. */
export function yearOf(date: EdtfDate): number | null {
  if (date.year.includes('X')) return null;
  if (!date.year.startsWith('Y')) return Number(date.year);
  return Number(date.year.slice(1));
}

/** The least (or greatest) year that a year's digits allow. */
function yearEdge(date: EdtfDate, least: boolean): number {
  const { year, significant } = date;
  if (year.startsWith('Y') || significant !== undefined) {
    const exact = Number(year.startsWith('Y') ? year.slice(1) : year);
    if (significant === undefined) return exact;
    const digits = String(Math.abs(exact)).length;
    const unit = 10 ** Math.max(0, digits - significant);
    const floor = Math.floor(exact / unit) * unit;
    return least ? floor : floor + unit - 1;
  }
  const negative = year.startsWith('-');
  const filled = Number(year.replaceAll('X', least !== negative ? '0' : '9'));
  return filled === 0 ? 0 : filled;
}

const fits = (number: number, digits: string, width: number): boolean => {
  const text = String(number).padStart(width, '0');
  for (let at = 0; at < width; at++) if (digits[at] !== 'X' && digits[at] !== text[at]) return false;
  return true;
};

const yearFits = (year: number, digits: string): boolean =>
  digits.startsWith('-') ? year < 0 && fits(-year, digits.slice(1), 4) : year >= 0 && fits(year, digits, 4);

/** Months that a season, quarter or half runs through; the last may lie in the year after. North of the equator. */
const seasonMonths: Readonly<Record<number, readonly [number, number]>> = {
  21: [3, 5],
  22: [6, 8],
  23: [9, 11],
  24: [12, 14],
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
};

/**
 * The first (or last) day that a date allows; null where there is none, as for 30 February. Seasons follow the months
 * of the meteorologists, and the winter of a year begins in its December.
 */
export function edgeOf(date: EdtfDate, first: boolean): DateBounds | null {
  const step = first ? 1 : -1;
  let year = yearEdge(date, first);
  if (date.month === undefined) return first ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 };
  if (isSeason(date)) {
    const month = seasonMonths[Number(date.month)][first ? 0 : 1];
    if (month > 12) {
      year++;
      return { year, month: month - 12, day: daysInMonth(year, month - 12) };
    }
    return { year, month, day: first ? 1 : daysInMonth(year, month) };
  }
  const end = yearEdge(date, !first);
  // Only 29 February depends on the year, and no run without a leap year that digits can spell is longer than this.
  for (let tries = 0; tries < 1000 && (first ? year <= end : year >= end); year += step) {
    if (date.year.includes('X') && !yearFits(year, date.year)) continue;
    tries++;
    for (let month = first ? 1 : 12; month >= 1 && month <= 12; month += step) {
      if (!fits(month, date.month, 2)) continue;
      const last = daysInMonth(year, month);
      if (date.day === undefined) return { year, month, day: first ? 1 : last };
      for (let day = first ? 1 : last; day >= 1 && day <= last; day += step)
        if (fits(day, date.day, 2)) return { year, month, day };
    }
  }
  return null;
}

const signOf = (date: EdtfDate, bit: number): string => {
  const uncertain = ((date.uncertain ?? 0) & bit) !== 0;
  const approximate = ((date.approximate ?? 0) & bit) !== 0;
  if (uncertain && approximate) return '%';
  return uncertain ? '?' : approximate ? '~' : '';
};

/** The EDTF text of a date; a qualifier that holds for the first parts alike is written once, after the last of them. */
export function formatDate(date: EdtfDate): string {
  const parts = [
    date.year,
    ...(date.month === undefined ? [] : [date.month]),
    ...(date.day === undefined ? [] : [date.day]),
  ];
  const signs = parts.map((_, at) => signOf(date, 1 << at));
  let alike = 0;
  while (alike < signs.length && signs[alike] !== '' && signs[alike] === signs[0]) alike++;
  let text = '';
  for (const [at, digits] of parts.entries()) {
    if (at > 0) text += '-';
    if (at >= alike) text += signs[at];
    text += digits;
    if (at === 0 && date.significant !== undefined) text += `S${date.significant}`;
    if (at === alike - 1) text += signs[at];
  }
  return date.time === undefined ? text : `${text}T${date.time}`;
}

/**
 * A date from numbers. `year` is astronomical (-263 is 264 BC). Throws a RangeError where there is no such day.
 */
export function dateOf(year: number, month?: number, day?: number): EdtfDate {
  if (!Number.isInteger(year) || Math.abs(year) > maxYear)
    throw new RangeError(`year ${year} is not within ±${maxYear}`);
  const text = Math.abs(year) > 9999 ? `Y${year}` : yearText(year);
  const digits = (number: number): string => String(number).padStart(2, '0');
  const date: EdtfDate = {
    kind: 'date',
    year: text,
    ...(month !== undefined && { month: digits(month) }),
    ...(day !== undefined && { day: digits(day) }),
  };
  if (!isPossible(date) || (day !== undefined && month === undefined))
    throw new RangeError(`${year}, ${month}, ${day} is not a date`);
  return date;
}
