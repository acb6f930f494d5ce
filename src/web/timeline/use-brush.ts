import { type PointerEvent, useCallback, useRef, useState } from 'react';
import type { Days } from './extent.ts';
import type { Frame } from './plan.ts';
import { dayAt, type Scale } from './scale.ts';
import { datesOf, snapped, snapUnit } from './snap.ts';

// A pointer that moves less than this did not mean to choose.
const least = 4;

/** Choosing a span of time by dragging along the years, or anywhere with Shift held. */
export function useBrush({
  stage,
  scale,
  frame,
  chosen,
  onSpan,
}: {
  readonly stage: HTMLElement | null;
  readonly scale: Scale;
  readonly frame: Frame;
  readonly chosen: Days | null;
  readonly onSpan: (span: { from: string; to: string } | null) => void;
}) {
  const [drawn, setDrawn] = useState<Days | null>(null);
  const start = useRef<{ x: number; day: number; moved: boolean } | null>(null);

  /** Whether a pointer that goes down here chooses a span; otherwise it moves the view. */
  const starts = useCallback(
    (event: Event): boolean => {
      if (!stage) return false;
      const { clientY } = (event as TouchEvent).touches?.[0] ?? (event as MouseEvent);
      const isOnAxis = clientY - stage.getBoundingClientRect().top > frame.bottom;
      return isOnAxis || (event as MouseEvent).shiftKey;
    },
    [stage, frame.bottom],
  );
  const xOfEvent = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const unit = snapUnit(scale.pixelsPerDay);

  return {
    brush: drawn ?? chosen,
    starts,
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      if (event.button !== 0 || !starts(event.nativeEvent)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      start.current = { x: xOfEvent(event), day: dayAt(scale, xOfEvent(event)), moved: false };
    },
    onPointerMove: (event: PointerEvent<HTMLElement>): void => {
      const from = start.current;
      if (!from) return;
      const x = xOfEvent(event);
      from.moved ||= Math.abs(x - from.x) >= least;
      if (from.moved) setDrawn(snapped(unit, from.day, dayAt(scale, x)));
    },
    onPointerUp: (event: PointerEvent<HTMLElement>): void => {
      const from = start.current;
      start.current = null;
      if (!from) return;
      if (from.moved) onSpan(datesOf(unit, snapped(unit, from.day, dayAt(scale, xOfEvent(event)))));
      setDrawn(null);
    },
    /** Twice on the years lets all time back in. */
    onDoubleClick: (event: React.MouseEvent<HTMLElement>): void => {
      if (event.clientY - event.currentTarget.getBoundingClientRect().top > frame.bottom) onSpan(null);
    },
  };
}
