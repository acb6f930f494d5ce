import type { EraBand } from '../era-bands.ts';
import type { Stretch } from '../lanes.ts';
import type { Layout } from '../layout.ts';
import type { Scale } from '../scale.ts';
import type { Axis } from '../ticks.ts';
import type { Palette } from './palette.ts';

/** Where the parts of the timeline lie, in pixels from its top. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly eraLane: number;
  /** The marks stand between these two; the axis below. */
  readonly top: number;
  readonly bottom: number;
}

/** Everything that is drawn. */
export interface Scene {
  readonly frame: Frame;
  readonly scale: Scale;
  readonly axis: Axis;
  readonly layout: Layout;
  readonly eras: readonly EraBand[];
  readonly silences: readonly Stretch[];
  /** The span of time chosen, null for none. */
  readonly brush: Stretch | null;
  /** The id of the event that is open, and of the one pointed at. */
  readonly open: string | null;
  readonly pointed: string | null;
  readonly palette: Palette;
}

export const axisHeight = 36;
const air = 8;

/** The frame of a timeline of a size, with so many lanes of eras above. */
export function frameOf(width: number, height: number, eraLanes: number, isStrip: boolean): Frame {
  const eraLane = isStrip ? 15 : 19;
  const top = eraLanes * eraLane + air;
  return { width, height, eraLane, top, bottom: height - axisHeight };
}

export const smallFont = '11px "Inter Variable", "Noto Sans KR Variable", system-ui, sans-serif';
export const titleFont = '12px "Source Serif 4 Variable", "Noto Serif KR Variable", georgia, serif';
