import { astronomical, edtfOfFilled } from '../anchoring/filled.ts';
import { yearOfEra } from '../calendars/era-years.ts';
import type { DateParts, TimeExpression } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';
import { calendars } from '../grammar/vocabulary.ts';

type EraYear = Pick<DateParts, 'year' | 'bce'>;

/** The year of ours that an era's year in the slots is; undefined where none is written, null where there is no such. */
export function eraOf({ calendar, calyear }: Slots): EraYear | undefined | null {
  if (calendar === none || calyear === none) return undefined;
  const year = yearOfEra(calendars[calendar], calyear);
  if (year === null) return null;
  return year > 0 ? { year } : { year: 1 - year, bce: true };
}

/** What each calendar says where an era's year and a year of ours are written together and differ. */
export function readingsOf(
  { calendar }: Slots,
  parts: DateParts,
  era: EraYear,
): NonNullable<TimeExpression['readings']> | undefined {
  const [own, other] = [astronomical(parts), astronomical(era)];
  if (own === undefined || other === undefined || own === other) return undefined;
  const { month, day } = parts;
  const edtf = (year: number): string =>
    edtfOfFilled({ year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) })!;
  return [
    { calendar: 'gregorian', edtf: edtf(own) },
    { calendar: calendars[calendar], edtf: edtf(other) },
  ];
}
