import type { Basis, EventItem, EventKind } from '../../model/index.ts';
import { typeset } from '../parts/typeset.ts';
import { type Extent, extentOf } from './extent.ts';

/** An event as the timeline draws it. */
export interface Mark {
  readonly id: string;
  readonly kind: EventKind;
  readonly title: string;
  readonly edtf: string;
  readonly basis: Basis;
  readonly extent: Extent;
}

/** The mark of an event; null where it has no date. */
export const markOf = ({ id, kind, title, time }: Pick<EventItem, 'id' | 'kind' | 'title' | 'time'>): Mark | null =>
  time === null
    ? null
    : { id, kind, title: typeset(title), edtf: time.edtf, basis: time.basis, extent: extentOf(time) };

/** The marks of events, each event once, in the order given. */
export function marksOf(events: readonly Pick<EventItem, 'id' | 'kind' | 'title' | 'time'>[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const event of events) {
    const mark = markOf(event);
    if (mark) marks.set(mark.id, mark);
  }
  return [...marks.values()];
}
