import { dayNumberOf, dayOf, weekday as weekdayOf } from '../../edtf/index.ts';
import type { CalendarReading } from '../../model/index.ts';
import type { Filled } from './filled.ts';
import { dayNumberOfDate } from './shift.ts';

/**
 * What a weekday says that does not fall on the day it is written with ("Monday, 10 October 1945" was a Wednesday): the
 * day, and the nearest such weekday. Undefined where they agree.
 */
export function weekdayReadings({ year, month, day, weekday }: Filled): readonly CalendarReading[] | undefined {
  if (year === undefined || month === undefined || day === undefined || weekday === undefined) return undefined;
  const number = dayNumberOfDate({ year, month, day })!;
  const off = (weekday - weekdayOf(number) + 7) % 7;
  if (off === 0) return undefined;
  return [
    { calendar: 'gregorian', edtf: dayOf(dayNumberOf(year, month, day)) },
    { calendar: 'weekday', edtf: dayOf(number + (off > 3 ? off - 7 : off)) },
  ];
}
