import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ChronicleEvent } from '../../chronicle/index.ts';
import type { StoredClaim } from './claim-reader.ts';
import { eventTitle } from './event-title.ts';

const titled = (kind: ChronicleEvent['kind'], title: string, ...quotes: readonly string[]): string =>
  eventTitle({ kind, title } as ChronicleEvent, quotes.map((quote) => ({ title, quote })) as StoredClaim[]);

const cases: readonly (readonly [what: string, title: string, expected: string])[] = [
  ['what is named keeps its name', titled('test', 'Test of Pluto 2', 'Pluto 2 was tested'), 'Test of Pluto 2'],
  [
    'what nothing names, by a quotation',
    titled('disaster', 'Disaster', 'the flood  of\n1901'),
    'Disaster: “the flood of 1901”',
  ],
  ['the shortest of several', titled('conflict', 'Conflict', 'the long war of 1901', 'a war'), 'Conflict: “a war”'],
  [
    'an event of no other kind is not told by who stands in it',
    titled('other', 'Event: Pak Chol Min', 'Pak Chol Min wrote an order in May'),
    '“Pak Chol Min wrote an order in May”',
  ],
  [
    'an appearance is told by what somebody did',
    titled('appearance', 'Appearance of Pak Chol Min', 'Pak Chol Min seeing a model in May'),
    '“Pak Chol Min seeing a model in May”',
  ],
  [
    'a visit to what has no name',
    titled('appearance', 'Visit of Pak Chol Min', 'Pak Chol Min visiting a farm'),
    '“Pak Chol Min visiting a farm”',
  ],
  [
    'who is named stays named',
    titled('appearance', 'Appearance of Pak Chol Min', 'They arrived on Monday'),
    'Appearance of Pak Chol Min',
  ],
  [
    'what would have to be cut is not put in the place of a name',
    titled('appearance', 'Appearance of Pak Chol Min', `Pak Chol Min, chairman${' of the board'.repeat(9)}, arrived`),
    'Appearance of Pak Chol Min',
  ],
  [
    'a visit to a place',
    titled('appearance', 'Visit of Pak Chol Min to Orm', 'Pak Chol Min visiting Orm'),
    'Visit of Pak Chol Min to Orm',
  ],
  ['a name that a person gave', titled('other', 'The order', 'Pak Chol Min wrote an order'), 'The order'],
  ['marks within marks', titled('speech', 'Speech', 'said “yes” in May'), 'Speech: “said ‘yes’ in May”'],
  ['no mark at its front', titled('other', 'Event', ', in August a vote'), '“in August a vote”'],
  [
    'a long one is cut between words',
    titled('other', 'Event', `an order, ${'that all should go home, '.repeat(5)}`),
    '“an order, that all should go home, that all should go home, that all…”',
  ],
  ['one long word', titled('other', 'Event', 'a'.repeat(100)), `“${'a'.repeat(72)}…”`],
  [
    'Hangul takes more room',
    titled('other', 'Event', '해방되였다 '.repeat(10)),
    `“${'해방되였다 '.repeat(6).trim()}…”`,
  ],
  ['nothing to quote', titled('disaster', 'Disaster', ' '), 'Disaster'],
];

for (const [what, title, expected] of cases) test(`an event's title: ${what}`, () => assert.equal(title, expected));
