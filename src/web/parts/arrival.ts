import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to what was just opened, where something was focused before: not when the page itself is opened.
 * `key` tells one thing from the next.
 */
export function useArrival(target: RefObject<HTMLElement | null>, key: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is another arrival
  useEffect(() => {
    if (document.activeElement && document.activeElement !== document.body)
      target.current?.focus({ preventScroll: true });
  }, [target, key]);
}
