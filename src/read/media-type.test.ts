import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownMediaType } from './media-type.ts';

for (const [given, known] of [
  ['text/html; charset=utf-8', 'text/html'],
  [' Text/Plain ', 'text/plain'],
  ['application/xhtml+xml', 'text/html'],
  ['image/png', null],
  ['', null],
] as const)
  test(`“${given}” is ${known ?? 'nothing that is read'}`, () => assert.equal(knownMediaType(given), known));
