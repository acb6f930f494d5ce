import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const toldIn = (text: string): string[] =>
  claimsOf(text, { file: 'congresses.md' }).map(
    ({ kind, time, roles }) =>
      `${kind} ${time?.edtf ?? '-'} ${[...(roles.meeting ?? []), ...(roles.place ?? [])].map(({ name }) => name).join(', ')}`,
  );

test('a line with a label dates the meeting that its heading names, and what is told of that below', () => {
  assert.deepEqual(
    toldIn(
      '# Congresses of the Union of Miners\n\n## Second Congress of the Union of Miners\n\nDate: July 23-31, 1921\n\nVenue: in Paris\n\nThe congress adopted new rules.\n',
    ),
    [
      'meeting 1921-07-23/1921-07-31 Second Congress of the Union of Miners, Paris',
      'resolution 1921-07-23/1921-07-31 Second Congress of the Union of Miners',
    ],
  );
});

test('a label under the heading of anything else dates no meeting', () => {
  assert.deepEqual(toldIn('# The Harbour\n\nDate: July 23-31, 1921\n\nVenue: in Paris\n'), []);
});

test('days over what is told of them date it, and the years of an era do not', () => {
  assert.deepEqual(toldIn('# 1954\n\nSeptember 15-28\n\nAda Quill was elected chairwoman.\n'), [
    'appointment 1954-09-15/1954-09-28 ',
  ]);
  assert.deepEqual(toldIn('# 1921-1930\n\nAda Quill was elected chairwoman.\n'), ['appointment - ']);
});
