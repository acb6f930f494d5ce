import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenise } from './tokenise.ts';
import { Units } from './units.ts';
import { Kind, Part, Shape } from './word-class.ts';
import { WordTable } from './word-table.ts';

const table = new WordTable();
table.add('Mt.');

function unitsOf(text: string): { text: string; parts: number; shape: number; kinds: number }[] {
  const units = new Units();
  tokenise(text, table, units);
  return Array.from({ length: units.length }, (_, i) => ({
    text: text.slice(units.start[i], units.end[i]),
    parts: units.parts[i],
    shape: units.shape[i],
    kinds: units.kinds[i],
  }));
}

const cases: readonly (readonly [sentence: string, text: string, units: readonly string[]])[] = [
  ['possessives stand apart', "People’s Workers' Kims's", ['People', '’s', 'Workers', "'", 'Kims', "'s"]],
  ['hyphens join', 'Sosong-ri Jong-un 5-year', ['Sosong-ri', 'Jong-un', '5-year']],
  ['initials and abbreviations keep their stops', 'K. Ode, C.C., WPK', ['K.', 'Ode', ',', 'C.C.', ',', 'WPK']],
  ['known words keep theirs', 'Mt. Ode. End', ['Mt.', 'Ode', '.', 'End']],
  ['numbers keep their marks inside', '1,234.5 and 15th.', ['1,234.5', 'and', '15th', '.']],
  ['apostrophes inside names belong to them', "P'yŏngyang O'Neill don't", ["P'yŏngyang", "O'Neill", "don't"]],
  ['an empty line ends a sentence, a single one does not', 'One\n\nTwo\nthree', ['One', '\n\n', 'Two', 'three']],
];

for (const [sentence, text, expected] of cases)
  test(sentence, () => {
    assert.deepEqual(
      unitsOf(text).map((unit) => unit.text),
      expected,
    );
  });

test('how a word is written', () => {
  const [wpk, kim, initial, ordinal, mark] = unitsOf('WPK Kim K. 3rd,');
  assert.ok(wpk.shape & Shape.upper && wpk.shape & Shape.first);
  assert.ok(kim.shape & Shape.capital && !(kim.shape & Shape.upper));
  assert.ok(initial.shape & Shape.initial);
  assert.ok(ordinal.kinds & Kind.ordinal);
  assert.equal(mark.parts, Part.comma);
});

test('property: units lie in order and leave out nothing but spaces', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const units = new Units();
      tokenise(text, table, units);
      let rest = text;
      for (let i = units.length - 1; i >= 0; i--) {
        assert.ok(units.end[i] > units.start[i]);
        assert.ok(i === 0 || units.end[i - 1] <= units.start[i]);
        rest = rest.slice(0, units.start[i]) + rest.slice(units.end[i]);
      }
      assert.match(rest, /^[\s\u2000-\u200a]*$/);
    }),
    { numRuns: 500 },
  );
});
