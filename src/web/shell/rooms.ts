import type { NameRoom } from '../names/name-rooms.ts';
import { words } from '../words/index.ts';

/** A room of the app, as the rail and the keys lead to it. */
export interface RoomEntry {
  readonly path:
    | '/'
    | NameRoom['path']
    | '/series'
    | '/as-of'
    | '/findings'
    | '/sources'
    | '/add'
    | '/compare'
    | '/history';
  readonly name: string;
  /** Follows `g`. */
  readonly key: string;
}

/** The rooms in the order of the rail. */
export const rooms: readonly RoomEntry[] = [
  { path: '/', name: words.rooms.chronicle, key: 'c' },
  { path: '/people', name: words.rooms.people, key: 'p' },
  { path: '/offices', name: words.rooms.offices, key: 'o' },
  { path: '/bodies', name: words.rooms.bodies, key: 'b' },
  { path: '/places', name: words.rooms.places, key: 'l' },
  { path: '/works', name: words.rooms.works, key: 'w' },
  { path: '/series', name: words.rooms.series, key: 'n' },
  { path: '/as-of', name: words.rooms.asOf, key: 'a' },
  { path: '/findings', name: words.rooms.findings, key: 'f' },
  { path: '/sources', name: words.rooms.sources, key: 's' },
  { path: '/compare', name: words.rooms.compare, key: 'd' },
  { path: '/add', name: words.rooms.add, key: 'i' },
  { path: '/history', name: words.rooms.history, key: 'h' },
];
