import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseSearch, type SearchQuery } from './search-query.ts';

const empty: SearchQuery = { terms: [], kinds: [], entities: [], source: null, from: null, to: null };

const cases: [sentence: string, text: string, query: Partial<SearchQuery>][] = [
  [
    'words are looked for one by one',
    'land reform',
    {
      terms: [
        { text: 'land', exact: false },
        { text: 'reform', exact: false },
      ],
    },
  ],
  ['a phrase in quotation marks is kept whole', '"land reform"', { terms: [{ text: 'land reform', exact: true }] }],
  ['a phrase may be left open', '"land reform', { terms: [{ text: 'land reform', exact: true }] }],
  ['a year stands for its first and its last day', 'from:1950 to:1953', { from: '1950-01-01', to: '1953-12-31' }],
  [
    'a month stands for its first and its last day',
    'from:1950-06 to:1951-02',
    { from: '1950-06-01', to: '1951-02-28' },
  ],
  ['a kind of event', 'kind:meeting kind:speech', { kinds: ['meeting', 'speech'] }],
  [
    'a person with a name of several words',
    'person:"Kim Il Sung"',
    { entities: [{ kind: 'person', name: 'Kim Il Sung' }] },
  ],
  ['a source', 'source:Milestones', { source: 'Milestones' }],
  ['what looks like a field and is none is a word', 'https://a.b', { terms: [{ text: 'https://a.b', exact: false }] }],
  ['nothing', '   ', {}],
];

for (const [sentence, text, query] of cases)
  test(sentence, () => assert.deepEqual(parseSearch(text), { query: { ...empty, ...query } }));

test('a value that a field cannot have is quoted, with what it may be', () => {
  assert.deepEqual(parseSearch('from:yesterday'), {
    error: '"yesterday" after from: is no date: write a year, 1950-06 or 1950-06-25.',
  });
  assert.match((parseSearch('kind:party') as { error: string }).error, /"party" after kind: is no kind of event/);
});

test('any text is a query or a sentence', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseSearch(text);
      assert.ok('query' in parsed || parsed.error.endsWith('.'));
    }),
  );
});
