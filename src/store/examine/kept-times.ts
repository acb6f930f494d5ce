import type { SQLOutputValue } from 'node:sqlite';
import type { Time } from '../../model/index.ts';

/** Makes times of columns, each once: of a million claims few have a time that no other has. */
export function keptTimes(): (
  edtf: string,
  earliest: SQLOutputValue,
  latest: SQLOutputValue,
  basis: SQLOutputValue,
) => Time {
  // Those of one date differ in their basis, if in anything: a few are compared sooner than a longer text is looked up.
  const times = new Map<string, Time[]>();
  return (edtf, earliest, latest, basis) => {
    let same = times.get(edtf);
    if (same === undefined) {
      same = [];
      times.set(edtf, same);
    }
    for (const time of same)
      if (time.basis === basis && time.earliest === earliest && time.latest === latest) return time;
    const time = { edtf, earliest, latest, basis } as Time;
    same.push(time);
    return time;
  };
}
