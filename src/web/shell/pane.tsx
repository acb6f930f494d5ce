import { createContext, type ReactNode, useContext, useState } from 'react';
import { words } from '../words/index.ts';

const ScrollContext = createContext<HTMLElement | null>(null);

/** The element that scrolls a pane's contents; null until it is there. */
export const usePaneScroll = (): HTMLElement | null => useContext(ScrollContext);

/** One of the panes of the room: a region that scrolls by itself, with a way to close it where it was opened. */
export function Pane({
  name,
  part,
  covered = false,
  onClose,
  children,
}: {
  readonly name: string;
  readonly part: 'through' | 'beside' | 'record' | 'evidence';
  /** Another pane lies over it for want of room. It keeps its place and its scroll. */
  readonly covered?: boolean;
  readonly onClose?: (() => void) | undefined;
  readonly children: ReactNode;
}) {
  const [scroll, setScroll] = useState<HTMLElement | null>(null);
  return (
    <section className={`pane pane-${part}`} aria-label={name} inert={covered} data-covered={covered || undefined}>
      {onClose && (
        <button type="button" className="pane-close" onClick={onClose} aria-label={words.app.close}>
          <span aria-hidden="true">×</span>
        </button>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by the keyboard */}
      <div className="pane-scroll" ref={setScroll} tabIndex={0}>
        <ScrollContext value={scroll}>{children}</ScrollContext>
      </div>
    </section>
  );
}
