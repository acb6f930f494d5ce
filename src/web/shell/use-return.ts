import { useEffect, useRef } from 'react';

/** When a pane closes, gives the focus back to the link that opened it, if that is still there. */
export function useReturn(opened: string | undefined): void {
  const before = useRef(opened);
  useEffect(() => {
    const closed = before.current;
    before.current = opened;
    if (closed === undefined || opened !== undefined || document.activeElement !== document.body) return;
    const opener = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(closed)}"]`);
    opener?.focus({ preventScroll: true });
  }, [opened]);
}
