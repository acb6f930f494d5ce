import { contradictions, imprecisions, placedKinds, placesApart } from '../../../findings/index.ts';
import { placeReader } from '../told-events.ts';
import { toldTwice } from '../told-twice.ts';
import type { Examining } from './examining.ts';

/** Events to which claims give several times or places. */
export function examineEvents({ db, write, readEvent, events, all }: Examining): void {
  const placesOf = placeReader(db);
  for (const key of toldTwice(db, events, all)) {
    const event = readEvent(key);
    if (!event) continue;
    const places = placedKinds.has(event.kind) ? placesOf(key, event) : [];
    const found = [...contradictions(event), ...imprecisions(event), ...placesApart(event, places)];
    write.put({ event: key }, found, event.keyOf);
  }
}
