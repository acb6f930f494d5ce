import type { EraBand } from './era-bands.ts';
import type { Stretch } from './lanes.ts';
import type { Layout } from './layout.ts';
import type { Scale } from './scale.ts';

/** Where the parts of the timeline lie, in pixels from its top. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The height of a lane of eras, the first at the top. */
  readonly eraLane: number;
  /** The marks stand between these two; the axis below. */
  readonly top: number;
  readonly bottom: number;
}

/** Where everything of a timeline stands. */
export interface Plan {
  readonly scale: Scale;
  readonly frame: Frame;
  readonly bands: readonly EraBand[];
  readonly layout: Layout;
  readonly silences: readonly Stretch[];
}

const axisHeight = 36;
const air = 8;

/** The frame of a timeline of a size, with so many lanes of eras above; smaller ones where it is a strip. */
export function frameOf(width: number, height: number, eraLanes: number, isStrip: boolean): Frame {
  const eraLane = isStrip ? 15 : 19;
  return { width, height, eraLane, top: eraLanes * eraLane + air, bottom: height - axisHeight };
}
