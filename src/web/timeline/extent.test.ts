import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf, dayOf } from '../../edtf/index.ts';
import { type Days, extentOf } from './extent.ts';

const text = (days: Days | null): string | null =>
  days &&
  [days.first, days.last].map((day) => (Number.isFinite(day) ? dayOf(day) : day < 0 ? 'open' : 'on')).join(' to ');

const table: readonly (readonly [edtf: string, touches: string, certain: string | null])[] = [
  ['2016-05-06', '2016-05-06 to 2016-05-06', '2016-05-06 to 2016-05-06'],
  ['2016-05-06?', '2016-05-06 to 2016-05-06', null],
  ['2016-05', '2016-05-01 to 2016-05-31', null],
  ['2016-05-06/2016-05-09', '2016-05-06 to 2016-05-09', '2016-05-06 to 2016-05-09'],
  ['1926-10/1945-08', '1926-10-01 to 1945-08-31', '1926-10-31 to 1945-08-01'],
  ['1950/1951', '1950-01-01 to 1951-12-31', '1950-12-31 to 1951-01-01'],
  ['1945-08-15/..', '1945-08-15 to on', '1945-08-15 to on'],
  ['../1945-08-15', 'open to 1945-08-15', 'open to 1945-08-15'],
  ['1945-08-15/', '1945-08-15 to on', '1945-08-15 to 1945-08-15'],
  ['/1945-08', 'open to 1945-08-31', null],
  ['[1949-06-30..1949-07-01]', '1949-06-30 to 1949-07-01', null],
  ['1931~', '1930-07-02 to 1932-07-01', null],
];

for (const [edtf, touches, certain] of table)
  test(`${edtf} touches ${touches}, and certainly ${certain ?? 'no day'}`, () => {
    const extent = extentOf({ edtf, ...boundsOf(edtf), basis: 'stated' });
    assert.equal(text(extent), touches);
    assert.equal(text(extent.core), certain);
  });

test('what is no EDTF lies between its bounds', () => {
  const extent = extentOf({ edtf: 'soon', earliest: '1950-01-01', latest: null, basis: 'stated' });
  assert.equal(text(extent), '1950-01-01 to on');
});
