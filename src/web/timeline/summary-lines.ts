import { civilDayOf } from '../../edtf/index.ts';
import { words } from '../words/index.ts';
import type { Bin } from './columns.ts';

const longest = 24;

/** The timeline in words, for those who do not see it: how many events each decade, or each year of a short record, has. */
export function summaryOf(bins: readonly Bin[]): string[] {
  if (bins.length === 0) return [];
  const yearOf = (day: number): number => civilDayOf(day).year;
  const years = yearOf(bins[bins.length - 1].last) - yearOf(bins[0].first) + 1;
  const step = [1, 10, 100, 1000].find((one) => years / one <= longest) ?? 1000;
  const counts = new Map<number, number>();
  for (const { first, last, count } of bins) {
    if (count === 0) continue;
    const start = Math.floor(yearOf((first + last) / 2) / step) * step;
    counts.set(start, (counts.get(start) ?? 0) + count);
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, count]) =>
      words.timeline.stretch(words.dates.year(start), words.dates.year(start + step - 1), count),
    );
}
