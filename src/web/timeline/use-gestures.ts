import { select } from 'd3-selection';
import { ZoomTransform, zoom } from 'd3-zoom';
import { useEffect, useRef } from 'react';
import type { View } from '../address/view.ts';
import type { Days } from './extent.ts';
import { shortestView, within } from './scale.ts';

/** What pointers do to the timeline. */
interface Gestures {
  readonly limits: Days;
  readonly view: View;
  readonly width: number;
  readonly onView: (view: View) => void;
  /** Whether a pointer that goes down at this height moves the view; otherwise it chooses a span. */
  readonly moves: (event: Event) => boolean;
}

const lengthOf = ({ first, last }: Days): number => last - first + 1;

/** Zooms by wheel and pinch and moves by dragging, within the limits. */
export function useGestures(element: HTMLElement | null, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  const { limits, view, width } = gestures;

  useEffect(() => {
    if (!element || width === 0) return;
    const behaviour = zoom<HTMLElement, unknown>()
      .extent([
        [0, 0],
        [width, 1],
      ])
      .translateExtent([
        [0, 0],
        [width, 1],
      ])
      .scaleExtent([1, lengthOf(limits) / shortestView])
      .filter((event: MouseEvent & TouchEvent) => {
        if (event.type === 'wheel') return true;
        return !event.button && latest.current.moves(event);
      })
      .clickDistance(4)
      .on('zoom', ({ sourceEvent, transform }: { sourceEvent: unknown; transform: ZoomTransform }) => {
        if (!sourceEvent) return;
        const length = lengthOf(latest.current.limits) / transform.k;
        const first =
          latest.current.limits.first - (transform.x * lengthOf(latest.current.limits)) / (width * transform.k);
        latest.current.onView(within(latest.current.limits, { first, last: first + length - 1 }));
      });
    const selection = select(element);
    selection.call(behaviour).on('dblclick.zoom', null);
    return () => {
      selection.on('.zoom', null);
    };
  }, [element, width, limits]);

  // The behaviour goes on from wherever the view is now, whoever moved it.
  useEffect(() => {
    if (!element || width === 0) return;
    const k = lengthOf(limits) / lengthOf(view);
    const x = ((limits.first - view.first) * width * k) / lengthOf(limits);
    Object.assign(element, { __zoom: new ZoomTransform(k, x, 0) });
  }, [element, width, limits, view]);
}
