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
        const list = currentTarget.closest('section')?.querySelector('ol, ul');
        const before = new Set(list?.children);
        flushSync(onUnfold);
        const shown = [...(list?.children ?? [])];
        const next = shown.find((item) => !before.has(item)) ?? shown.at(-1);
        const target = next?.querySelector<HTMLElement>('a, button') ?? (next as HTMLElement | undefined);
        if (!target) return;
        if (target === next) target.tabIndex = -1;
        target.focus();
      }}
    >
      {children}
    </button>
  );
}
