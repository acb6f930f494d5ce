import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import english from '../../lexicons/en/time.json' with { type: 'json' };
import { readTimes } from './index.ts';

const pieces = [
  '1 ',
  '1',
  'of ',
  'from ',
  '-',
  ' ',
  '\n',
  'May ',
  'May 5, ',
  '1939-45-',
  "'45 ",
  'in 490 ',
  'in 490 BC ',
  'two months of ',
  'the first ',
  'twenty-',
  'as      ',
  '(',
  '10:',
  'every ',
  'January 5 – ',
  '2016년 ',
  '\ud800',
  '\u0000',
  '٣ ',
  'aaaa',
];

/** Milliseconds of this thread: the machine may be busy with others. */
function time(text: string): number {
  const before = process.threadCpuUsage();
  readTimes(text);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

test('no repetition makes a text slow: twenty times the length takes far less than its square', () => {
  for (const piece of pieces) {
    const short = time(piece.repeat(1000));
    const long = time(piece.repeat(20_000));
    assert.ok(long < 100 * Math.max(short, 5), `${JSON.stringify(piece)}: ${short} ms, then ${long} ms`);
  }
});

const words = Object.values(english.words as Record<string, Record<string, unknown>>).flatMap((category) =>
  Object.keys(category).flatMap((spellings) => spellings.split('|').map((word) => word.replace(/^\^|\.\?$/g, ''))),
);
const piece = fc.oneof(
  fc.constantFrom(...words),
  fc.constantFrom(
    '1',
    '12',
    '31',
    '45',
    '264',
    '1939',
    '1,500',
    '10:30',
    '4/22',
    '2016-11',
    '10.10.1945',
    '15th',
    '1930s',
  ),
  fc.constantFrom('(', ')', '-', '–', ',', '.', "'", '/', '\n', '\n\n', 'Kim', 'men', '\ud83d'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

test('whatever the words, expressions are in order, do not overlap, quote the text and lie within known bounds', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 60 }),
      fc.constantFrom(undefined, '2011-07-08'),
      (parts, issued) => {
        const text = parts.flat().join('');
        let last = 0;
        for (const { start, end, text: quote, earliest, latest } of readTimes(text, issued ? { issued } : {})) {
          assert.ok(start >= last && end > start, `${last} ${start} ${end}`);
          assert.equal(text.slice(start, end), quote);
          if (earliest !== null && latest !== null && !earliest.startsWith('-')) assert.ok(earliest <= latest, quote);
          last = end;
        }
      },
    ),
    { numRuns: 1000 },
  );
});
