import { useMemo } from 'react';
import type { EraRecord } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { words } from '../words/index.ts';
import type { Bin } from './columns.ts';
import { summaryOf } from './summary-lines.ts';

/** What the canvas shows, as lists for those who do not see it: how many events when, and the periods of the sources. */
export function Summary({ bins, eras }: { readonly bins: readonly Bin[]; readonly eras: readonly EraRecord[] }) {
  const lines = useMemo(() => summaryOf(bins), [bins]);
  return (
    <div className="unseen">
      <ul aria-label={words.timeline.summary}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {eras.length > 0 && (
        <ul aria-label={words.timeline.eras}>
          {eras.map(({ id, title }) => (
            <li key={id}>
              <Name>{title}</Name>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
