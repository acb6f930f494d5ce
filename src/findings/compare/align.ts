/** Places in two lists that hold the same, in the order of both. */
export type Pairs = (readonly [before: number, after: number])[];

// Beyond this many cells a stretch between anchors is only searched for what is unique in it.
const tableLimit = 4_000_000;

/**
 * What two lists have in common, in the same order in both: what is unique in both is an anchor (the longest run of
 * anchors in order is kept), and between anchors the same again, until a table settles the rest. Linear where little has
 * changed; 1 MB against 1 MB takes some milliseconds.
 */
export function align(before: readonly number[], after: readonly number[]): Pairs {
  const pairs: [number, number][] = [];
  between(before, after, [0, before.length], [0, after.length], pairs);
  return pairs.sort((a, b) => a[0] - b[0]);
}

type Stretch = readonly [from: number, to: number];

function between(a: readonly number[], b: readonly number[], x: Stretch, y: Stretch, pairs: [number, number][]): void {
  let [x0, x1] = x;
  let [y0, y1] = y;
  while (x0 < x1 && y0 < y1 && a[x0] === b[y0]) pairs.push([x0++, y0++]);
  while (x0 < x1 && y0 < y1 && a[x1 - 1] === b[y1 - 1]) pairs.push([--x1, --y1]);
  if (x0 === x1 || y0 === y1) return;
  const anchors = inOrder(uniqueInBoth(a, b, [x0, x1], [y0, y1]));
  if (anchors.length === 0) {
    if ((x1 - x0) * (y1 - y0) <= tableLimit) byTable(a, b, [x0, x1], [y0, y1], pairs);
    return;
  }
  let [fromX, fromY] = [x0, y0];
  for (const [atX, atY] of [...anchors, [x1, y1] as const]) {
    between(a, b, [fromX, atX], [fromY, atY], pairs);
    if (atX < x1 && atY < y1) pairs.push([atX, atY]);
    [fromX, fromY] = [atX + 1, atY + 1];
  }
}

function uniqueInBoth(a: readonly number[], b: readonly number[], x: Stretch, y: Stretch): Pairs {
  const count = new Map<number, { a: number; b: number; times: number }>();
  for (let i = x[0]; i < x[1]; i++) {
    const seen = count.get(a[i]);
    if (seen) seen.times += 2;
    else count.set(a[i], { a: i, b: -1, times: 1 });
  }
  for (let j = y[0]; j < y[1]; j++) {
    const seen = count.get(b[j]);
    if (!seen) continue;
    if (seen.b >= 0) seen.times += 2;
    seen.b = j;
  }
  return [...count.values()].filter((one) => one.times === 1 && one.b >= 0).map((one) => [one.a, one.b] as const);
}

// The longest run of pairs that rises in both: patience sorting. `pairs` come in the order of their first.
function inOrder(pairs: Pairs): Pairs {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length).fill(-1);
  pairs.forEach(([, at], i) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]][1] < at) low = middle + 1;
      else high = middle;
    }
    if (low > 0) previous[i] = tops[low - 1];
    tops[low] = i;
  });
  const run: (readonly [number, number])[] = [];
  for (let i = tops.at(-1) ?? -1; i >= 0; i = previous[i]) run.push(pairs[i]);
  return run.reverse();
}

// The longest common subsequence by its table: for the few that are left between anchors.
function byTable(a: readonly number[], b: readonly number[], x: Stretch, y: Stretch, pairs: [number, number][]): void {
  const [n, m] = [x[1] - x[0], y[1] - y[0]];
  const table = new Uint16Array((n + 1) * (m + 1));
  const row = m + 1;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      table[i * row + j] =
        a[x[0] + i] === b[y[0] + j]
          ? table[(i + 1) * row + j + 1] + 1
          : Math.max(table[(i + 1) * row + j], table[i * row + j + 1]);
  for (let i = 0, j = 0; i < n && j < m; )
    if (a[x[0] + i] === b[y[0] + j]) pairs.push([x[0] + i++, y[0] + j++]);
    else if (table[(i + 1) * row + j] >= table[i * row + j + 1]) i++;
    else j++;
}
