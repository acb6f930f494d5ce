import type { Virtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef } from 'react';

/** The first row in sight: its key, how far below the top of what scrolls it stands, and where the list has it. */
interface Seen {
  readonly rows: readonly unknown[];
  readonly key: unknown;
  readonly top: number;
  readonly start: number;
}

const tries = 8;

/**
 * Keeps what is in sight where it is when other rows take the place of a list's, as when the whole of a text comes after
 * a part of it. Rows are known by the keys of `virtual`; `elementOf` gives the element of a key.
 */
export function useKeptPlace(
  virtual: Virtualizer<HTMLElement, Element>,
  scroll: HTMLElement | null,
  rows: readonly unknown[],
  elementOf: (key: unknown) => Element | null,
): void {
  const seen = useRef<Seen | null>(null);
  const rowsNow = useRef(rows);
  useLayoutEffect(() => {
    if (!scroll) return;
    rowsNow.current = rows;
    const topOf = (key: unknown): number | null => {
      const element = elementOf(key);
      return element && element.getBoundingClientRect().top - scroll.getBoundingClientRect().top;
    };
    const before = seen.current;
    if (before && before.rows !== rows) {
      const now = virtual.measurementsCache.find(({ key }) => key === before.key);
      if (now) {
        scroll.scrollTop += now.start - before.start;
        settle(scroll, () => (rowsNow.current === rows ? topOf(before.key) : null), before.top);
      }
    }
    const row = virtual.getVirtualItems().find(({ end }) => end > scroll.scrollTop);
    const top = row && topOf(row.key);
    seen.current = row && typeof top === 'number' ? { rows, key: row.key, top, start: row.start } : null;
  });
}

/** Scrolls in the next frames until `topOf` is what it was: rows that come into sight are measured on the way. */
function settle(scroll: HTMLElement, topOf: () => number | null, wanted: number, left = tries): void {
  requestAnimationFrame(() => {
    const top = topOf();
    if (top !== null && Math.abs(top - wanted) > 1) scroll.scrollTop += top - wanted;
    if (left > 0) settle(scroll, topOf, wanted, left - 1);
  });
}
