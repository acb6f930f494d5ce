import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Mapped, rawSpan, textOffset } from './text-map.ts';

/** A passage made from what is kept, what is left out and what is supplied, with the raw offset of each code unit. */
const passages = fc
  .array(
    fc.record({
      skipped: fc.constantFrom('', '\n', '\r\n\r\n', '-\n', '   '),
      kept: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
      supplied: fc.constantFrom('', ' '),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((stretches) => {
    let raw = '';
    let text = '';
    const pieces: number[] = [];
    const origins: (number | null)[] = [];
    stretches.forEach(({ skipped, kept, supplied }, i) => {
      raw += skipped;
      pieces.push(text.length, raw.length, kept.length);
      for (let at = 0; at < kept.length; at++) origins.push(raw.length + at);
      raw += kept;
      text += kept;
      if (i < stretches.length - 1) {
        text += supplied;
        for (const _ of supplied) origins.push(null);
      }
    });
    const mapped: Mapped = { text, pieces: Int32Array.from(pieces) };
    return { raw, mapped, origins };
  });

test('a stretch leads to the raw stretch from its first kept character to its last', () => {
  fc.assert(
    fc.property(passages, fc.nat(), fc.nat(), ({ mapped, origins }, a, b) => {
      const start = a % mapped.text.length;
      const end = start + 1 + (b % (mapped.text.length - start));
      const kept = origins.slice(start, end).filter((at) => at !== null);
      fc.pre(kept.length > 0 && origins[start] !== null);
      assert.deepEqual(rawSpan(mapped, start, end), { start: kept[0], end: kept[kept.length - 1] + 1 });
    }),
  );
});

test('the whole text leads to the raw stretch that it was made from', () => {
  fc.assert(
    fc.property(passages, ({ raw, mapped }) => {
      const { start, end } = rawSpan(mapped, 0, mapped.text.length);
      assert.equal(raw.slice(start, start + mapped.pieces[2]), mapped.text.slice(0, mapped.pieces[2]));
      assert.equal(end, raw.length);
    }),
  );
});

test('from raw to text and back is where one began', () => {
  fc.assert(
    fc.property(passages, ({ mapped, origins }) => {
      origins.forEach((raw, at) => {
        if (raw !== null && raw !== origins[at - 1]) assert.equal(origins[textOffset(mapped, raw)], raw);
      });
    }),
  );
});

test('Korean, characters beyond the basic plane and CRLF keep their offsets', () => {
  const raw = '조선로동당\r\n제7차 대회 𠮷 끝';
  const mapped: Mapped = { text: '조선로동당 제7차 대회 𠮷 끝', pieces: Int32Array.of(0, 0, 5, 6, 7, raw.length - 7) };
  for (const word of ['조선로동당', '제7차', '𠮷', '끝']) {
    const at = mapped.text.indexOf(word);
    const { start, end } = rawSpan(mapped, at, at + word.length);
    assert.equal(raw.slice(start, end), word);
  }
});

test('a span that is empty or outside is refused, quoting it and the length', () => {
  const mapped: Mapped = { text: 'abc', pieces: Int32Array.of(0, 0, 3) };
  for (const [start, end] of [
    [0, 0],
    [2, 1],
    [-1, 2],
    [1, 4],
  ])
    assert.throws(() => rawSpan(mapped, start, end), {
      name: 'RangeError',
      message: `Span [${start}, ${end}) is empty or outside a passage of 3 code units`,
    });
});
