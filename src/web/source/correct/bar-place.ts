import { type RefObject, useLayoutEffect, useState } from 'react';

const gap = 8;

/** Where a bar stands below (or for want of room above) what it is about, in the window; null on a screen too narrow. */
export function useBarPlace(
  bar: RefObject<HTMLElement | null>,
  about: () => DOMRect | undefined,
  key: string,
): { readonly left: number; readonly top: number } | null {
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another key is about something else
  useLayoutEffect(() => {
    const put = (): void => {
      const box = about();
      const own = bar.current?.getBoundingClientRect();
      if (!own || innerWidth < 700) {
        setPlace(null);
        return;
      }
      if (!box) return;
      const below = box.bottom + gap;
      const top = below + own.height + gap <= innerHeight ? below : Math.max(gap, box.top - gap - own.height);
      const left = Math.max(gap, Math.min(box.left, innerWidth - own.width - gap));
      setPlace((was) => (was?.left === left && was.top === top ? was : { left, top }));
    };
    put();
    const observer = new ResizeObserver(put);
    if (bar.current) observer.observe(bar.current);
    addEventListener('scroll', put, { capture: true, passive: true });
    addEventListener('resize', put);
    return () => {
      observer.disconnect();
      removeEventListener('scroll', put, { capture: true });
      removeEventListener('resize', put);
    };
  }, [bar, key]);
  return place;
}
