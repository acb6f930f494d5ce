import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reflow } from './reflow.ts';
import { seamsOf } from './seams.ts';

const joined = (text: string, before = ''): string => {
  const whole = `${before}\n${text}`;
  return reflow(whole, [[before.length + 1, whole.length]], null, seamsOf(whole)).text;
};

for (const [text, result, before] of [
  ['an organi-\nzation', 'an organization'],
  ['First Secre-\n\ntary', 'First Secretary'],
  ['in Novem-\nber 1921', 'in November 1921'],
  ['it had been recon-\nstructed', 'it had been reconstructed'],
  ['self-\nsufficiency', 'self-sufficiency'],
  ['the north-\n\nsouth ties', 'the north-south ties'],
  ['the Three-\nMasted Ship', 'the Three-Masted Ship'],
  ['blood-\nsealed ties', 'blood-sealed ties'],
  ['Paekhak-\ndong', 'Paekhak-dong'],
  ['the quay-\nside', 'the quay-side', 'The quay-side was long.'],
  ['the quay-\nside', 'the quayside', 'The quayside was long.'],
  ['soft\u00adhy\u00ad\nphen', 'softhyphen'],
  ['merger—\nof both', 'merger—of both'],
  ['and/\nor', 'and/or'],
] as const)
  test(`${JSON.stringify(text)} reads “${result}”${before === undefined ? '' : `, beside “${before}”`}`, () =>
    assert.equal(joined(text, before), result));

test('in a text that breaks many words two words are joined with their hyphen only if both are words', () => {
  const broken =
    'The har-\nbour was wide and the fisher-\nmen went out to the sound to fish for her-\nring and to sell it.\n';
  assert.equal(joined('Ada kelp-\nmonger spoke', broken.repeat(3)), 'Ada kelpmonger spoke');
});
