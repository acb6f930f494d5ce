import { countIn, monthCounts } from './month-counts.ts';
import { type Speaker, spanOf } from './speakers.ts';

// Within so many months before and after, a source tells of the time around.
const around = 24;

/**
 * How many others than some sources (rowids, one of each who publishes) tell of the years around a month: something in the two
 * years before it and the two after.
 */
export function coverersOf(all: readonly Speaker[]): (sources: readonly number[], month: number) => number {
  const dense = all.filter(({ months }) => months.length > 4);
  const own = new Map<number, Int32Array>();
  for (const { months, parts } of dense) for (const { source } of parts) own.set(source, months);
  // Where stretches of covered months begin and end.
  const turns = monthCounts(spanOf(dense));
  const cover = (from: number, to: number): void => {
    if (from > to) return;
    turns.add(from, 1);
    turns.add(to + 1, -1);
  };
  for (const { months } of dense)
    for (let i = 1; i < months.length; i++) {
      const [before, after] = [months[i - 1], months[i]];
      cover(Math.max(before + 1, after - around), Math.min(after - 1, before + around));
      if (i > 1 && before - months[i - 2] <= around && after - before <= around) cover(before, before);
    }
  const covering = turns.summed();
  const tells = (source: number, month: number): boolean => {
    const months = own.get(source);
    return (
      months !== undefined &&
      countIn(months, month - around, month - 1) > 0 &&
      countIn(months, month + 1, month + around) > 0
    );
  };
  return (sources, month) => covering(month) - sources.filter((source) => tells(source, month)).length;
}
