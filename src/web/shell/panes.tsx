import { useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import { sightOf } from '../address/sight.ts';
import { Loading } from '../parts/state.tsx';
import { words } from '../words/index.ts';
import { EvidenceSheet } from './evidence-sheet.tsx';
import { useLayout } from './layout.ts';
import { Pane } from './pane.tsx';
import { useClosing } from './use-closing.ts';

/** Loads what the second pane shows, when that is first asked for. */
export const loadRecordView = () => import('../record/record-view.tsx');
/** Loads what the third pane shows. */
export const loadEvidenceView = () => import('../source/evidence-view.tsx');

const RecordView = lazy(loadRecordView);
const EvidenceView = lazy(loadEvidenceView);

/**
 * The panes of a room: what is looked through, what is looked at, and the evidence for it. What the last two show
 * stands in the address. `beside` is shown in the second where nothing is opened and there is room.
 */
export function Panes({
  name,
  through,
  beside,
}: {
  readonly name: string;
  readonly through: ReactNode;
  readonly beside?: { readonly name: string; readonly content: ReactNode };
}) {
  const { on, see } = useSearch({ from: '__root__' });
  const layout = useLayout();
  const { closeEvidence, closeRecord } = useClosing();
  const sight = sightOf(see);
  const showsBeside = beside !== undefined && on === undefined && layout === 'wide';
  const open = 1 + Number(on !== undefined || showsBeside) + Number(sight !== null);
  const isCovered = layout === 'narrow' && on !== undefined;
  return (
    <main id="main" tabIndex={-1} className="panes" data-open={open}>
      {/* The heading of the room, while what says it is covered. */}
      {isCovered && <h1 className="unseen">{name}</h1>}
      <Pane name={name} part="through" covered={isCovered}>
        {through}
      </Pane>
      {showsBeside && (
        <Pane name={beside.name} part="beside">
          {beside.content}
        </Pane>
      )}
      {on !== undefined && (
        <Pane
          name={words.app.record}
          part="record"
          covered={layout === 'medium' && sight !== null}
          onClose={closeRecord}
        >
          <Suspense fallback={<Loading />}>
            <RecordView id={on} />
          </Suspense>
        </Pane>
      )}
      {sight && layout !== 'narrow' && (
        <Pane name={words.source.name} part="evidence" onClose={closeEvidence}>
          <Suspense fallback={<Loading />}>
            <EvidenceView sight={sight} />
          </Suspense>
        </Pane>
      )}
      {sight && layout === 'narrow' && (
        <EvidenceSheet onClose={closeEvidence}>
          <Suspense fallback={<Loading />}>
            <EvidenceView sight={sight} />
          </Suspense>
        </EvidenceSheet>
      )}
    </main>
  );
}
