import { useState } from 'react';
import type { Change, ComparedSide, Comparison } from '../../model/index.ts';
import { Quotation } from '../parts/quotation.tsx';
import { typeset } from '../parts/typeset.ts';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { SightLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

const few = 12;

/** Changes that a reader should look at, each in a sentence with the words on both sides; of many the first. */
export function Changes({
  title,
  changes,
  sides: [before, after],
}: {
  readonly title: string;
  readonly changes: Comparison['changes'];
  readonly sides: readonly [ComparedSide, ComparedSide];
}) {
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, few);
  if (changes.length === 0) return null;
  return (
    <section className="compare-part">
      <h2 className="label">{title}</h2>
      <ol className="compare-changes">
        {shown.map((change) => (
          <li key={`${change.kind} ${change.before?.start} ${change.after?.start} ${change.was} ${change.is}`}>
            <p>{typeset(change.summary)}</p>
            <div className="compare-quotes">
              <Quoted quoted={change.before} side={before} />
              <Quoted quoted={change.after} side={after} />
            </div>
          </li>
        ))}
      </ol>
      {shown.length < changes.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>
          {words.compare.moreChanges(changes.length - shown.length)}
        </UnfoldButton>
      )}
    </section>
  );
}

function Quoted({ quoted, side }: { readonly quoted: Change['before']; readonly side: ComparedSide }) {
  if (!quoted) return <span />;
  return (
    <blockquote>
      <SightLink sight={{ capture: side.capture, start: quoted.start, end: quoted.end }} title={words.event.inSource}>
        <Quotation reading={{ text: quoted.quote.replace(/\s+/g, ' '), dated: null }} language={side.language} />
      </SightLink>
    </blockquote>
  );
}
