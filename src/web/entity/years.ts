/** The time that the charts of a page are over, as whole years. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** The years of a stretch of days. */
export const yearsOf = ({ from, to }: { readonly from: string; readonly to: string }): Years => ({
  from: Number.parseInt(from, 10),
  to: Number.parseInt(to, 10),
});

/** Where in a stretch of years a day lies, from 0 to 1; beyond its ends, at them. */
export function shareOf({ from, to }: Years, day: string): number {
  const [, year, month, date] = /^(-?\d+)-(\d\d)-(\d\d)$/.exec(day) ?? [];
  const at = Number(year) + (Number(month) - 1) / 12 + (Number(date) - 1) / 372;
  return Math.min(1, Math.max(0, (at - from) / (to + 1 - from)));
}

const most = 6;
// A year so near the end has no room for its figures.
const lastShare = 0.93;

/** Round years to write below a chart, at most six, and where they stand. */
export function yearTicks(years: Years): { readonly year: number; readonly share: number }[] {
  const length = years.to + 1 - years.from;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((one) => length / one <= most) ?? 2000;
  const ticks: { year: number; share: number }[] = [];
  for (let year = Math.ceil(years.from / step) * step; year <= years.to; year += step)
    ticks.push({ year, share: (year - years.from) / length });
  if (ticks.length > 1 && ticks[ticks.length - 1].share > lastShare) ticks.pop();
  return ticks;
}
