import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reachOf } from './reach.ts';

const complements = {
  openers: new Map([
    ['of', 'of'],
    ['after', 'after'],
  ] as const),
  events: new Set(['war']),
};

const rows: [string, string | null][] = [
  ['two months| of siege, and', ' of siege'],
  ['two days| after the city fell.', ' after the city fell'],
  ['the first years| of the war went by', ' of the war'],
  ['the first years| of the war of words.', ' of the war of words'],
  ['two months| of a very long and bloody and bitter fight', null],
  ['two months| later', null],
  ['two months|, of siege', null],
];

test('what goes with an amount ends at a mark of punctuation or at an event', () => {
  for (const [row, expected] of rows) {
    const text = row.replace('|', '');
    const start = row.indexOf('|');
    const reach = reachOf(text, start, complements);
    assert.equal(reach && text.slice(start, reach.end), expected, row);
  }
});
