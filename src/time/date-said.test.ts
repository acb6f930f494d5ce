import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateSaid } from './index.ts';

const table: readonly (readonly [said: string, edtf: string | null])[] = [
  ['1956-04-23', '1956-04-23'],
  [' 1956-04/1956-06 ', '1956-04/1956-06'],
  ['[1945-10-10,1945-10-13]', '[1945-10-10,1945-10-13]'],
  ['23 April 1956', '1956-04-23'],
  ['23–29 April 1956', '1956-04-23/1956-04-29'],
  ['from 6 to 9 May 2016', '2016-05-06/2016-05-09'],
  ['about 1930', '1930~'],
  ['spring 1956', '1956-21'],
  ['the 1950s', '195X'],
  ['1956년 4월 23일', '1956-04-23'],
  ['1956-13-40', null],
  ['5 May 1950 and 7 June 1960', null],
  ['some day', null],
  ['', null],
];
for (const [said, edtf] of table)
  test(`“${said}” gives ${edtf ?? 'no date'}`, () => {
    assert.equal(dateSaid(said), edtf);
  });
