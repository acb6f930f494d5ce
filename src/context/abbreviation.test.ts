import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initials } from './abbreviation.ts';
import { isAbbreviation, widestOf, withWidest } from './name-parts.ts';

test('the capitals that a name shortens to, without small words and with them', () => {
  assert.deepEqual(initials("Workers' Party of Korea"), ['WPK', 'WPOK']);
  assert.deepEqual(initials('Down-with-Imperialism Union'), ['DIU', 'DWIU']);
});

test('what is an abbreviation', () => {
  for (const name of ['WPK', 'D.P.R.K.', 'UN']) assert.ok(isAbbreviation(name), name);
  for (const name of ['W', 'Wpk', 'KPA Navy', 'ABCDEFGH', '']) assert.ok(!isAbbreviation(name), name);
});

test('the widest body of a name, and the name with another', () => {
  assert.equal(widestOf('Political Bureau of the Central Committee of the WPK'), 'WPK');
  assert.equal(widestOf('Academy of Sciences'), 'Academy of Sciences');
  assert.equal(withWidest('Central Committee of the WPK', 'Party'), 'Central Committee of the Party');
});
