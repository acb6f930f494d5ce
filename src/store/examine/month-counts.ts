/** Numbers by month, from one month (since year 0) to another. */
export interface MonthCounts {
  /** `month` must lie between the two. */
  add(month: number, by: number): void;
  /** What the numbers come to up to a month, whichever; what is added afterwards does not count. */
  summed(): (month: number) => number;
}

export function monthCounts({ low, high }: { readonly low: number; readonly high: number }): MonthCounts {
  // One more, where a stretch that lasts to the end stops.
  const counts = new Int32Array(high < low ? 0 : high - low + 2);
  return {
    add(month, by) {
      counts[month - low] += by;
    },
    summed() {
      const sums = counts.slice();
      for (let i = 1; i < sums.length; i++) sums[i] += sums[i - 1];
      return (month) => (sums.length === 0 || month < low ? 0 : sums[Math.min(month - low, sums.length - 1)]);
    },
  };
}

/** The place of a month among some in order; -1 where it is not there. */
export function placeOf(months: Int32Array, month: number): number {
  const at = firstFrom(months, month);
  return months[at] === month ? at : -1;
}

/** How many of some months in order lie in a stretch, both ends included. */
export const countIn = (months: Int32Array, from: number, to: number): number =>
  firstFrom(months, to + 1) - firstFrom(months, from);

// The place of the first month that is not before `from`; past the end where all are.
function firstFrom(months: Int32Array, from: number): number {
  let low = 0;
  let high = months.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (months[middle] < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
