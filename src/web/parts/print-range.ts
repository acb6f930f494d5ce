import { defaultRangeExtractor, type Range } from '@tanstack/react-virtual';
import { useSyncExternalStore } from 'react';

const onPaper = window.matchMedia('print');
let printing = false;
const told = new Set<() => void>();

function turn(on: boolean): void {
  printing = on;
  for (const tell of told) tell();
}
window.addEventListener('beforeprint', () => turn(true));
window.addEventListener('afterprint', () => turn(false));
onPaper.addEventListener('change', ({ matches }) => turn(matches));

function subscribe(changed: () => void): () => void {
  told.add(changed);
  return () => told.delete(changed);
}

// More rows than this make no document that anybody prints.
const mostPrinted = 3000;

const all = ({ count }: Range): number[] => Array.from({ length: Math.min(count, mostPrinted) }, (_, i) => i);

/** Which rows of a virtualised list are in the document: those in sight, and on paper all that were loaded. */
export function usePrintRange(): (range: Range) => number[] {
  return useSyncExternalStore(subscribe, () => printing) ? all : defaultRangeExtractor;
}
