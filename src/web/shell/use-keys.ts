import { useEffect, useRef } from 'react';
import { type KeyAction, keyAction } from './keys.ts';

const setting = 'sillok.single-keys';

/** Whether keys without a modifier are wanted; kept in this browser. Some who speak to their computer need them off. */
export const singleKeys = {
  get: (): boolean => localStorage.getItem(setting) !== 'off',
  set: (on: boolean): void => (on ? localStorage.removeItem(setting) : localStorage.setItem(setting, 'off')),
};

const sequenceMs = 1000;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.closest('input, textarea, select, dialog, [role="listbox"], [role="dialog"]') !== null);

/** Calls `act` for every key pressed anywhere on the page that asks for something. */
export function useKeys(act: (action: KeyAction, event: KeyboardEvent) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    let before: { key: string; at: number } | null = null;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return;
      const recent = before && event.timeStamp - before.at < sequenceMs ? before.key : null;
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const action = keyAction(
        { key: event.key, modified, typing: isTyping(event.target), before: recent },
        singleKeys.get(),
      );
      before = { key: event.key, at: event.timeStamp };
      if (action) latest.current(action, event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
