import { lazy, Suspense, useState } from 'react';
import { createPortal } from 'react-dom';
import { words } from '../words/index.ts';
import type { Citable } from './cite-query.ts';

const CiteDialog = lazy(() => import('./cite-dialog.tsx'));

/** Opens the citation of something; `cited` is asked when it is pressed, and gives null where there is nothing to cite. */
export function CiteButton({
  cited,
  label,
  className = 'text-button',
}: {
  readonly cited: Citable | (() => Citable | null);
  /** What it cites, in full. */
  readonly label: string;
  readonly className?: string;
}) {
  const [open, setOpen] = useState<Citable | null>(null);
  const [hint, setHint] = useState('');
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        // Words that are selected stay so.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          const wanted = typeof cited === 'function' ? cited() : cited;
          setHint(wanted === null ? words.cite.select : '');
          setOpen(wanted);
        }}
      >
        {words.cite.open}
      </button>
      {typeof cited === 'function' && (
        <span role="status" className="quiet">
          {hint && ` ${hint}`}
        </span>
      )}
      {/* Not inside the words that it cites, whose styles are not its own. */}
      {open !== null &&
        createPortal(
          <Suspense>
            <CiteDialog cited={open} onClose={() => setOpen(null)} />
          </Suspense>,
          document.body,
        )}
    </>
  );
}
