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
  ['the UN-\napproved war', 'the UN-approved war'],
  ['the commander-in-\nchief', 'the commander-in-chief'],
  ['from dark-\nto-dark', 'from dark-to-dark'],
  ['in 1911-\n1913', 'in 1911-1913'],
  ['in 1911–\n1913', 'in 1911–1913'],
  ['the T-\n34 tank', 'the T-34 tank'],
  ['the 540-\nSoldier Force', 'the 540-Soldier Force'],
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

test('the rest of a broken word at the head of a line is no word for standing there', () => {
  const broken = 'The mem-\nbers built and\nthe har-\nbour grew for\nthey knew the trade.\n';
  assert.equal(joined('a for-\nmality only', broken), 'a formality only');
});
