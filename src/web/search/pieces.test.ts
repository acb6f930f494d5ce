import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { piecesOf } from './pieces.ts';

test('hits are set apart', () => {
  assert.deepEqual(
    piecesOf('held in May 1950', [
      [12, 16],
      [8, 11],
    ]).map(({ piece, isHit }) => (isHit ? `[${piece}]` : piece)),
    ['held in ', '[May]', ' ', '[1950]'],
  );
});

test('nothing of the text is lost, and no piece is empty', () => {
  const hit = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(hit), (text, hits) => {
      const pieces = piecesOf(text, hits);
      assert.equal(pieces.map(({ piece }) => piece).join(''), text);
      assert.ok(pieces.every(({ piece }) => piece !== ''));
    }),
  );
});
