import { useSyncExternalStore } from 'react';

/** What was just done, in words; `undo` is the decision to undo, null where it is not undone from here. */
export interface Notice {
  readonly text: string;
  readonly undo: string | null;
}

let current: Notice | null = null;
const listeners = new Set<() => void>();

/** Says what was just done, in place of what was said before; null takes it away. */
export function announce(notice: Notice | null): void {
  current = notice;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** What was just done; null for nothing. It stays until something else is done or it is put away. */
export const useNotice = (): Notice | null => useSyncExternalStore(subscribe, () => current);
