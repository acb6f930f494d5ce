import type { View } from '../address/view.ts';
import type { Days } from './extent.ts';

/** How time is laid over pixels: the view fills `width`, a day reaches from its own place to the next day's. */
export interface Scale {
  readonly view: View;
  readonly width: number;
  readonly pixelsPerDay: number;
}

/** The scale of a view over so many pixels. */
export const scaleOf = (view: View, width: number): Scale => ({
  view,
  width,
  pixelsPerDay: width / (view.last + 1 - view.first),
});

/** Where a day begins; of the end of a day, ask for the day after. Infinite days stay infinite. */
export const xOf = ({ view, pixelsPerDay }: Scale, day: number): number => (day - view.first) * pixelsPerDay;

/** The day at `x`, with its fraction. */
export const dayAt = ({ view, pixelsPerDay }: Scale, x: number): number => view.first + x / pixelsPerDay;

/** The closest view: a week. */
export const shortestView = 7;

/** `view` within `limits`, at least a week and at most all of them long. Its ends are whole days. */
export function within(limits: Days, view: View): View {
  const all = limits.last - limits.first + 1;
  const length = Math.min(all, Math.max(shortestView, view.last - view.first + 1));
  const middle = (view.first + view.last) / 2;
  const first = Math.min(Math.max(Math.round(middle - (length - 1) / 2), limits.first), limits.last - length + 1);
  return { first: Math.round(first), last: Math.round(first + length - 1) };
}

/** The view made `factor` times as long, the day at `x` (0 to 1 of its width) staying where it is. */
export function zoomed(limits: Days, view: View, factor: number, x = 0.5): View {
  const length = view.last - view.first + 1;
  const wanted = Math.min(Math.max(length * factor, shortestView), limits.last - limits.first + 1);
  const first = view.first + (length - wanted) * x;
  return within(limits, { first, last: first + wanted - 1 });
}

/** The view moved by a share of its own length: 0.25 is a quarter later. */
export function moved(limits: Days, view: View, share: number): View {
  const length = view.last - view.first + 1;
  const by = Math.sign(share) * Math.max(1, Math.round(Math.abs(share) * length));
  return within(limits, { first: view.first + by, last: view.last + by });
}
