import type { EraRecord } from '../../model/index.ts';
import { typeset } from '../parts/typeset.ts';
import { extentOf } from './extent.ts';
import { lanesOf, type Stretch } from './lanes.ts';
import { type Scale, xOf } from './scale.ts';

/** A period of a source in its place. */
export interface EraBand extends Stretch {
  readonly id: string;
  readonly title: string;
  readonly edtf: string;
  readonly lane: number;
}

/** The periods in view as bands, in at most `most` lanes; a period that several sources give alike is one band. */
export function eraBands(scale: Scale, eras: readonly EraRecord[], most: number): EraBand[] {
  const known = new Set<string>();
  const bands = eras
    .filter(({ title, time }) => {
      const key = `${time.edtf} ${title.toLowerCase()}`;
      return !known.has(key) && known.add(key);
    })
    .map(({ id, title, time }) => {
      const { first, last } = extentOf(time);
      return {
        id,
        title: typeset(title),
        edtf: time.edtf,
        first,
        last,
        x0: xOf(scale, first),
        x1: xOf(scale, last + 1),
      };
    })
    .sort((a, b) => a.first - b.first || b.last - a.last);
  // Lanes are given over all time, so that a band keeps its own while the view moves.
  const lanes = lanesOf(
    bands.map(({ first, last }) => ({ x0: first, x1: last })),
    most,
    -62,
  );
  return bands
    .map(({ id, title, edtf, x0, x1 }, i) => ({ id, title, edtf, x0, x1, lane: lanes[i] }))
    .filter(({ lane, x0, x1 }) => lane !== -1 && x1 > 0 && x0 < scale.width);
}
