import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayEdtf } from './say-edtf.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const table: readonly (readonly [edtf: string, said: string, within?: number])[] = [
  ['1950', '1950'],
  ['1950-12', 'December 1950'],
  ['2016-05-06', '6 May 2016'],
  ['2016-05-06', '6 May', 2016],
  ['2016-05-06', '6 May 2016', 2015],
  ['2016', '2016', 2016],
  ['2016-05-06/2016-05-09', '6–9 May 2016'],
  ['2016-05-06/2016-05-09', '6–9 May', 2016],
  ['2016-05-30/2016-06-02', '30 May – 2 June 2016'],
  ['2015-12-30/2016-01-02', '30 December 2015 – 2 January 2016'],
  ['2015-12-30/2016-01-02', '30 December – 2 January 2016', 2015],
  ['1926/1945', '1926–1945'],
  ['1926/1945-08', '1926 – August 1945'],
  ['1926-10/1945-08', 'October 1926 – August 1945'],
  ['1950-05/1950-06', 'May–June 1950'],
  ['1950/..', 'from 1950 on'],
  ['../1950', 'until 1950'],
  ['1950/', 'from 1950, end not mentioned'],
  ['/1950', 'until 1950, beginning not mentioned'],
  ['[1949-06-30..1949-07-01]', 'between 30 June and 1 July 1949'],
  ['[1949-06-30,1949-07-01]', '30 June or 1 July 1949'],
  ['[2016-05-06..2016-05-09]', 'between 6 and 9 May 2016'],
  ['{1950,1953}', '1950 and 1953'],
  ['[1950,1951,1953]', '1950, 1951 or 1953'],
  ['[..1950]', '1950 or before'],
  ['[1950-06..]', 'June 1950 or after'],
  ['1930~', 'about 1930'],
  ['1930?', 'perhaps 1930'],
  ['1930%', 'perhaps about 1930'],
  ['193X', '1930s'],
  ['19XX', 'between 1900 and 1999'],
  ['XXXX-06-25', '25 June, an unmentioned year'],
  ['1950S2', 'about 1950'],
  ['2021-XX-05', 'the 5th of a month of 2021'],
  ['1950-06-XX', 'a day in June 1950'],
  ['1950-XX', 'some month of 1950'],
  ['2018-21', 'spring 2018'],
  ['2018-33', 'first quarter of 2018'],
  ['2018-40', 'first half of 2018'],
  ['-0263', '264 BC'],
  ['0044', '44'],
  ['2016-05-06T14:30:00Z', '6 May 2016, 14:30'],
  ['early 1950', 'early 1950'],
];

for (const [edtf, said, within] of table)
  test(`${edtf}${within === undefined ? '' : ` under ${within}`} is said “${said}”`, () => {
    assert.equal(plain(sayEdtf(edtf, within)), said);
  });

test('a day and its month are not parted by the end of a line', () => {
  assert.equal(sayEdtf('2016-05-06'), '6\u00a0May\u00a02016');
});
