import type { EventKind } from '../../../model/index.ts';
import { count, of } from './count.ts';
import { entityKinds, eventKinds } from './kinds.ts';

const fieldNames: Readonly<Record<string, string>> = {
  ...entityKinds,
  from: 'From',
  to: 'To',
  kind: 'Kind',
  source: 'Source',
};

export const search = {
  box: 'Search passages, events and names',
  results: (query: string): string => `Search: ${query}`,
  prompt: 'Words, “exact phrases”, and fields such as',
  examples: ['person:', 'place:', 'kind:meeting', 'from:1950 to:1953', 'source:'],
  narrow: 'Narrow this search',
  also: (spellings: readonly string[]): string => `Also looked for: ${spellings.join(', ')}`,
  field: (field: string, value: string): string => {
    const said = field === 'kind' ? (eventKinds[value as EventKind] ?? value) : value;
    return `${fieldNames[field] ?? field}: ${said}`;
  },
  names: 'Names',
  events: 'Events',
  passages: 'Passages',
  none: (query: string): string => `Nothing in these sources matches ${query}.`,
  noneHint: 'Fewer words find more; the beginning of a word is enough.',
  shown: (shown: number, total: number): string =>
    shown < total ? `${count(shown)} of ${count(total)}` : count(total),
  allEvents: (n: number): string => `All ${count(n)} in the chronicle`,
  moreNames: (n: number): string => of(n, 'more name', 'more names'),
  moreEvents: 'More events',
  morePassages: 'More passages',
};
