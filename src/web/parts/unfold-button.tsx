import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';

/**
 * A button below a list, in one section with it, that shows the rest of the list. It goes when it is pressed: the focus
 * moves to the first of what it showed, or where that is still to come, to the last that was there.
 */
export function UnfoldButton({ onUnfold, children }: { readonly onUnfold: () => void; readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className="text-button"
      onClick={({ currentTarget }) => {
        const section = currentTarget.closest('section');
        const items = (): HTMLElement[] => [...(section?.querySelectorAll<HTMLElement>('li, dd') ?? [])];
        const before = new Set(items());
        flushSync(onUnfold);
        const next = items().find((item) => !before.has(item)) ?? items().at(-1);
        const target = next?.querySelector<HTMLElement>('a, button') ?? next;
        if (!target) return;
        if (target === next) target.tabIndex = -1;
        target.focus();
      }}
    >
      {children}
    </button>
  );
}
