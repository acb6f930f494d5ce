import { dayNumber, dayNumberOf } from '../../edtf/index.ts';
import type { ProjectView, TimelineView } from '../../model/index.ts';
import type { View } from '../address/view.ts';
import type { Days } from './extent.ts';

/** The stretch that is shown at first: the years of the record, whole. Null where nothing is dated. */
export const homeOf = ({ years }: Pick<ProjectView, 'years'>): View | null =>
  years && { first: dayNumberOf(years.from, 1, 1), last: dayNumberOf(years.to, 12, 31) };

/** How far one can go: all that is dated, and a little air on both sides. */
export function limitsOf(home: View, all: TimelineView | null | undefined): Days {
  const first = all ? Math.min(home.first, dayNumber(all.from)) : home.first;
  const last = all ? Math.max(home.last, dayNumber(all.to)) : home.last;
  const air = Math.ceil((last - first) * 0.015) + 30;
  return { first: first - air, last: last + air };
}
