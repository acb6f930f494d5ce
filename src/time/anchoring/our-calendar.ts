import { civilDayOf, dayNumberOf } from '../../edtf/index.ts';
import { dayOfJulian } from '../calendars/julian.ts';
import { dayOfLunar } from '../calendars/lunar.ts';
import type { Filled } from './filled.ts';

/** A date with month and day of ours: a lunar or Julian one that is known to the day is reckoned over. */
export function inOurCalendar(date: Filled, julianUntil: number | null): Filled {
  const { calendar, isLeapMonth, ...rest } = date;
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined) return date;
  let number: number | null = null;
  if (calendar === 'lunar') number = dayOfLunar({ year, month, day, isLeap: isLeapMonth === true });
  else if (calendar === 'julian' || (julianUntil !== null && dayNumberOf(year, month, day) <= julianUntil))
    number = dayOfJulian(year, month, day);
  return number === null ? rest : { ...rest, ...civilDayOf(number) };
}
