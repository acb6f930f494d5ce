import type { EntityKind } from '../../model/index.ts';
import { words } from '../words/index.ts';

/** A room that lists who or what is named, of some kinds. */
export interface NameRoom {
  readonly path: '/people' | '/offices' | '/bodies' | '/places' | '/works';
  readonly name: string;
  /** Said where there is nothing of these kinds. */
  readonly empty: string;
  readonly kinds: readonly EntityKind[];
}

/** The rooms of names by their addresses. */
export const nameRooms: Readonly<Record<NameRoom['path'], NameRoom>> = {
  '/people': { path: '/people', name: words.rooms.people, empty: words.names.empty.people, kinds: ['person'] },
  '/offices': { path: '/offices', name: words.rooms.offices, empty: words.names.empty.offices, kinds: ['office'] },
  '/bodies': { path: '/bodies', name: words.rooms.bodies, empty: words.names.empty.bodies, kinds: ['organisation'] },
  '/places': { path: '/places', name: words.rooms.places, empty: words.names.empty.places, kinds: ['place'] },
  '/works': {
    path: '/works',
    name: words.rooms.works,
    empty: words.names.empty.works,
    kinds: ['work', 'plan', 'campaign', 'slogan', 'doctrine', 'object'],
  },
};

/** By what a list of names can go. */
export const nameOrders = ['mentions', 'events', 'sources', 'name', 'first', 'last'] as const;
export type NameOrder = (typeof nameOrders)[number];

/** The order of an address; the usual one where it has none that can be read. */
export const orderOf = (text: string | undefined): NameOrder =>
  nameOrders.find((order) => order === text) ?? 'mentions';

/** The kinds of an address (`kind=work,plan`) among those of a room; all where it has none. */
export function kindsOf(text: string | undefined, room: NameRoom): readonly EntityKind[] {
  const asked = (text ?? '').split(',');
  const kinds = room.kinds.filter((kind) => asked.includes(kind));
  return kinds.length > 0 ? kinds : room.kinds;
}
