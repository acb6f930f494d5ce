import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type MappedPassage, passageAt, rawOffset, spanInPassage } from './passage-map.ts';

// "Held in\n\nMay 2016" with a page number between two lines, set as one paragraph.
const raw = 'Held in\n\n161\n\nMay 2016.';
const paragraph: MappedPassage = {
  text: 'Held in May 2016.',
  pieces: [0, 0, 7, 8, 14, 9],
  runs: [
    [0, 7],
    [14, 23],
  ],
  start: 0,
  end: 23,
};
const folio: MappedPassage = { text: '161', pieces: [0, 9, 3], runs: [[9, 12]], start: 9, end: 12 };

const spans: readonly (readonly [what: string, start: number, end: number, text: string | null])[] = [
  ['a word', 0, 4, 'Held'],
  ['words over a page’s end', 5, 17, 'in May'],
  ['the whole', 0, 23, 'Held in May 2016.'],
  ['more than the whole', 0, 400, 'Held in May 2016.'],
  ['what stands between its runs', 9, 12, null],
  ['what comes after it', 23, 30, null],
];
for (const [what, start, end, text] of spans)
  test(`in a passage, ${what} covers ${text === null ? 'nothing' : `“${text}”`}`, () => {
    const span = spanInPassage(paragraph, { start, end });
    assert.equal(span && paragraph.text.slice(span.start, span.end), text);
  });

test('every character that text and passage share leads there and back', () => {
  fc.assert(
    fc.property(fc.nat(paragraph.text.length - 1), (offset) => {
      const at = rawOffset(paragraph, offset);
      if (paragraph.text[offset] !== raw[at]) return;
      const span = spanInPassage(paragraph, { start: at, end: at + 1 });
      assert.equal(span && paragraph.text.slice(span.start, span.end), raw[at]);
    }),
  );
});

test('a place leads to the passage it stands in, not to one around it', () => {
  assert.equal(passageAt([paragraph, folio], { start: 9, end: 12 }), 1);
  assert.equal(passageAt([paragraph, folio], { start: 14, end: 17 }), 0);
  assert.equal(passageAt([paragraph, folio], { start: 40, end: 44 }), 1);
  assert.equal(passageAt([], { start: 0, end: 1 }), -1);
});
