import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expressionRange, readTimes, recognise } from './index.ts';

/** What is found in a text with no context, with its TIMEX3 value. */
const read = (text: string): string[] =>
  readTimes(text).map((time) => `${time.text.replace(/\s+/g, ' ')} = ${time.value}`);

function readsAs(table: readonly (readonly [string, ...string[]])[]): void {
  for (const [text, ...expected] of table) assert.deepEqual(read(text), expected, text);
}

test('dates in full are read in all usual orders and spellings', () => {
  readsAs([
    ['on 10 October 1945.', '10 October 1945 = 1945-10-10'],
    ['on October 10, 1945.', 'October 10, 1945 = 1945-10-10'],
    ["on Oct. 10 '45.", "Oct. 10 '45 = 1945-10-10"],
    ['on the 10th of October, 1945,', 'the 10th of October, 1945 = 1945-10-10'],
    ['on October the tenth nineteen forty-five.', 'October the tenth nineteen forty-five = 1945-10-10'],
    ['on Wednesday, 10 October 1945', 'Wednesday, 10 October 1945 = 1945-10-10'],
    ['on 10.10.1945', '10.10.1945 = 1945-10-10'],
    ['1945-10-10:', '1945-10-10 = 1945-10-10'],
    ['in October of 1945', 'October of 1945 = 1945-10'],
    ['in October, 1945', 'October, 1945 = 1945-10'],
    ['in 1945', '1945 = 1945'],
    ['in the year 1945', 'the year 1945 = 1945'],
  ]);
});

test('longer and shorter parts of a year are read', () => {
  readsAs([
    ['in the spring of 1945', 'the spring of 1945 = 1945-SP'],
    ['in the third quarter of 1945', 'the third quarter of 1945 = 1945-Q3'],
    ['in the second half of 1945', 'the second half of 1945 = 1945-H2'],
    ['during the 1920s', 'the 1920s = 192'],
    ["in the mid-1930's", "the mid-1930's = 193"],
    ['in the twenties of the 20th century', 'the twenties of the 20th century = 192'],
    ['in the nineteenth century', 'the nineteenth century = 18'],
    ['early in 1945', 'early in 1945 = 1945'],
    ['by the end of October 1945', 'the end of October 1945 = 1945-10'],
    ['about 1945', 'about 1945 = 1945'],
    ['on Christmas Eve 1945', 'Christmas Eve 1945 = 1945-12-24'],
    ['at 11:30:05 on 30 April 1975', '11:30:05 = 1975-04-30T11:30:05', '30 April 1975 = 1975-04-30'],
    ['at 11:30 a.m. on 30 April 1975', '11:30 a.m. = 1975-04-30T11:30', '30 April 1975 = 1975-04-30'],
    ['on the night of 20 June 1791', 'the night of 20 June 1791 = 1791-06-20TNI'],
  ]);
});

test('years before Christ are counted backwards', () => {
  readsAs([
    ['in 264 BC', '264 BC = BC0264'],
    ['from 499 to 493 BC', '499 = BC0499', '493 BC = BC0493'],
    ['in the 4th century BC', 'the 4th century BC = BC03'],
    ['in the 470s BC', 'the 470s BC = BC047'],
    ['AD 79', 'AD 79 = 0079'],
  ]);
  const [year, decade] = readTimes('in 264 BC and in the 470s BC');
  assert.deepEqual([year.edtf, year.earliest, decade.edtf], ['-0263', '-0263-01-01', '-0478/-0469']);
});

test('ranges give both ends, and what is said once is said of both', () => {
  readsAs([
    ['from September 11 to 18, 1961', 'September 11 = 1961-09-11', '18, 1961 = 1961-09-18'],
    ['between June 30 and July 1 in 1949', 'June 30 = 1949-06-30', 'July 1 in 1949 = 1949-07-01'],
    ['the 28 and 29 August 1918', 'the 28 = 1918-08-28', '29 August 1918 = 1918-08-29'],
    ['5-12 January 2021', '5 = 2021-01-05', '12 January 2021 = 2021-01-12'],
    ['1985 – 12 March 1998', '1985 = 1985', '12 March 1998 = 1998-03-12'],
    ['1950 – 12 March: founded', '1950 = 1950', '12 March = 1950-03-12'],
    ['1939-45', '1939 = 1939', '45 = 1945'],
    ['October 1926-August 1945', 'October 1926 = 1926-10', 'August 1945 = 1945-08'],
    ['held in 2013 and 2017', '2013 = 2013', '2017 = 2017'],
    ['in April and September 2018', 'April = 2018-04', 'September 2018 = 2018-09'],
    [
      'in April and September Pyongyang Joint Declaration in 2018',
      'April = 2018-04',
      'September = 2018-09',
      '2018 = 2018',
    ],
    ['November to March 1945', 'November = 1944-11', 'March 1945 = 1945-03'],
    ['May 1, 3 and 5, 1951', 'May 1 = 1951-05-01', '3 = 1951-05-03', '5, 1951 = 1951-05-05'],
    ['the 18th and 19th centuries', 'the 18th = 17', '19th centuries = 18'],
  ]);
});

test('line breaks and blank lines within an expression are no matter, nor are words stuck to it', () => {
  readsAs([
    ['held from October 10\n\nto 13, 1945, in Pyongyang', 'October 10 = 1945-10-10', '13, 1945 = 1945-10-13'],
    ['in December 2018Kim Jong Un', 'December 2018 = 2018-12'],
    ['March 1948-March 1956', 'March 1948 = 1948-03', 'March 1956 = 1956-03'],
    ['Students in July\r\n1989.', 'July 1989 = 1989-07'],
  ]);
});

test('other calendars are reckoned over', () => {
  readsAs([
    ['on October 10, Juche 34 (1945)', 'October 10, Juche 34 (1945) = 1945-10-10'],
    ['24 March 2021 (Juche 110)', '24 March 2021 (Juche 110) = 2021-03-24'],
    ['in November Juche 86 (1997.)', 'November Juche 86 (1997.) = 1997-11'],
    ['in Showa 20', 'Showa 20 = 1945'],
    ['Tangi 4278', 'Tangi 4278 = 1945'],
    ['lunar January 1, 1945', 'lunar January 1, 1945 = 1945-02-13'],
    ['25 October 1917 (O.S.)', '25 October 1917 (O.S.) = 1917-11-07'],
  ]);
});

test('where two calendars in one expression disagree, both readings are kept', () => {
  const [time] = readTimes('in Juche 29 (1930)');
  assert.deepEqual(time.readings, [
    { calendar: 'gregorian', edtf: '1930' },
    { calendar: 'juche', edtf: '1940' },
  ]);
  assert.equal(readTimes('in Juche 34 (1945)')[0].readings, undefined);
  assert.deepEqual(readTimes('on Monday, 10 October 1945')[0].readings?.[1], {
    calendar: 'weekday',
    edtf: '1945-10-08',
  });
});

test('a number is no year of an era without the word of the era', () => {
  assert.deepEqual(read('the Juche idea of 34 men'), []);
  assert.deepEqual(read('in Taisho 16'), []);
});

test('a day that does not exist is kept as written, and dated as well as it can be', () => {
  const [time] = readTimes('on 31 June 1945');
  assert.deepEqual([time.value, time.edtf], ['1945-06-31', '1945-06']);
});

test('lengths, sets and references have the values of TIMEX3', () => {
  readsAs([
    ['for more than three years', 'more than three years = P3Y'],
    ['a 24-hour strike', '24-hour = PT24H'],
    ['the next two weeks', 'the next two weeks = P2W'],
    ['a year-long trial', 'year-long = P1Y'],
    ['the years 1751-1777', 'the years 1751-1777 = P27Y'],
    ['every Tuesday', 'every Tuesday = XXXX-WXX-2'],
    ['held annually', 'annually = XXXX'],
    ['it is now so', 'now = PRESENT_REF'],
    ['in recent years', 'recent years = PAST_REF'],
    ['in the near future', 'the near future = FUTURE_REF'],
  ]);
});

test('offsets are those of the text, and expressions never overlap', () => {
  const text = 'On 10 October 1945, and again in early 1946 and for two years after the war (1914-1918), it met.';
  let last = 0;
  for (const time of readTimes(text)) {
    assert.equal(text.slice(time.start, time.end), time.text);
    assert.ok(time.start >= last);
    last = time.end;
  }
});

test('what is stated and what is implied are kept apart, and the rule is named', () => {
  const [full, short] = recognise("in October 1945 and in '46");
  assert.deepEqual(full.stated, { kind: 'date', parts: { year: 1945, month: 10 } });
  assert.deepEqual([short.stated, short.implied], [{ kind: 'date', parts: {} }, { year: 1946 }]);
  assert.deepEqual(full.rules, ['date/point']);
});

test('a language without a lexicon is refused by name', () => {
  assert.throws(() => recognise('x', { language: 'tlh' }), /"tlh".*en, ko/);
});

test('the range of an expression takes in the word that leads to it and what goes with it', () => {
  const rows: [string, string][] = [
    ['It met on 10 October 1945 there.', 'on 10 October 1945'],
    ['It fell after two months of siege.', 'after two months of siege'],
    ['It has stood since May 2016-', 'since May 2016-'],
  ];
  for (const [text, expected] of rows) {
    const { start, end } = expressionRange(recognise(text)[0]);
    assert.equal(text.slice(start, end), expected);
  }
});
