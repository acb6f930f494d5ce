import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchKey, matchKeys } from './index.ts';

const alike: readonly (readonly string[])[] = [
  ['Kim Jong Un', 'Kim Jong-un', 'Kim Chŏng-ŭn', 'Kim Chŏngŭn', 'Gim Jeongeun', '김정은', '金正恩'],
  ['Ri Yong Ho', 'Yi Yŏng-ho', 'I Yeongho', '리영호', '이영호', '李英浩'],
  ['Ro Tu Chol', 'No Tuchol', '로두철', '노두철'],
  ['Ryu Kyong Su', 'Yu Kyŏng-su', '류경수', '유경수'],
  ['Pyon Yong Rip', 'Pyŏn Yŏngnip', '변영립'],
  ['Kim Tok Hun', 'Kim Tŏkhun', '김덕훈'],
  ['Hyon Chol Hae', "Hyŏn Ch'ŏrhae", '현철해'],
  ['S.M. Orel', 'S. M. Orel', 'S M Orel'],
];

for (const names of alike)
  test(`${names.join(', ')} have one key`, () => {
    assert.deepEqual([...new Set(names.map((name) => matchKey(name)))].length, 1);
  });

test('usual but unsystematic spellings are found, and not taken for the same', () => {
  assert.ok(matchKeys('Lee Young-ho').includes(matchKey('Ri Yong Ho')));
  assert.ok(matchKeys('Park Chung-hee').includes(matchKey('박정희')));
  assert.ok(matchKeys('한정렬').includes(matchKey('한정열')));
  assert.notEqual(matchKey('한정렬'), matchKey('한정열'));
  assert.notEqual(matchKey('Lee Young-ho'), matchKey('Ri Yong Ho'));
});

test('other people keep their names apart', () => {
  assert.notEqual(matchKey('Kim Jong Il'), matchKey('Kim Jong Un'));
  assert.notEqual(matchKey('Jimmy Carter'), matchKey('Jimmy Cartier'));
});

test('bodies and places go by their words, however they are written', () => {
  assert.equal(
    matchKey('The Workers’ Party of Korea', 'organisation'),
    matchKey('Workers Party of Korea', 'organisation'),
  );
  assert.equal(matchKey('P’yŏngyang', 'place'), matchKey('Pyongyang', 'place'));
});
