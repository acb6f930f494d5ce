import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type View, viewOf, viewText } from '../address/view.ts';
import type { Days } from './extent.ts';
import { within } from './scale.ts';

const restMs = 300;

/** The view of the timeline, which the address keeps; while it moves, the address waits until it rests. */
export function useView(home: View, limits: Days): readonly [view: View, move: (view: View) => void] {
  const { view: text } = useSearch({ from: '/' });
  const navigate = useNavigate();
  const [moving, setMoving] = useState<View | null>(null);
  const timer = useRef(0);
  // Another address ends a movement that still went on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what this waits for
  useEffect(() => setMoving(null), [text]);
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const move = useCallback(
    (view: View) => {
      setMoving(view);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const isHome = view.first === home.first && view.last === home.last;
        navigate({
          to: '/',
          replace: true,
          search: (state) => ({ ...state, view: isHome ? undefined : viewText(view) }),
        });
      }, restMs);
    },
    [navigate, home],
  );
  const asked = viewOf(text);
  return [moving ?? (asked ? within(limits, asked) : home), move];
}
