export const app = {
  name: 'Sillok',
  record: 'What is open',
  skip: 'Skip to the main pane',
  rooms: 'Rooms',
  title: (...parts: readonly string[]): string => parts.filter(Boolean).join(' · '),
  close: 'Close',
};

export const rooms = {
  chronicle: 'Chronicle',
  people: 'People',
  offices: 'Offices',
  bodies: 'Bodies',
  places: 'Places',
  works: 'Works',
  series: 'Series',
  asOf: 'As of',
  findings: 'Findings',
  compare: 'Compare',
  history: 'History',
  sources: 'Sources',
  add: 'Add',
  search: 'Search',
};

export const keys = {
  open: 'Keys',
  title: 'Keys',
  single: 'Single keys are on',
  none: 'Single keys are off',
  search: 'to the search box',
  goTo: (room: string): string => `to ${room}`,
  next: 'next event',
  previous: 'previous event',
  pane: 'next pane',
  close: 'close the pane opened last',
  undo: 'undo what was just decided',
  zoom: 'on the timeline: closer, farther, all of it',
  pan: 'on the timeline: earlier, later',
};

export const states = {
  loading: 'Loading',
  failed: 'This could not be loaded.',
  unreachable: 'The program that serves this page does not answer. Is it still running?',
  noCode:
    'A part of this page did not come. Is the program that serves it still running? If it was started anew, load the page anew too.',
  again: 'Try again',
  nowhere: 'There is nothing at this address.',
  toChronicle: 'Go to the chronicle',
};
