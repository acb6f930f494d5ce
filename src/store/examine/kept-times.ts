import type { SQLOutputValue } from 'node:sqlite';
import type { Time } from '../../model/index.ts';

/** Makes times of columns, each once: of a million claims few have a time that no other has. */
export function keptTimes(): (
  edtf: string,
  earliest: SQLOutputValue,
  latest: SQLOutputValue,
  basis: SQLOutputValue,
) => Time {
  const times = new Map<string, Time>();
  return (edtf, earliest, latest, basis) => {
    const key = `${edtf} ${earliest} ${latest} ${basis}`;
    let time = times.get(key);
    if (time === undefined) {
      time = { edtf, earliest, latest, basis } as Time;
      times.set(key, time);
    }
    return time;
  };
}
