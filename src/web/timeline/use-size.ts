import { useLayoutEffect, useState } from 'react';

/** The size of an element in whole pixels, followed as it changes; 0 by 0 before it is there. */
export function useSize(element: HTMLElement | null): { readonly width: number; readonly height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    if (!element) return;
    const update = (): void => {
      const [width, height] = [Math.round(element.clientWidth), Math.round(element.clientHeight)];
      setSize((known) => (known.width === width && known.height === height ? known : { width, height }));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
