import { KindMark } from '../parts/kind-mark.tsx';
import { words } from '../words/index.ts';
import { bases } from './bases.ts';

/** How the certainty of dates is drawn, and the buttons that zoom. */
export function ZoomButtons({
  onCloser,
  onFarther,
  onWhole,
}: {
  readonly onCloser: () => void;
  readonly onFarther: () => void;
  readonly onWhole: () => void;
}) {
  const { timeline } = words;
  return (
    <div className="timeline-bar">
      <ul className="timeline-key">
        {bases.map((basis) => (
          <li key={basis}>
            <KindMark kind="meeting" basis={basis} />
            {timeline.key[basis]}
          </li>
        ))}
      </ul>
      <div className="timeline-zoom">
        <button type="button" onClick={onFarther} aria-label={timeline.farther} title={timeline.farther}>
          −
        </button>
        <button type="button" onClick={onCloser} aria-label={timeline.closer} title={timeline.closer}>
          +
        </button>
        <button type="button" onClick={onWhole}>
          {timeline.whole}
        </button>
      </div>
    </div>
  );
}
