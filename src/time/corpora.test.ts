import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { anchor, rangesOf, readTimes, recognise } from './index.ts';

/** Texts for measuring only, beside the checkout; no part of it. */
const shared = join(import.meta.dirname, '../../../shared');
const skip = existsSync(shared) ? false : `there are no corpora at ${shared}`;

interface Score {
  readonly strict: { readonly f1: number };
  readonly relaxed: { readonly f1: number };
  readonly valueF1: number;
}

test('twelve histories are read as well as was asked', { skip }, async () => {
  const { score } = (await import(join(shared, 'bench/score-timex.mjs'))) as {
    score: (gold: readonly { id: string; text: string }[], read: readonly object[]) => Score;
  };
  const lines = readFileSync(join(shared, 'corpora/wikiwars/train.jsonl'), 'utf8').trim().split('\n').slice(0, 12);
  const histories = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  const { strict, relaxed, valueF1 } = score(
    histories,
    histories.map(({ id, text }) => ({ id, timexes: readTimes(text) })),
  );
  assert.ok(strict.f1 >= 0.93, `strict ${strict.f1}`);
  assert.ok(relaxed.f1 >= 0.97, `relaxed ${relaxed.f1}`);
  assert.ok(valueF1 >= 0.92, `value ${valueF1}`);
});

const source = (start: string): string => {
  const folder = join(shared, 'sources');
  return readFileSync(join(folder, readdirSync(folder).find((name) => name.startsWith(start))!), 'utf8');
};

/** What the album says, by the words around it. */
const album: [string, string][] = [
  ['in the twenties of last century', '192'],
  ['held from\n\nOctober 10', '1945-10-10'],
  ['between June 30', '1949-06-30'],
  ['from September 11', '1961-09-11'],
  ['four to five years after the war', '1957'],
  ['the following October', '1930-10'],
];

test('an album that is broken by its lines is read', { skip }, () => {
  const text = source('000');
  const times = readTimes(text);
  for (const [words, value] of album) {
    const pattern = new RegExp(words.replace(/\s+/g, '\\s+'));
    const found = pattern.exec(text);
    assert.ok(found, words);
    const end = found.index + found[0].length;
    const time = times.find((each) => each.end > found.index && each.start < end);
    assert.equal(time?.value, value, words);
  }
  const expressions = recognise(text);
  const ranges = rangesOf(expressions, anchor(expressions, { text })).map((range) => range.edtf);
  for (const edtf of ['1926-10/1945-08', '1905/1945', '2016-05/..', '1961-09-11/1961-09-18'])
    assert.ok(ranges.includes(edtf), edtf);
});

test('a report with a letter is dated by its last line', { skip }, () => {
  const [first] = readTimes(source('003'));
  assert.deepEqual([first.text, first.value, first.basis], ['January', '2021-01', 'context']);
});
