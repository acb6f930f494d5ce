import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isCaseless, isLetter, isLower, isSpace, isUpper } from './character.ts';

test('spaces are what \\s matches, and the separators and marks that it does not', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const also = unit === 0x85 || (unit >= 0x1c && unit <= 0x1f);
    assert.equal(isSpace(unit), also || /\s/.test(String.fromCharCode(unit)), unit.toString(16));
  }
});

test('letters are what Unicode says, within one code unit', () => {
  for (let unit = 0; unit < 0x3000; unit++) {
    const character = String.fromCharCode(unit);
    assert.equal(isLetter(unit), /\p{L}/u.test(character), unit.toString(16));
    assert.equal(isLower(unit), /\p{Ll}/u.test(character) && unit !== 0xaa && unit !== 0xba, unit.toString(16));
    assert.equal(isUpper(unit), /\p{Lu}/u.test(character), unit.toString(16));
  }
});

test('Hangul and Han have no capitals; Latin, Greek and Cyrillic have', () => {
  assert.ok([...'가漢אあ'].every((character) => isCaseless(character.charCodeAt(0))));
  assert.ok([...'aÄЖω1 '].every((character) => !isCaseless(character.charCodeAt(0))));
});
