import { contradictions, imprecisions, placesApart } from '../../../findings/index.ts';
import { eventsApart, placeReader, type ReadEvent } from '../told-events.ts';
import { toldTwice } from '../told-twice.ts';
import type { Examining } from './examining.ts';

/** Events to which claims give several times or places. */
export function examineEvents({ db, write, readEvent, events, all }: Examining): void {
  const placesOf = placeReader(db);
  const examine = (key: number, event: ReadEvent): void => {
    const places = event.placed ? placesOf(key, event) : [];
    const found = [...contradictions(event), ...imprecisions(event), ...placesApart(event, places)];
    write.put({ event: key }, found, event.keyOf);
  };
  if (all) for (const [key, event] of eventsApart(db)) examine(key, event);
  else
    for (const key of toldTwice(db, events)) {
      const event = readEvent(key);
      if (event) examine(key, event);
    }
}
