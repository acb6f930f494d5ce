import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from './shortened.ts';

const cases: readonly (readonly [text: string, shown: string])[] = [
  ['', '""'],
  ['1950-13', '"1950-13"'],
  ['a'.repeat(60), `"${'a'.repeat(60)}"`],
  ['a'.repeat(61), `"${'a'.repeat(60)}…" (61 characters)`],
  ['조'.repeat(12_000), `"${'조'.repeat(60)}…" (12,000 characters)`],
  ['😀'.repeat(61), `"${'😀'.repeat(60)}…" (61 characters)`],
];

for (const [text, shown] of cases)
  test(`of ${text.length} code units, ${shown.length} are repeated`, () => {
    assert.equal(shortened(text, JSON.stringify), shown);
  });
