import type { Amount, DateParts } from '../expression.ts';
import type { Unit } from '../grammar/vocabulary.ts';
import { timexOf } from './filled.ts';

const letters: Readonly<Record<Unit, string>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W',
  month: 'M',
  quarter: 'Q',
  season: 'Q',
  half: 'M',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
  millennium: 'ML',
};
const factors: Partial<Record<Unit, number>> = { fortnight: 2, half: 6 };
const isClock = (unit: Unit): boolean => unit === 'second' || unit === 'minute' || unit === 'hour';

/** The TIMEX3 value of an amount: `P3D`, `PT2H`, `PXM`, `P1Y6M`, `P4Y` for four to five years. */
export function durationText(amounts: readonly Amount[]): string {
  const order = (unit: Unit): number => 'YMWDHS'.indexOf(letters[unit][0]) + (isClock(unit) ? 10 : 0);
  let text = 'P';
  let inClock = false;
  for (const { count, unit } of amounts.length === 1
    ? amounts
    : [...amounts].sort((a, b) => order(a.unit) - order(b.unit))) {
    if (isClock(unit) && !inClock) {
      text += 'T';
      inClock = true;
    }
    text += `${count === undefined ? 'X' : count * (factors[unit] ?? 1)}${letters[unit]}`;
  }
  return text;
}

const recurring: Partial<Record<Unit, string>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
};

/**
 * The TIMEX3 value of what comes again: `XXXX-WXX-2` for every Tuesday, `P2W` for biweekly. "Daily" is `P1D` where
 * news is annotated, `XXXX-XX-XX` where histories are (`isPress`).
 */
export function recurrenceText(every: Amount, parts: DateParts | undefined, isPress: boolean): string {
  if (parts?.weekday !== undefined) return `XXXX-WXX-${parts.weekday}`;
  if (parts?.dayPart !== undefined) return `XXXX-XX-XXT${parts.dayPart}`;
  if (parts?.month !== undefined) return timexOf(parts)!;
  return (!isPress && every.count === 1 && recurring[every.unit]) || durationText([every]);
}
