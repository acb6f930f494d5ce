import { dayNumber } from '../../edtf/index.ts';
import type { Time } from '../../model/index.ts';

/** The columns of an event that hold its time. */
export const timeColumns = ['edtf', 'earliest', 'latest', 'basis', 'first_day', 'last_day', 'place'] as const;

/** Sorts after every day that can be written. */
const undated = Number.MAX_SAFE_INTEGER;

/** What they hold for a time, in their order. */
export function timeValues(time: Time | null): (string | number | null)[] {
  const first = time?.earliest ? dayNumber(time.earliest) : null;
  const last = time?.latest ? dayNumber(time.latest) : null;
  const { edtf = null, earliest = null, latest = null, basis = null } = time ?? {};
  return [edtf, earliest, latest, basis, first, last, first ?? last ?? undated];
}
