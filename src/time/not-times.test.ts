import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes } from './index.ts';

const nothing = [
  'Farm No. 1116',
  'the 38th parallel',
  'the Chollima March',
  'Typhoon No. 9',
  'Hwasong 15',
  'an F-105 and a T-34-85',
  'a force of 1500 men',
  'version 1.2.1945',
  'call 555-1212',
  'page 1945',
  'paid $1945',
  '1,945 tonnes',
  'a 105mm gun',
  'the 14th Army',
  'the first of these',
  'the fall of Paris',
  'We march. No.',
  'May we go?',
  'he asked a second time',
  'it can never last',
  'the 8th Central Committee',
  'Resolution 1718',
  'a hot spring',
];

test('numbers of things and words that only look like times are none', () => {
  for (const text of nothing)
    assert.deepEqual(
      readTimes(text).map((time) => time.text),
      [],
      text,
    );
});

const names: [string, string][] = [
  ['Kim looking round the February 8 Vinalon Complex', 'February 8'],
  ['the July 4 Joint Statement', 'July 4'],
  ['published the April Theses', 'April'],
  ['the June 15 North-South Joint Declaration', 'June 15'],
  ['the June 15 joint declaration', 'June 15'],
];

test('a date inside a name is marked as part of it', () => {
  for (const [text, quote] of names) {
    const [time] = readTimes(text);
    assert.deepEqual([time?.text, time?.inName], [quote, true], text);
  }
});

test('a date before a name is not part of it', () => {
  for (const text of [
    'On May 1 Kim Il Sung University opened.',
    'On July 12 Germany attacked.',
    'in March the Party met',
  ])
    assert.equal(readTimes(text)[0].inName, undefined, text);
});
