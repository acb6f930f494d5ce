import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headOfName } from './name-part.ts';
import { recognise } from './recognise.ts';

const heads = new Set(['statement', 'complex']);
const after = (text: string, isDefinite = false): boolean =>
  headOfName(text, text.indexOf('|') + 1, isDefinite, heads) !== null;

test('a month that somebody is called by is part of the name', () => {
  for (const [text, month] of [
    ['In 1937 August Frey was elected.', true],
    ['General April Stone came.', true],
    ['In August Frey resigned.', false],
    ['In 1945 August Revolution broke out.', false],
    ['By 1945 August was hot.', false],
  ] as const)
    assert.equal(
      recognise(text).find(({ start, end }) => /^A/.test(text.slice(start, end)))?.inName ?? false,
      month,
      text,
    );
});

test('words with capitals that end in a kind of named thing make a name', () => {
  assert.ok(after('July 4| Joint Statement'));
  assert.ok(after('February 8| Vinalon Complex in Hamhung'));
  assert.ok(!after('July 4| the Joint Statement'));
  assert.ok(!after('July 4|, Joint Statement'));
  assert.ok(!after('July 4|\nStatement of the year'));
  assert.ok(!after('July 4| Kim Il Sung'));
});

test('small letters only do after an article, and soon', () => {
  assert.ok(after('the July 4| joint statement', true));
  assert.ok(!after('July 4| joint statement'));
  assert.ok(!after('the July 4| long and joint statement', true));
});

test('a chronology gives the year first, and then the month belongs to it', () => {
  const read = (text: string) =>
    recognise(text).map(({ start, end, inName }) => [text.slice(start, end), inName ?? false]);
  assert.deepEqual(read('1953, August Sixth Plenary Meeting of the Union.'), [
    ['1953', false],
    ['August', false],
  ]);
  assert.deepEqual(read('1936, May Association of Weavers founded.'), [
    ['1936', false],
    ['May', false],
  ]);
});
