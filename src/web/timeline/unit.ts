import { civilDayOf, dayNumberOf } from '../../edtf/index.ts';

/** A stretch of the calendar by which the timeline counts, ticks and snaps. */
export interface Unit {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'year' | 'years';
  /** The years, months or days it runs through. */
  readonly step: number;
  /** Its usual length in days. */
  readonly days: number;
}

/** From the shortest to the longest. */
export const units: readonly Unit[] = [
  { name: 'day', step: 1, days: 1 },
  { name: 'week', step: 7, days: 7 },
  { name: 'month', step: 1, days: 30.4 },
  { name: 'quarter', step: 3, days: 91.3 },
  { name: 'year', step: 1, days: 365.25 },
  ...[2, 5, 10, 20, 50, 100, 200, 500, 1000].map((step): Unit => ({ name: 'years', step, days: step * 365.25 })),
];

/** The shortest unit that is at least `width` pixels wide; the longest there is where none is. */
export const unitOf = (pixelsPerDay: number, width: number, among = units): Unit =>
  among.find((unit) => unit.days * pixelsPerDay >= width) ?? among[among.length - 1];

/** The day on which the unit that holds `day` begins. Weeks begin on Monday. */
export function startOf(unit: Unit, day: number): number {
  const whole = Math.floor(day);
  if (unit.name === 'day') return whole;
  if (unit.name === 'week') return Math.floor((whole + 3) / 7) * 7 - 3;
  const { year, month } = civilDayOf(whole);
  if (unit.name === 'month' || unit.name === 'quarter')
    return dayNumberOf(year, Math.floor((month - 1) / unit.step) * unit.step + 1, 1);
  return dayNumberOf(Math.floor(year / unit.step) * unit.step, 1, 1);
}

/** The day on which the unit after the one that begins on `start` begins. */
export function nextOf(unit: Unit, start: number): number {
  if (unit.name === 'day' || unit.name === 'week') return start + unit.step;
  const { year, month } = civilDayOf(start);
  if (unit.name === 'month' || unit.name === 'quarter') return dayNumberOf(year, month + unit.step, 1);
  return dayNumberOf(year + unit.step, 1, 1);
}

/** The starts of every unit that touches the days from `first` to `last`, in order. */
export function startsOf(unit: Unit, first: number, last: number): number[] {
  const starts: number[] = [];
  for (let start = startOf(unit, first); start <= last; start = nextOf(unit, start)) starts.push(start);
  return starts;
}
