import data from '../../../lexicons/calendars.json' with { type: 'json' };
import type { CalendarId } from '../grammar/vocabulary.ts';

/** A calendar that counts years from an event and has our months and days. */
export interface EraCalendar {
  /** The year of our calendar (astronomical) that is its year 1. */
  readonly first: number;
  /** The last of its years; absent where it goes on. */
  readonly last?: number;
}

const eras = data.eras as Readonly<Partial<Record<CalendarId, EraCalendar>>>;

/** The year of our calendar (astronomical) that a year of an era is; null where the era has no such year. */
export function yearOfEra(calendar: CalendarId, year: number): number | null {
  const era = eras[calendar];
  if (!era || year < 1 || (era.last !== undefined && year > era.last)) return null;
  return era.first + year - 1;
}
