import type { Column } from './columns.ts';
import type { EraBand } from './era-bands.ts';
import type { Layout } from './layout.ts';
import { columnHeight, signSize } from './layout.ts';
import type { Mark } from './mark.ts';

/** What lies under a point: one event, a column of them, or a period. */
export type Hit = { readonly mark: Mark } | { readonly column: Column } | { readonly era: EraBand };

/** What lies at `x`, and at `up` pixels above the foot of the drawing, whose height is `height`. */
export function hitAt(layout: Layout, x: number, up: number, height: number): Hit | null {
  if (layout.kind === 'lanes') {
    const lane = Math.floor(up / layout.laneHeight);
    const found = layout.placed.find(
      (one) => one.lane === lane && x >= Math.min(one.x0, one.x - signSize) && x <= Math.max(one.x1, one.x + signSize),
    );
    return found ? { mark: found.mark } : null;
  }
  const lane = Math.floor((height - up) / layout.laneHeight);
  const span = layout.spans.find((one) => one.lane === lane && x >= one.x0 && x <= one.x1);
  if (span) return { mark: span.mark };
  const column = layout.columns.find(({ x0, x1 }) => x >= x0 && x < x1);
  if (!column || up > columnHeight(layout, column.count) + 6) return null;
  const mark = layout.row > 0 ? column.marks[Math.floor(up / layout.row)] : undefined;
  return mark ? { mark } : { column };
}

/** The period at `x`, in the lane at `y` pixels from the top. */
export function eraAt(eras: readonly EraBand[], laneHeight: number, x: number, y: number): Hit | null {
  const lane = Math.floor(y / laneHeight);
  const era = eras.find((one) => one.lane === lane && x >= one.x0 && x <= one.x1);
  return era ? { era } : null;
}
