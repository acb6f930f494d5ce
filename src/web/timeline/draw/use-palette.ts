import { useEffect, useLayoutEffect, useState } from 'react';
import { type Palette, paletteOf } from './palette.ts';

/** The palette where an element stands, read anew when the screen turns light or dark, and when fonts have come. */
export function usePalette(element: HTMLElement | null): Palette | null {
  const [palette, setPalette] = useState<Palette | null>(null);
  useLayoutEffect(() => {
    if (element) setPalette(paletteOf(element));
  }, [element]);
  useEffect(() => {
    if (!element) return;
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const update = (): void => setPalette(paletteOf(element));
    dark.addEventListener('change', update);
    document.fonts.addEventListener('loadingdone', update);
    return () => {
      dark.removeEventListener('change', update);
      document.fonts.removeEventListener('loadingdone', update);
    };
  }, [element]);
  return palette;
}
