import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf } from '../../../test/documents.ts';
import type { Change } from '../../model/index.ts';
import { compare } from './compare.ts';
import type { Edition } from './edition.ts';
import { compareMany } from './many.ts';

const editionOf = (text: string, file = 'text.md'): Edition => ({
  ...documentOf(text, file),
  issued: null,
  language: 'en',
});

const told = ({ kind, was, is }: Change): string => `${kind} ${was ?? ''} > ${is ?? ''}`;

const page = [
  '# The Union of Towns',
  'The Union of Towns was founded on 3 May 1920 in Harbour City.',
  'Present were Kim Chol Su, Ri Yong Ho, Pak Sung Il and Choe Min Ho.',
  'Its Second Congress was held in June 1924. It adopted a plan for 12 bridges.',
  'Kim Chol Su, chairman of the Union of Towns, spoke at length about roads and rivers in the north.',
  'The members went home by train.',
].join('\n\n');

const cases: [what: string, was: string, is: string, expected: string[]][] = [
  ['nothing', '', '', []],
  ['a name taken out of a list', 'Pak Sung Il and ', '', ['name-removed Pak Sung Il > ']],
  ['a name put in', 'Ri Yong Ho,', 'Ri Yong Ho, An Kil Su,', ['name-added  > An Kil Su']],
  ['another name', 'Choe Min Ho', 'Choe Min Sok', ['name-changed Choe Min Ho > Choe Min Sok']],
  ['a date moved', '3 May 1920', '5 May 1920', ['date-changed 3 May 1920 > 5 May 1920']],
  ['a figure changed', '12 bridges', '15 bridges', ['figure-changed 12 > 15']],
  [
    'half of a sentence',
    'home by train',
    'on foot to the hall in heavy rain',
    ['reworded home by train > on foot to the hall in heavy rain'],
  ],
  ['other words', 'at length', 'briefly', ['reworded at length > briefly']],
  ['a heading', '# The Union of Towns', '# On the Union of Towns', ['heading-changed The > On the']],
  ['an event dropped', 'Its Second Congress was held in June 1924. ', '', ['event-gone  > ']],
  ['a sentence dropped', 'The members went home by train.', '', ['sentence-gone  > ']],
  ['a comma', 'spoke at length', 'spoke, at length', ['punctuation  > ']],
];

for (const [what, was, is, expected] of cases)
  test(`${what} is told as what it is`, () => {
    const { changes } = compare(editionOf(page), editionOf(page.replace(was, is)));
    assert.deepEqual(changes.map(told), expected);
  });

test('a title is told apart from a name', () => {
  const later = page.replace('chairman of the Union', 'vice-chairman of the Union');
  const [change, ...more] = compare(editionOf(page), editionOf(later)).changes;
  assert.equal(change.kind, 'title-changed');
  assert.deepEqual(more, []);
});

test('a sentence that was moved is told once', () => {
  const moved = 'The members went home by train.';
  const later = page.replace(`\n\n${moved}`, '').replace('\n\nPresent', `\n\n${moved}\n\nPresent`);
  const { changes, counts } = compare(editionOf(page), editionOf(later));
  assert.deepEqual(
    changes.map(({ kind, before }) => [kind, before?.quote]),
    [['moved', moved]],
  );
  assert.equal(counts.moved, 1);
});

test('who is named nowhere any more stands above the text', () => {
  const { vanished, appeared } = compare(editionOf(page), editionOf(page.replace(', Pak Sung Il and', ' and')));
  assert.deepEqual(vanished, [{ kind: 'person', name: 'Pak Sung Il', file: null }]);
  assert.deepEqual(appeared, []);
});

test('who is still named elsewhere has not vanished', () => {
  const { vanished, changes } = compare(
    editionOf(page),
    editionOf(page.replace('Present were Kim Chol Su, ', 'Present were ')),
  );
  assert.deepEqual(vanished, []);
  assert.deepEqual(
    changes.map(({ kind, elsewhere }) => [kind, elsewhere]),
    [['name-removed', true]],
  );
});

test('quotations are the text at their offsets, on both sides', () => {
  const [before, after] = [
    editionOf(page),
    editionOf(page.replace('12 bridges', '15 bridges').replace('by train', 'on foot')),
  ];
  const { changes, stretches } = compare(before, after);
  for (const one of [...changes, ...stretches]) {
    if (one.before) assert.equal(before.text.slice(one.before.start, one.before.end), one.before.quote);
    if (one.after) assert.equal(after.text.slice(one.after.start, one.after.end), one.after.quote);
  }
});

test('other lines, spaces and quotation marks are no change', () => {
  const said = `${page}\n\nHe called it "a good year" and added: it’s over.`;
  const other = said.replaceAll('"', '”').replaceAll('’', "'").replace(/, /g, ',\n').replaceAll('\n\n', '\n \n\n');
  assert.deepEqual(compare(editionOf(said), editionOf(other)).changes, []);
});

test('the opposite comparison tells the opposite', () => {
  const later = page.replace('Pak Sung Il and ', '').replace('The members went home by train.', '');
  const kinds = compare(editionOf(later), editionOf(page)).changes.map(({ kind }) => kind);
  assert.deepEqual(kinds, ['name-added', 'sentence-new']);
});

test('of two collections, what is in one only is gone or new, and a new name alone is neither', () => {
  const of = (name: string, text: string) => ({ name, key: name, edition: editionOf(text) });
  const { changes } = compareMany(
    [of('a', 'One was built in 1920.'), of('b', 'Two was built in 1921.'), of('c', 'Three was built in 1922.')],
    [of('a', 'One was built in 1920.'), of('d', 'Three was built in 1922.'), of('e', 'Four was built in 1923.')],
  );
  assert.deepEqual(
    changes.map(({ kind, file }) => [kind, file]),
    [
      ['source-gone', 'b'],
      ['source-new', 'e'],
    ],
  );
});

test('a sentence that tells of something is gone or new with what it tells of', () => {
  const later = `${page}\n\nThe Union of Towns was founded on 5 June 1931.`;
  const told = (a: string, b: string) =>
    compare(editionOf(a), editionOf(b)).changes.map(({ kind, summary }) => `${kind}: ${summary}`);
  assert.deepEqual(told(page, later), ['event-new: Told, and was not: Founding of Union of Towns, 1931-06-05.']);
  assert.deepEqual(told(later, page), ['event-gone: No longer told: Founding of Union of Towns, 1931-06-05.']);
});

test('of texts under one address, an edition is the one that shares most sentences', () => {
  const of = (name: string, ...sentences: string[]) => ({
    name,
    key: 'address',
    edition: editionOf(sentences.map((one) => `${one}\n\n`).join('')),
  });
  const [mill, dam, hall] = ['The mill was built in 1920.', 'The dam broke in 1921.', 'The hall burnt in 1922.'];
  const { changes } = compareMany(
    [of('1', mill, dam), of('2', hall, 'It was old.')],
    [of('3', hall, 'It was new.', 'Nobody wept.'), of('4', mill, dam, 'Rain fell.'), of('5', 'Nobody came.')],
  );
  assert.deepEqual(
    changes.filter(({ kind }) => kind === 'source-gone' || kind === 'source-new').map(({ kind, file }) => [kind, file]),
    [['source-new', '5']],
  );
});

test('texts under one address are told apart by their words', () => {
  const of = (name: string, text: string) => ({ name, key: 'address', edition: editionOf(text) });
  const [one, two, three] = [
    of('1', 'One was built in 1920.'),
    of('2', 'Two was torn down in 1921.'),
    of('3', 'Three opened in 1922.'),
  ];
  const { changes } = compareMany(
    [one, two, three],
    [
      { ...two, name: '1' },
      { ...three, name: '2' },
    ],
  );
  assert.deepEqual(
    changes.map(({ kind, file }) => [kind, file]),
    [['source-gone', '1']],
  );
});

// Minutes, where a step looks at all the marks before each of them.
for (const mark of ['.', '"'])
  test(`a long row of ${mark} behind a sentence is no hindrance`, () => {
    const row = mark.repeat(300_000);
    const { changes } = compare(editionOf(`It ended in May.${row}`), editionOf(`It ended in June.${row}`));
    assert.equal(changes.length, 1);
  });
