import { dayOf } from '../../edtf/index.ts';
import { sayEdtf } from './say-edtf.ts';

/** Days from the first to the last as a person would say them: a whole year or month by its name. */
export function sayDays(first: number, last: number): string {
  const [from, to] = [dayOf(first), dayOf(last)];
  const wholeYears = from.endsWith('-01-01') && to.endsWith('-12-31');
  const wholeMonths = from.endsWith('-01') && dayOf(last + 1).endsWith('-01');
  const cut = wholeYears ? -6 : wholeMonths ? -3 : undefined;
  const [start, end] = [from.slice(0, cut), to.slice(0, cut)];
  return sayEdtf(start === end ? start : `${start}/${end}`);
}
