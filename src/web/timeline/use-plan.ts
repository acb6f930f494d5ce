import { useMemo } from 'react';
import type { EraRecord } from '../../model/index.ts';
import type { View } from '../address/view.ts';
import type { Bin } from './columns.ts';
import { eraBands } from './era-bands.ts';
import { densityOf, layoutOf } from './layout.ts';
import { frameOf, type Plan } from './plan.ts';
import { scaleOf } from './scale.ts';
import { silencesOf } from './silence.ts';
import type { TimelineData } from './timeline-data.ts';

// Less high than this it is a strip: one lane of eras, in smaller letters.
const stripHeight = 140;
const eraLanes = 3;
const silenceWidth = 110;

/** The plan of a timeline of a size, made anew only as far as something changed. */
export function usePlan(
  view: View,
  { width, height }: { readonly width: number; readonly height: number },
  eras: readonly EraRecord[],
  { data, all }: { readonly data: TimelineData | undefined; readonly all: readonly Bin[] },
): Plan {
  const isStrip = height > 0 && height < stripHeight;
  const scale = useMemo(() => scaleOf(view, Math.max(1, width)), [view, width]);
  const bands = useMemo(() => eraBands(scale, eras, isStrip ? 1 : eraLanes), [scale, eras, isStrip]);
  const lanes = bands.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const frame = useMemo(() => frameOf(width, height, lanes, isStrip), [width, height, lanes, isStrip]);
  const room = Math.max(10, frame.bottom - frame.top);
  const layout = useMemo(
    () => (data?.kind === 'bins' ? densityOf(scale, data.bins, room) : layoutOf(scale, data?.marks ?? [], room)),
    [scale, data, room],
  );
  const silences = useMemo(() => {
    const dated =
      data?.kind === 'marks' ? data.marks.map(({ extent }) => extent) : all.filter(({ count }) => count > 0);
    return silencesOf(scale, dated, silenceWidth);
  }, [scale, data, all]);
  return useMemo(() => ({ scale, frame, bands, layout, silences }), [scale, frame, bands, layout, silences]);
}
