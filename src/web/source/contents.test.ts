import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentsOf } from './contents.ts';

const heading = (text: string, level: number, start: number) => ({
  kind: 'heading' as const,
  voice: null,
  runs: [[start, start + text.length]] as [number, number][],
  text,
  start,
  end: start + text.length,
  level,
});
const passages = [
  heading('One', 2, 0),
  heading('One a', 3, 10),
  { ...heading('text', 0, 20), kind: 'paragraph' as const },
  heading('Two', 2, 30),
  heading('Two a', 3, 40),
  heading('Two b', 3, 50),
];

test('the contents are the headings, the highest there is not indented', () => {
  const { entries, left } = contentsOf(passages, 10);
  assert.deepEqual(
    entries.map(({ text, depth }) => `${depth} ${text}`),
    ['0 One', '1 One a', '0 Two', '1 Two a', '1 Two b'],
  );
  assert.equal(left, 0);
});

test('of too many, the deeper levels are left out', () => {
  const { entries, left } = contentsOf(passages, 4);
  assert.deepEqual(
    entries.map(({ text }) => text),
    ['One', 'Two'],
  );
  assert.equal(left, 3);
});

test('a text without headings has no contents', () => {
  assert.deepEqual(contentsOf([passages[2]], 4), { entries: [], left: 0 });
});
