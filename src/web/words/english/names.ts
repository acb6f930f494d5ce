import { of } from './count.ts';

export const names = {
  find: (room: string): string => `Find in ${room.toLowerCase()}`,
  order: 'Order',
  orders: {
    mentions: 'most named',
    events: 'most events',
    sources: 'most sources',
    name: 'A to Z',
    first: 'earliest',
    last: 'latest',
  },
  allKinds: 'All',
  kinds: {
    work: 'works',
    plan: 'plans',
    campaign: 'campaigns',
    slogan: 'slogans',
    doctrine: 'doctrines',
    object: 'objects',
  },
  none: 'No name matches.',
  empty: {
    people: 'No person is named in these sources.',
    offices: 'No office is named in these sources.',
    bodies: 'No body is named in these sources.',
    places: 'No place is named in these sources.',
    works: 'No work, plan, campaign, slogan, doctrine or object is named in these sources.',
  },
  sources: (n: number): string => of(n, 'source', 'sources'),
  reach: (from: number | null, to: number | null): string =>
    from === null || to === null ? '' : from === to ? `${from}` : `${from}–${to}`,
};
