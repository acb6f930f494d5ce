import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimes } from './index.ts';

const rows: [string, ...string[]][] = [
  ['1945년 10월 10일에 창건되였다.', '1945년 10월 10일 = 1945-10-10'],
  ['2016년 5월 6일부터 9일까지', '2016년 5월 6일 = 2016-05-06', '9일 = 2016-05-09'],
  ['2016년 5월 6일에 개막하여 9일에 페막', '2016년 5월 6일 = 2016-05-06', '9일 = 2016-05-09'],
  [
    '1945년 8월에 왔다. 그해 10월 10일부터 13일까지',
    '1945년 8월 = 1945-08',
    '그해 10월 10일 = 1945-10-10',
    '13일 = 1945-10-13',
  ],
  ['주체105(2016)년 5월에', '주체105(2016)년 5월 = 2016-05'],
  ['주체34년', '주체34년 = 1945'],
  ['20세기 20년대', '20세기 20년대 = 192'],
  ['1990년대 초', '1990년대 초 = 199'],
  ['1945년 음력 1월 1일', '1945년 음력 1월 1일 = 1945-02-13'],
  ['기원전 264년', '기원전 264년 = BC0264'],
  ['1945년 10월. 이듬해 3월', '1945년 10월 = 1945-10', '이듬해 3월 = 1946-03'],
  ['1948년 봄', '1948년 봄 = 1948-SP'],
  ['3년간', '3년간 = P3Y'],
];

test('the engine reads another language by its lexicon alone', () => {
  for (const [text, ...expected] of rows)
    assert.deepEqual(
      readTimes(text).map((time) => `${time.text} = ${time.value}`),
      expected,
      text,
    );
});

test('a text in two scripts is read in both languages', () => {
  const text = 'It was founded on 10 October 1945 (1945년 10월 10일).';
  assert.deepEqual(
    readTimes(text).map((time) => time.text),
    ['10 October 1945', '1945년 10월 10일'],
  );
});
