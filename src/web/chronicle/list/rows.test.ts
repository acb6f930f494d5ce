import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EventItem } from '../../../model/index.ts';
import { rowsOf } from './rows.ts';

const event = (id: string, earliest: string | null, latest: string | null = earliest): EventItem =>
  ({
    id,
    time: earliest || latest ? { edtf: 'x', earliest, latest, basis: 'stated' } : null,
  }) as unknown as EventItem;

test('the first event of a year says the year, and those without a date come under none', () => {
  const rows = rowsOf([
    event('a', '1950-06-25'),
    event('b', '1950-06-26'),
    event('b', '1950-06-26'),
    event('c', null, '1951-01-01'),
    event('d', null),
    event('e', null),
  ]);
  assert.deepEqual(
    rows.map(({ event, year, opensYear }) => [event.id, year, opensYear]),
    [
      ['a', 1950, true],
      ['b', 1950, false],
      ['c', 1951, true],
      ['d', null, true],
      ['e', null, false],
    ],
  );
});
