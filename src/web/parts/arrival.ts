import { type RefObject, useEffect } from 'react';

/**
 * Moves the focus to what was just opened, where something was focused before: not when the page itself is opened.
 * `key` tells one thing from the next; null where nobody opened it.
 */
export function useArrival(target: RefObject<HTMLElement | null>, key: string | null): void {
  useEffect(() => {
    if (key !== null && document.activeElement && document.activeElement !== document.body)
      target.current?.focus({ preventScroll: true });
  }, [target, key]);
}
