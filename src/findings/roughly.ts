/**
 * A count of what is around, which tells a reader no more where it is exact: up to 99 as it is, from there on down to two
 * figures ("3,100 and more"). What rests on it stays as it is while one more is counted.
 */
export function roughly(count: number): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return count < 100 ? count : Math.floor(count / unit) * unit;
}
