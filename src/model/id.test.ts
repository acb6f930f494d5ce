import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { captureId, idOf, prefixOf, spanId, withPrefix } from './id.ts';

const part = fc.oneof(fc.string(), fc.integer(), fc.constant(null));

test('the same parts give the same id', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) =>
      assert.equal(idOf('claim', ...parts), idOf('claim', ...structuredClone(parts))),
    ),
  );
});

test('different parts give different ids', () => {
  const sameParts = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  fc.assert(
    fc.property(
      fc.array(part),
      fc.array(part),
      (a, b) => sameParts(a, b) || idOf('claim', ...a) !== idOf('claim', ...b),
    ),
  );
});

test('a part that is absent differs from one that is empty', () => {
  assert.notEqual(idOf('source', null), idOf('source', ''));
  assert.notEqual(idOf('source', 'a', 'b'), idOf('source', 'ab'));
});

test('an id is its prefix and sixteen digits that survive being read aloud', () => {
  fc.assert(
    fc.property(fc.array(part), (parts) => /^entity-[0-9abcdefghjkmnpqrstvwxyz]{16}$/.test(idOf('entity', ...parts))),
  );
});

test('a capture is another one when its bytes, its source or its day is another', () => {
  const ids = [
    captureId('aa', 'source-1', '2020-01-01'),
    captureId('ab', 'source-1', '2020-01-01'),
    captureId('aa', 'source-2', '2020-01-01'),
    captureId('aa', 'source-1', '2020-01-02'),
    captureId('aa', 'source-1', null),
  ];
  assert.equal(new Set(ids).size, ids.length);
});

test('a passage is known by its capture and its span', () => {
  assert.equal(spanId('passage', 'capture-0123456789abcdef', { start: 3, end: 9 }), 'passage-0123456789abcdef-3-9');
});

test('an id says what it names, and nothing else does', () => {
  const cases: [string, string | null][] = [
    [idOf('event', 1), 'event'],
    ['claim-x', 'claim'],
    ['Kim Il Sung', null],
    ['no-id', null],
    ['', null],
    ['-', null],
  ];
  for (const [id, prefix] of cases) assert.equal(prefixOf(id), prefix, id);
});

test("an event goes by its least claim's id", () => {
  assert.equal(withPrefix('event', 'claim-00ab'), 'event-00ab');
});
