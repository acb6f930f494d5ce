import { type ReactNode, useEffect, useRef } from 'react';
import { words } from '../words/index.ts';
import { Pane } from './pane.tsx';

/** On a narrow screen, the evidence as a sheet from below, over what it is evidence for. */
export function EvidenceSheet({ onClose, children }: { readonly onClose: () => void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (!element || element.open) return;
    element.showModal();
    // The sheet itself, not the first of its buttons.
    element.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it by the dialog's own means
    <dialog
      ref={dialog}
      className="sheet"
      tabIndex={-1}
      aria-label={words.source.name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        // The backdrop belongs to the dialog itself.
        if (event.target === dialog.current) onClose();
      }}
    >
      <Pane name={words.source.name} part="evidence" onClose={onClose}>
        {children}
      </Pane>
    </dialog>
  );
}
