import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** Where the rail is a strip that scrolls, keeps the room that is open in sight. */
export function useCurrentRoom(rail: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const show = (): void => {
      const strip = rail.current;
      const current = strip?.querySelector('[aria-current="page"]');
      if (!strip || !current) return;
      const [inner, outer] = [current.getBoundingClientRect(), strip.getBoundingClientRect()];
      if (inner.left < outer.left || inner.right > outer.right)
        strip.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
    };
    show();
    return router.subscribe('onRendered', show);
  }, [router, rail]);
}
