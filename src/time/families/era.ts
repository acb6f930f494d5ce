import { astronomical, edtfOfFilled } from '../anchoring/filled.ts';
import { yearOfEra } from '../calendars/era-years.ts';
import type { DateParts, TimeExpression } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';
import { calendars } from '../grammar/vocabulary.ts';
import type { Meaning } from './family.ts';

/** The year of our calendar that an era's year in the slots is; empty where there is none, null where the era has no such year. */
export function eraOf({ calendar, calyear }: Slots): Pick<DateParts, 'year' | 'bce'> | null {
  if (calendar === none || calyear === none) return {};
  const year = yearOfEra(calendars[calendar], calyear);
  if (year === null) return null;
  return year > 0 ? { year } : { year: 1 - year, bce: true };
}

/** What each calendar says where an era's year and a year of ours are written together and differ. */
export function readingsOf(
  { calendar }: Slots,
  parts: DateParts,
  era: Pick<DateParts, 'year' | 'bce'>,
): Pick<Meaning, 'readings'> {
  const [own, other] = [astronomical(parts), astronomical(era)];
  if (own === undefined || other === undefined || own === other) return {};
  const { month, day } = parts;
  const reading = (calendar: string, year: number): NonNullable<TimeExpression['readings']>[number] => ({
    calendar,
    edtf: edtfOfFilled({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })!,
  });
  return { readings: [reading('gregorian', own), reading(calendars[calendar], other)] };
}
