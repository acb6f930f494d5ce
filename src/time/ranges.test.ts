import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchor, eventsOf, layoutOf, rangesOf, recognise } from './index.ts';

function ranges(text: string): [string, string][] {
  const expressions = recognise(text);
  const mentions = anchor(expressions, { text });
  return rangesOf(expressions, mentions).map((range) => [text.slice(range.start, range.end), range.edtf]);
}

const table: [string, ...[string, string][]][] = [
  ['October 1926-August 1945', ['October 1926-August 1945', '1926-10/1945-08']],
  ['from September 11 to 18, 1961, and', ['September 11 to 18, 1961', '1961-09-11/1961-09-18']],
  ['held 27 to 30 March, Juche 37 (1948)', ['27 to 30 March, Juche 37 (1948)', '1948-03-27/1948-03-30']],
  ['from May 6 to 9, Juche 105', ['May 6 to 9, Juche 105', '2016-05-06/2016-05-09']],
  ['the Plan (1957-1961)', ['1957-1961', '1957/1961']],
  ['May 2016-\nand more', ['May 2016-', '2016-05/..']],
  ['(2016-)', ['2016-', '2016/..']],
  ['499-493 BC', ['499-493 BC', '-0498/-0492']],
  ['held in 2013 and 2017'],
  ['on 5 May 1945 - then he left'],
];

test('the ends of a range are put together, and an open one stays open', () => {
  for (const [text, ...expected] of table) assert.deepEqual(ranges(text), expected, text);
});

test('a text tells its events in brackets', () => {
  const text = 'The Korean War (1950-1953) and the Siege of Kut (7 December 1915) were long (1916).';
  assert.deepEqual(
    eventsOf(text, recognise(text)).map(({ name, edtf }) => [name, edtf]),
    [['the korean war', '1950/1953']],
  );
});

test('headings with a date make sections, down to the next one', () => {
  const text =
    '1948: Founding\nIn September it was founded, and all was well.\n1950\nIn June there was war, and it was long.\n';
  const { breaks, sections } = layoutOf(text, recognise(text));
  assert.deepEqual(
    sections.map(({ start, end, edtf }) => [text.slice(start, end).slice(0, 4), edtf]),
    [
      ['1948', '1948'],
      ['1950', '1950'],
    ],
  );
  assert.equal(breaks.length, 4);
});

test('lines that end where the page does are not paragraphs', () => {
  const text =
    'The party was founded on\nOctober 10 and met again\nin the spring of\n1946. After that it\nwas well known.\n';
  assert.equal(layoutOf(text, recognise(text)).breaks.length, 1);
});

test('a range that would end before Christ, after it began, is none', () => {
  const text = '1950년 1월부터 기원전 8년까지';
  const expressions = recognise(text, { language: 'ko' });
  assert.deepEqual(rangesOf(expressions, anchor(expressions, { text })), []);
});
