import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseNames } from './index.ts';

/** The mentions of one text as "kind: text", in order. */
const namesIn = (text: string): string[] =>
  recogniseNames([text])[0].map((mention) => `${mention.kind}: ${mention.text}`);

test('a person after an office, and an office with the body it is held in', () => {
  assert.deepEqual(
    namesIn('Premier Pak Pong Ju, member of the Political Bureau of the C.C., WPK, visited the Ramsu Tractor Factory.'),
    [
      'office: Premier',
      'person: Pak Pong Ju',
      'office: member of the Political Bureau of the C.C., WPK',
      'organisation: Political Bureau of the C.C., WPK',
      'place: Ramsu Tractor Factory',
    ],
  );
});

test('offsets point at what is quoted', () => {
  const text = 'The Seventh Congress of the Workers’ Party of Korea met in Pyongyang.';
  for (const mention of recogniseNames([text])[0]) assert.equal(text.slice(mention.start, mention.end), mention.text);
});
