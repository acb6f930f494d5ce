import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf } from './line.ts';
import { beginsItem } from './list-mark.ts';

for (const [name, text, items] of [
  ['Korean letters count points where they follow each other', '가. 등대\n나. 방파제\n다. 회관', [0, 1, 2]],
  ['the end of a sentence is none', '등대를 세웠\n다. 방파제를 쌓았\n다. 가을이였다.', []],
  ['bullets, dashes, numbers and letters in brackets do', '• a\n– b\n1. c\n(2) d\na) e\n① f', [0, 1, 2, 3, 4, 5]],
  ['years, words and decimals do not', '1931. A year\nLamps\n2.5 million', []],
] as const)
  test(name, () => {
    const lines = linesOf(text);
    assert.deepEqual(
      lines.flatMap((line, i) => (beginsItem(text, line) ? [i] : [])),
      items,
    );
  });
