import type { SeriesRecord } from '../../../model/index.ts';

/** A place in a series: a number that is told of, or one or more in a row that no source mentions. */
export type Place =
  | { readonly told: true; readonly ordinal: number; readonly event: string }
  | { readonly told: false; readonly from: number; readonly to: number };

// More missing in a row than this are drawn as one gap.
const longestRun = 6;

/** The places of a series in order, from its first number to the last that is told of. */
export function placesOf({ members }: Pick<SeriesRecord, 'members'>): Place[] {
  const places: Place[] = [];
  let missing: number[] = [];
  const close = (): void => {
    if (missing.length > longestRun) places.push({ told: false, from: missing[0], to: missing[missing.length - 1] });
    else for (const ordinal of missing) places.push({ told: false, from: ordinal, to: ordinal });
    missing = [];
  };
  for (const { ordinal, event } of members) {
    if (event === null) missing.push(ordinal);
    else {
      close();
      places.push({ told: true, ordinal, event });
    }
  }
  close();
  return places;
}

/** How many numbers of a series are told of, and how many there are. */
export const toldOf = ({ members }: Pick<SeriesRecord, 'members'>): { told: number; all: number } => ({
  told: members.filter(({ event }) => event !== null).length,
  all: members.length,
});
