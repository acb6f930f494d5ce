import { count, of } from './count.ts';

export const record = {
  years: (from: number, to: number): string => (from === to ? `${from}` : `${from} to ${to}`),
  before: (n: number, year: number): string => `${of(n, 'event', 'events')} before ${year}`,
  after: (n: number, year: number): string => `${of(n, 'event', 'events')} after ${year}`,
  told: (sources: number): string => `as ${of(sources, 'source tells it', 'sources tell it')}`,
  empty: 'This project holds no sources yet.',
  fill: 'Documents that are added to this project fill its chronicle.',
  addSome: 'Add files or a folder',
  events: (n: number): string => of(n, 'event', 'events'),
  claims: (n: number): string => of(n, 'claim', 'claims'),
  passages: (n: number): string => of(n, 'passage', 'passages'),
};

export const overview = {
  name: 'The record at a glance',
  series: 'Numbered meetings',
  told: (told: number, all: number): string => `${count(told)} of ${count(all)} told`,
  toldPlace: (ordinal: number): string => `Number ${ordinal}: told in these sources`,
  missingPlace: (ordinal: number): string => `Number ${ordinal}: not mentioned in these sources`,
  missingPlaces: (from: number, to: number): string => `Numbers ${from} to ${to}: not mentioned in these sources`,
  missing: 'not mentioned in these sources',
  moreSeries: (n: number): string => `${of(n, 'more series', 'more series')}`,
  noSeries: 'No numbered meeting is told of.',
  people: 'Named most',
  bodies: 'Bodies named most',
  mentions: (n: number): string => of(n, 'mention', 'mentions'),
  nobody: 'Nobody is named.',
  sources: 'Sources',
  allSources: (n: number): string => `All ${count(n)} sources`,
  unused: 'What could not be used',
  nothingUnused: 'Every dated sentence, caption and name has a claim that rests on it.',
  unusedDated: (n: number): string => of(n, 'dated sentence', 'dated sentences'),
  unusedCaptions: (n: number): string => of(n, 'caption', 'captions'),
  unusedNames: (n: number): string => of(n, 'name', 'names'),
  unusedTail: (n: number): string => `${n === 1 ? 'has' : 'have'} no claim resting on them.`,
  unreadable: (n: number): string => `${of(n, 'file', 'files')} could not be read:`,
};

export const timeline = {
  name: 'Timeline',
  help: 'Plus and minus zoom, the arrow keys move, 0 shows all. Drag along the years to choose a span of time.',
  closer: 'Closer',
  farther: 'Farther',
  whole: 'All',
  summary: 'Events over time',
  stretch: (from: string, to: string, n: number): string =>
    `${from === to ? from : `${from} to ${to}`}: ${of(n, 'event', 'events')}`,
  silence: 'nothing dated',
  eras: 'Periods as the sources divide them',
  key: { stated: 'stated', context: 'from the context', inferred: 'inferred' },
};

export const filter = {
  name: 'Filters',
  kind: 'Kind',
  person: 'Person',
  organisation: 'Body',
  place: 'Place',
  source: 'Source',
  certainty: 'Certainty',
  dated: { stated: 'date stated', context: 'date from the context', inferred: 'date inferred' },
  told: (sources: number): string =>
    sources >= 3 ? 'told by 3 sources or more' : `told by ${of(sources, 'source', 'sources')}`,
  from: 'From',
  to: 'To',
  anyYear: 'any year',
  dateHint: 'a year, 1950-06 or 1950-06-25',
  notADate: 'Write a year, 1950-06 or 1950-06-25.',
  backwards: 'The first date is after the last.',
  find: 'Find in this list',
  chosen: (label: string, n: number): string => `${label}: ${count(n)}`,
  clear: 'Clear all',
  remove: (what: string): string => `Remove: ${what}`,
  since: (from: string): string => `from ${from}`,
  until: (to: string): string => `until ${to}`,
  matching: (words: string): string => `matching “${words}”`,
  total: (n: number): string => of(n, 'event', 'events'),
  nothing: 'Nothing to choose from.',
};

export const facets = {
  name: 'What is left in this list',
  kinds: 'Kinds',
  people: 'People',
  bodies: 'Bodies',
  places: 'Places',
  sources: 'Sources',
  decades: 'Decades',
  bases: 'How the date is known',
  told: 'By how many sources',
  more: (n: number): string => `${count(n)} more`,
  most: (n: number): string => `The ${count(n)} that most events have. The lists above find the others.`,
};

export const list = {
  name: 'Events by year',
  undated: 'Without a date',
  none: 'No event matches.',
  noneAtAll: 'No sentence of these sources dates anything.',
  end: (n: number): string => `${of(n, 'event', 'events')} in all`,
  andOthers: (n: number): string => `and ${of(n, 'other source', 'other sources')}`,
  basis: { stated: '', context: 'dated from the context', inferred: 'date inferred', given: 'dated by hand' },
  findings: (n: number): string => of(n, 'finding', 'findings'),
  evidence: (source: string): string => `Show this sentence in ${source}`,
};
