import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf } from './bounds.ts';
import { daysInMonth } from './civil-day.ts';
import { formatEdtf, parseEdtf } from './edtf.ts';

/** The package has no types of its own. */
const { default: oracle } = (await import('edtf' as string)) as {
  default: (text: string) => { readonly edtf: string; readonly min: number; readonly max: number };
};

const rewritten = (text: string): string => {
  const verdict = parseEdtf(text);
  return 'value' in verdict ? formatEdtf(verdict.value) : `! ${verdict.error}`;
};

const legal = [
  '1945',
  '1945-10',
  '1945-10-10',
  '-0263',
  '0000',
  '194X',
  '19XX',
  '1945-XX',
  '1945-XX-XX',
  '1945-10-XX',
  '1945-XX-10',
  '156X-12-25',
  '1560-1X',
  '-XXX3',
  '1945-21',
  '1945-36',
  '1945-41',
  '1945?',
  '1945-10~',
  '1945-10-10%',
  '2004-06-~11',
  '2004?-06-11',
  'Y170000002',
  'Y-17E7',
  '1950S2',
  'Y171010000S3',
  '1985-04-12T23:20:30Z',
  '1926-10/1945-08',
  '2016-05/..',
  '../1945',
  '/1945',
  '1945/',
  '../..',
  '2004-06~/2004-08',
  '1945-21/1945-22',
  '{1667,1668,1670..1672}',
  '[..1984]',
  '[1667,1760-12..]',
];

test('a legal value is written as it was read', () => {
  for (const text of legal) assert.equal(rewritten(text), text);
});

const canonical: [string, string][] = [
  ['?2004-06-11', '2004?-06-11'],
  ['2004-06~-11', '2004-06~-11'],
  ['~2004-~06-11', '2004-06~-11'],
  ['?2004-~06-11', '2004?-~06-11'],
  ['~2004-~06-~11', '2004-06-11~'],
  ['{1667, 1668}', '{1667,1668}'],
];

test('a value that can be written in several ways is written in one', () => {
  for (const [text, expected] of canonical) assert.equal(rewritten(text), expected);
});

const illegal = [
  '',
  '45',
  '1945-13',
  '1945-00',
  '1945-02-29',
  '1945-06-31',
  '19X1-02-30',
  '-0000',
  '1945-1-1',
  '1945-21-01',
  '1945/1944',
  '/',
  '1/2/3',
  '{1945',
  '[..]',
  'Y1945',
  'Y17000-01',
  '1945-10-10T25:00:00Z',
  'next year',
  '1950S0',
];

test('what is not EDTF is refused with a reason', () => {
  for (const text of illegal) assert.match(rewritten(text), /^! /, text);
});

const bounds: [string, string | null, string | null][] = [
  ['1945', '1945-01-01', '1945-12-31'],
  ['1944-02', '1944-02-01', '1944-02-29'],
  ['1945-10-10~', '1945-10-10', '1945-10-10'],
  ['194X', '1940-01-01', '1949-12-31'],
  ['-0263', '-0263-01-01', '-0263-12-31'],
  ['-XXX3', '-9993-01-01', '-0003-12-31'],
  ['XXXX-02-29', '0000-02-29', '9996-02-29'],
  ['1945-XX-31', '1945-01-31', '1945-12-31'],
  ['1945-21', '1945-03-01', '1945-05-31'],
  ['1945-24', '1945-12-01', '1946-02-28'],
  ['1945-30', '1945-12-01', '1946-02-28'],
  ['1945-35', '1945-07-01', '1945-09-30'],
  ['1945-41', '1945-07-01', '1945-12-31'],
  ['1950S2', '1900-01-01', '1999-12-31'],
  ['2016-05/..', '2016-05-01', null],
  ['/1945', null, '1945-12-31'],
  ['[..1984]', null, '1984-12-31'],
  ['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31'],
  ['Y170000002', null, null],
];

test('the bounds of a value are the first and the last day it allows', () => {
  for (const [text, earliest, latest] of bounds) assert.deepEqual(boundsOf(text), { earliest, latest }, text);
  assert.throws(() => boundsOf('soon'), /"soon"/);
});

const digit = (text: string, open: boolean): string => (open ? text.slice(0, -1).concat('X') : text);
/** Dates of levels 0 to 2; seasons are quarters to the oracle, and it has no qualified dates with open digits. */
const dates = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.option(fc.integer({ min: 1, max: 12 })),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
    open: fc.constantFrom('', 'year', 'month', 'day'),
    sign: fc.constantFrom('', '?', '~', '%'),
  })
  .map(({ year, month, day, open, sign }) => {
    const qualifier = open === '' ? sign : '';
    let text = digit(String(year).padStart(4, '0'), open === 'year');
    if (month === null) return text + qualifier;
    text += open === 'month' ? '-XX' : `-${String(month).padStart(2, '0')}`;
    if (day === null) return text + qualifier;
    const last = open === 'month' ? 28 : daysInMonth(open === 'year' ? 1 : year, month);
    return `${text}-${open === 'day' ? 'XX' : String(Math.min(day, last)).padStart(2, '0')}${qualifier}`;
  });
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

test('dates are read, bounded and written as the edtf package does', () => {
  fc.assert(
    fc.property(dates, (text) => {
      const other = oracle(text);
      assert.equal(rewritten(text), other.edtf);
      // Where a month or day is open, the package stops at the first day of the last month.
      if (/X/.test(text.slice(4))) return;
      assert.deepEqual(boundsOf(text), { earliest: isoDay(other.min), latest: isoDay(other.max) });
    }),
  );
});

test('intervals are bounded as the edtf package does', () => {
  fc.assert(
    fc.property(dates, dates, (one, two) => {
      const [start, end] = [one, two].map((text) => text.replace(/[?~%]/, '').replaceAll('X', '1')).sort();
      // The package takes no interval whose ends are the same.
      if (start === end) return;
      const text = `${start}/${end}`;
      const verdict = parseEdtf(text);
      if ('error' in verdict) return;
      const other = oracle(text);
      assert.deepEqual(boundsOf(text), { earliest: isoDay(other.min), latest: isoDay(other.max) });
    }),
  );
});

test('no text makes the parser throw', () => {
  const near = fc.stringMatching(/^[0-9XY?~%{}[\],./TSE:-]{0,24}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
      const verdict = parseEdtf(text);
      if ('value' in verdict) assert.equal(rewritten(formatEdtf(verdict.value)), formatEdtf(verdict.value));
    }),
    { numRuns: 2000 },
  );
});
