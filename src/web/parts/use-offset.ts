import { type RefObject, useLayoutEffect, useState } from 'react';

/** How far a list lies below the top of what scrolls it, in pixels, followed as what is above it changes. */
export function useOffset(list: RefObject<HTMLElement | null>, scroll: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    if (!scroll) return;
    const update = (): void => {
      if (!list.current) return;
      setOffset(
        Math.round(list.current.getBoundingClientRect().top - scroll.getBoundingClientRect().top + scroll.scrollTop),
      );
    };
    update();
    const observer = new ResizeObserver(update);
    for (const child of scroll.children) observer.observe(child);
    return () => observer.disconnect();
  });
  return offset;
}
