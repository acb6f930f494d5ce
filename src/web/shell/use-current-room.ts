import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** Where the rail is a strip that scrolls, keeps the room that is open in sight. */
export function useCurrentRoom(rail: RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const strip = rail.current;
    const current = strip?.querySelector<HTMLElement>('[aria-current="page"]');
    if (!strip || !current || path === undefined) return;
    const [inner, outer] = [current.getBoundingClientRect(), strip.getBoundingClientRect()];
    if (inner.left < outer.left || inner.right > outer.right)
      strip.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
  }, [rail, path]);
}
