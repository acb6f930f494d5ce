import { count, of, type Used } from './count.ts';

export const source = {
  name: 'Source',
  text: (title: string): string => `Text of ${title}`,
  page: (page: string): string => `p. ${page}`,
  claims: 'Claims that rest on this passage',
  parts: 'Contents and coverage',
  contents: 'Contents',
  moreHeadings: (n: number): string => `and ${of(n, 'heading', 'headings')} below these`,
  periods: 'Periods',
  period: (time: string): string => `Period: ${time}`,
  namedMost: 'Named most here',
  goToPage: 'Go to page',
  go: 'Go',
  noPage: (page: string): string => `This source has no page ${page}.`,
  coverage: 'What has no claim',
  covered: (dated: Used, captions: Used): string => {
    const told = [
      dated.all > 0 && `${count(dated.used)} of ${of(dated.all, 'dated sentence', 'dated sentences')}`,
      captions.all > 0 && `${count(captions.used)} of ${of(captions.all, 'caption', 'captions')}`,
    ].filter((part) => part !== false);
    if (told.length === 0) return 'No sentence here is dated, and there are no captions.';
    return `Claims rest on ${told.join(' and on ')}.`;
  },
  uncovered: 'On these no claim rests:',
  allUncovered: (n: number): string => `All ${count(n)}`,
  marked: 'What is marked in the text',
  gaps: 'Without a claim',
  groups: {
    person: 'People',
    organisation: 'Bodies',
    office: 'Offices',
    place: 'Places',
    time: 'Dates',
    thing: 'Works and other names',
  },
  captures: 'Copies',
  retrieved: (day: string): string => `taken ${day}`,
  published: (day: string): string => `published ${day}`,
  none: 'No sources yet.',
  more: (n: number): string => `${of(n, 'more source', 'more sources')}`,
  missing: 'There is no such source in this project.',
  all: 'Go to all sources',
  empty: 'This source has no text.',
  length: (characters: number): string => `${count(characters)} characters`,
  columns: { title: 'Title', issued: 'Published', events: 'Events', length: 'Characters' },
};
