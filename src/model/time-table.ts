import type { TimeMention } from './mention.ts';
import type { Span } from './span.ts';

type Value = string | number | null;

/** The times in a capture as one list of plain values, one after the other: see `PassageTable`. */
export type TimeTable = readonly Value[];

/** How many values a time has: its bounds, type, value, EDTF, earliest, latest, basis, and the rest as JSON or null. */
export const timeColumns = 9;

/** A table of times, each where `spanOf` says that it stands. */
export function timeTable(
  times: readonly TimeMention[],
  spanOf: (time: TimeMention, index: number) => Span = (time) => time,
): TimeTable {
  const table: Value[] = [];
  times.forEach((time, i) => {
    const { type, value, edtf, earliest, latest, basis, mod, inName, readings, from } = time;
    const { start, end } = spanOf(time, i);
    const rest = mod || inName || readings || from ? JSON.stringify({ mod, inName, readings, from }) : null;
    table.push(start, end, type, value, edtf, earliest, latest, basis, rest);
  });
  return table;
}
