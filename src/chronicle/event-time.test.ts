import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compatible, parseEdtf } from '../edtf/index.ts';
import { timesFit } from './event-time.ts';

const digits = (least: number, most: number, width: number) =>
  fc.integer({ min: least, max: most }).map((number) => String(number).padStart(width, '0'));
const edtf = fc
  .tuple(fc.constantFrom('1950', '1951', '0000'), digits(1, 14, 2), digits(1, 31, 2), fc.constantFrom(4, 7, 10))
  .map(([year, month, day, length]) => `${year}-${month}-${day}`.slice(0, length));

test('times fit as their dates are compatible; what is no date fits everything', () =>
  fc.assert(
    fc.property(edtf, edtf, (a, b) => {
      const [x, y] = [parseEdtf(a), parseEdtf(b)];
      const fit = a === b || !('value' in x && 'value' in y) || compatible(x.value, y.value);
      const time = (edtf: string) => ({ edtf, earliest: null, latest: null, basis: 'stated' as const });
      assert.equal(timesFit(time(a), time(b)), fit);
    }),
    { numRuns: 2000 },
  ));
