import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coarseDrafts, isTooFine, mostLines } from './coarse.ts';

test('stretches of a text of too many lines end with a line and leave out nothing but blanks', () => {
  const text = `  first\n${'Lamps burn.\n \n'.repeat(3000)}last  `;
  const drafts = coarseDrafts(text);
  assert.ok(drafts.length > 1);
  const parts = drafts.map(({ runs }) => text.slice(...runs[0]));
  assert.equal(parts.join('\n').replace(/\s+/g, ' '), text.trim().replace(/\s+/g, ' '));
  for (const part of parts) assert.match(part, /^\S.*\S$/s);
  for (const { runs } of drafts.slice(1)) assert.match(text.slice(0, runs[0][0]), /\n\s*$/);
});

test('lines count where something stands on them', () => {
  assert.equal(isTooFine('\n'.repeat(mostLines + 2)), false);
  assert.equal(isTooFine('a\n'.repeat(mostLines)), false);
  assert.equal(isTooFine('a\n'.repeat(mostLines + 1)), true);
});
