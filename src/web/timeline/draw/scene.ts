import type { Stretch } from '../lanes.ts';
import type { Plan } from '../plan.ts';
import type { Axis } from '../ticks.ts';
import type { Palette } from './palette.ts';

/** Everything that is drawn. */
export interface Scene extends Plan {
  readonly axis: Axis;
  /** The span of time chosen, null for none. */
  readonly brush: Stretch | null;
  /** The id of the event that is open, and of the one pointed at. */
  readonly open: string | null;
  readonly pointed: string | null;
  readonly palette: Palette;
}

/** The faces of the canvas: of the axis and the eras, and of titles. */
export const smallFont = '11px "Inter Variable", "Noto Sans KR Variable", system-ui, sans-serif';
export const titleFont = '12px "Source Serif 4 Variable", "Noto Serif KR Variable", georgia, serif';
