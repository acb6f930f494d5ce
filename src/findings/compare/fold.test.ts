import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, keyOfFolded, unfolded } from './fold.ts';

const same: [what: string, a: string, b: string][] = [
  ['quotation marks', 'She said, “yes”.', 'She said, "yes".'],
  ['apostrophes', 'the Party’s rules', "the Party's rules"],
  ['spaces', 'from 3 May\u00a01920,  at\nnoon', 'from 3 May 1920, at noon'],
  ['dashes', '1920–1925 — five years', '1920-1925 - five years'],
  ['a hyphen at the end of a line', 'the develop- ment of towns', 'the development of towns'],
  ['a soft hyphen', 'the develop\u00adment', 'the development'],
  ['a compound with and without its hyphen', 'co-operation', 'cooperation'],
  ['UTF-8 taken for Windows-1252', 'the Partyâ€™s â€œrulesâ€\u009d', 'the Party’s “rules”'],
  ['character references', '&quot;rules&quot; &amp; plans', '"rules" & plans'],
  ['decomposed letters', 'Cafe\u0301', 'Café'],
  ['decomposed Hangul', '당'.normalize('NFD'), '당'],
  ['full width', '１９２０', '1920'],
];

const different: [what: string, a: string, b: string][] = [
  ['a range and a number', '5-12 May', '512 May'],
  ['figures', '3.5', '35'],
  ['words', 'not held', 'held'],
  ['letters with marks', 'Chŏng', 'Chong'],
];

for (const [what, a, b] of same)
  test(`${what} are no difference`, () => assert.equal(keyOfFolded(fold(a).text), keyOfFolded(fold(b).text)));

for (const [what, a, b] of different)
  test(`${what} are a difference`, () => assert.notEqual(keyOfFolded(fold(a).text), keyOfFolded(fold(b).text)));

test('offsets of a folded text lead back into the text, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = fold(text);
      let last = 0;
      for (let i = 0; i <= folded.text.length; i++) {
        const at = unfolded(folded, i);
        assert.ok(at >= last && at <= text.length);
        last = at;
      }
    }),
  );
});
