import { words } from '../words/index.ts';

/** A room of the app, as the rail and the keys lead to it. */
export interface RoomEntry {
  readonly path: '/' | '/sources';
  readonly name: string;
  /** Follows `g`. */
  readonly key: string;
}

/** The rooms in the order of the rail. */
export const rooms: readonly RoomEntry[] = [
  { path: '/', name: words.rooms.chronicle, key: 'c' },
  { path: '/sources', name: words.rooms.sources, key: 's' },
];
