import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type DayOrder, numeral, numeralShapes, readNumeral } from './numeral.ts';

function read(text: string, order: DayOrder = 'mdy'): [string, string, number] {
  readNumeral(text, 0, order);
  return [text.slice(0, numeral.end), numeralShapes[numeral.shape], numeral.value];
}

const shapes: [string, [string, string, number]][] = [
  ['1945', ['1945', 'digit-year', 1945]],
  ['1,500 men', ['1,500', 'grouped', 1500]],
  ['12,345,678.9', ['12,345,678.9', 'grouped', 12_345_678]],
  ['3.5 years', ['3.5', 'decimal', 3.5]],
  ['10:57 and', ['10:57', 'clock', 657]],
  ['10:57:30', ['10:57:30', 'clock-seconds', 39_450]],
  ['10:75', ['10', 'digit-month', 10]],
  ['10.10.1945', ['10.10.1945', 'figures', 19_451_010]],
  ['2016-05-06', ['2016-05-06', 'figures', 20_160_506]],
  ['2016-05-06T10:00:00Z.', ['2016-05-06T10:00:00Z', 'figures', 20_160_506]],
  ['2016-13-06', ['2016', 'digit-year', 2016]],
  ['05/06/89', ['05/06/89', 'short-figures', 890_506]],
  ['4/22', ['4/22', 'pair', 422]],
  ['2016-11', ['2016-11', 'year-month', 201_611]],
  ['11/2016', ['11/2016', 'year-month', 201_611]],
  ['1903-05', ['1903', 'digit-year', 1903]],
  ['1939-45', ['1939', 'digit-year', 1939]],
  ['1945.', ['1945', 'digit-year', 1945]],
  ['1.2.3.4', ['1.2.3', 'grouped', 1]],
  ['000', ['000', 'digit-long', 0]],
  ['123456789012345678901234567890', ['123456789012345678901234567890', 'digit-long', Number.POSITIVE_INFINITY]],
];

test('a numeral is read in the longest shape that makes sense', () => {
  for (const [text, expected] of shapes) assert.deepEqual(read(text), expected, text);
});

test('the order of day and month holds where the figures leave it open', () => {
  assert.equal(read('05/06/1989')[2], 19_890_506);
  assert.equal(read('05/06/1989', 'dmy')[2], 19_890_605);
  assert.equal(read('25/06/1989')[2], 19_890_625);
  assert.equal(read('05.06.1989')[2], 19_890_605);
});

test('a numeral ends within its text and after its digits, whatever it is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d[\d.,:/-]{0,20}$/), (text) => {
      const [quote] = read(text);
      assert.ok(quote.length >= /^\d+/.exec(text)![0].length && quote.length <= text.length);
      assert.match(quote, /\d$/);
    }),
  );
});
