import {
  type Bounds,
  boundsOf,
  dayNumberOf,
  dayOf,
  daysInMonth,
  twoDigits,
  weekday,
  yearText,
} from '../../edtf/index.ts';
import type { DateParts } from '../expression.ts';

/** A date's parts after anchoring: `year` is astronomical (-263 is 264 BC), whatever was written. */
export type Filled = Omit<DateParts, 'bce'>;

/** The year of parts as written in astronomical numbering. */
export const astronomical = (parts: DateParts): number | undefined =>
  parts.year === undefined || !parts.bce ? parts.year : 1 - parts.year;

const timexYear = (year: number): string => (year > 0 ? yearText(year) : `BC${String(1 - year).padStart(4, '0')}`);

/** The value of TIMEX3: `1945-10-10`, `1945-SP`, `BC0264`, `193` for a decade, `1945-04-30T11:30`, `XXXX-WXX-5`. */
export function timexOf(parts: Filled & { readonly bce?: true }): string | null {
  let value = timexDate(parts);
  if (parts.hour !== undefined) {
    value = `${value ?? 'XXXX-XX-XX'}T${twoDigits(parts.hour)}:${twoDigits(parts.minute ?? 0)}`;
    if (parts.second !== undefined) value += `:${twoDigits(parts.second)}`;
    if (parts.zone !== undefined) value += parts.zone;
  } else if (parts.dayPart !== undefined) value = `${value ?? 'XXXX-XX-XX'}T${parts.dayPart}`;
  return value;
}

function timexDate(parts: Filled & { readonly bce?: true }): string | null {
  const { year, month, day } = parts;
  const head = year === undefined ? 'XXXX' : timexYear(year);
  const isTime = parts.hour !== undefined || parts.dayPart !== undefined;
  if (day !== undefined) return `${head}-${month === undefined ? 'XX' : twoDigits(month)}-${twoDigits(day)}`;
  if (parts.season !== undefined) return `${head}-${parts.season}`;
  if (parts.quarter !== undefined) return `${head}-Q${parts.quarter}`;
  if (parts.half !== undefined) return `${head}-H${parts.half}`;
  if (parts.week !== undefined) {
    const week = `${head}-W${twoDigits(parts.week)}${parts.isWeekend ? '-WE' : ''}`;
    return parts.weekday === undefined ? week : `${week}-${parts.weekday}`;
  }
  if (month !== undefined) return `${head}-${twoDigits(month)}${isTime ? '-XX' : ''}`;
  if (parts.weekday !== undefined) return `${head}-WXX-${parts.weekday}`;
  if (year !== undefined) return isTime ? `${head}-XX-XX` : head;
  const era = parts.bce ? 'BC' : '';
  if (parts.decade !== undefined) {
    const decade = Math.floor(parts.decade / 10);
    return parts.decade < 100 && !parts.bce ? `XX${decade}` : `${era}${String(decade).padStart(3, '0')}`;
  }
  if (parts.century !== undefined) return `${era}${twoDigits(parts.century - 1)}`;
  return null;
}

const seasonCode = { SP: 21, SU: 22, FA: 23, WI: 24 } as const;

/** Years beyond four digits are no dates that a text means. */
const lastYear = 9999;

/** The EDTF string; null where the year is not known. */
export function edtfOfFilled(parts: Filled & { readonly bce?: true }): string | null {
  const { year, month, day } = parts;
  if (year === undefined) return edtfOfSpan(parts);
  if (Math.abs(year) > lastYear) return null;
  const head = yearText(year);
  if (parts.week !== undefined && month === undefined) {
    const { earliest, latest } = boundsOfFilled(parts, '');
    return `${earliest}/${latest}`;
  }
  if (month !== undefined) {
    if (day === undefined || day > daysInMonth(year, month)) return `${head}-${twoDigits(month)}`;
    const text = `${head}-${twoDigits(month)}-${twoDigits(day)}`;
    return parts.hour === undefined || parts.hour > 23
      ? text
      : `${text}T${twoDigits(parts.hour)}:${twoDigits(parts.minute ?? 0)}:${twoDigits(parts.second ?? 0)}${parts.zone ?? ''}`;
  }
  if (day !== undefined) return `${head}-XX-${twoDigits(day)}`;
  if (parts.season !== undefined) return `${head}-${seasonCode[parts.season]}`;
  if (parts.quarter !== undefined) return `${head}-${32 + parts.quarter}`;
  if (parts.half !== undefined) return `${head}-${39 + parts.half}`;
  return head;
}

/** Decades and centuries: `193X`, `18XX`; before Christ they do not begin at a round year, so they are intervals. */
function edtfOfSpan(parts: Filled & { readonly bce?: true }): string | null {
  const { decade, century, bce } = parts;
  if ((decade ?? 0) > lastYear || (century ?? 0) * 100 > lastYear) return null;
  if (decade !== undefined && (decade >= 100 || bce)) {
    if (bce) return `${yearText(1 - decade - 9)}/${yearText(1 - decade)}`;
    return `${String(decade / 10).padStart(3, '0')}X`;
  }
  if (century !== undefined) {
    if (bce) return `${yearText(1 - century * 100)}/${yearText(-(century - 1) * 100)}`;
    return `${twoDigits(century - 1)}XX`;
  }
  return null;
}

/** The first and the last day of a date, as EDTF's bounds would be; years and days need no parsing for it. */
export function boundsOfFilled(date: Filled | undefined, edtf: string | null): Bounds {
  if (edtf === null) return { earliest: null, latest: null };
  if (date?.year !== undefined && date.month !== undefined && edtf.length <= 10) {
    const { year, month, day } = date;
    if (day !== undefined && day <= daysInMonth(year, month)) return { earliest: edtf, latest: edtf };
    const days = `${yearText(year)}-${twoDigits(month)}-`;
    return { earliest: `${days}01`, latest: `${days}${daysInMonth(year, month)}` };
  }
  if (date?.year !== undefined && date.week !== undefined && date.month === undefined) {
    const monday = dayNumberOf(date.year, 1, 4) - weekday(dayNumberOf(date.year, 1, 4)) + 1 + (date.week - 1) * 7;
    return { earliest: dayOf(monday + (date.isWeekend ? 5 : 0)), latest: dayOf(monday + 6) };
  }
  return boundsOf(edtf);
}
