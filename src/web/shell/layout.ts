import { useSyncExternalStore } from 'react';

/** How many panes there is room for: one, two, or all beside the rail. */
export type Layout = 'narrow' | 'medium' | 'wide';

const narrow = window.matchMedia('(width < 700px)');
const wide = window.matchMedia('(width >= 1100px)');

const current = (): Layout => (narrow.matches ? 'narrow' : wide.matches ? 'wide' : 'medium');

function subscribe(changed: () => void): () => void {
  narrow.addEventListener('change', changed);
  wide.addEventListener('change', changed);
  return () => {
    narrow.removeEventListener('change', changed);
    wide.removeEventListener('change', changed);
  };
}

/** The layout that the window has room for. The style sheets' breakpoints are the same. */
export const useLayout = (): Layout => useSyncExternalStore(subscribe, current);
