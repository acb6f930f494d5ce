import { sayDays } from '../dates/say-days.ts';
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
  const { when, what } = says(hit);
  return (
    <div className="timeline-tip" aria-hidden="true" style={{ transform: `translate(${left}px, ${y + 16}px)` }}>
      <span className="figures">{when}</span>
      <span className="timeline-tip-title">{what}</span>
    </div>
  );
}

function says(hit: Hit): { readonly when: string; readonly what: string } {
  if ('column' in hit)
    return { when: sayDays(hit.column.first, hit.column.last), what: words.record.events(hit.column.count) };
  const { edtf, title } = 'mark' in hit ? hit.mark : hit.era;
  return { when: sayEdtf(edtf), what: title };
}
