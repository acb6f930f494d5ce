import { dayOf } from '../../edtf/index.ts';
import { sayEdtf } from '../dates/say-edtf.ts';
import { words } from '../words/index.ts';
import type { Hit } from './hit.ts';

const widest = 260;

/** What lies under the pointer, in words. The list says the same to those who do not point. */
export function Tip({
  hit,
  x,
  y,
  width,
}: {
  readonly hit: Hit;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}) {
  const left = Math.min(Math.max(0, x + 14), Math.max(0, width - widest));
  return (
    <div className="timeline-tip" aria-hidden="true" style={{ transform: `translate(${left}px, ${y + 16}px)` }}>
      {'mark' in hit ? (
        <>
          <span className="figures">{sayEdtf(hit.mark.edtf)}</span>
          <span className="timeline-tip-title">{hit.mark.title}</span>
        </>
      ) : (
        <span className="figures">
          {words.timeline.stretch(sayEdtf(dayOf(hit.column.first)), sayEdtf(dayOf(hit.column.last)), hit.column.count)}
        </span>
      )}
    </div>
  );
}
