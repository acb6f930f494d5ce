import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datelineOf, datingOf, recognise } from './index.ts';

const cases: [text: string, behind: string | null][] = [
  ['Tarn, October 7 (VNA) -- The council met.', 'The council met.'],
  ['TARN, Oct. 7, 1991 (Velmara News) — The council met.', 'The council met.'],
  ['TARN (VNA) - The council met.', 'The council met.'],
  ['Port of Ellin, 7 October (VNA) – The council met.', 'The council met.'],
  ['Ada Quill (Chair) — elected in 1951', null],
  ['The council (in Tarn) — and others — met.', null],
  ['On 7 October the council (VNA) -- met.', null],
  ['The council met.', null],
  ['(해주 2019년 5월 14일발 새길통신) 총회가 열렸다.', '총회가 열렸다.'],
  ['【해주 5월 14일발 새길통신】 총회가 열렸다.', '총회가 열렸다.'],
  ['(서울=새길통신) 2016년 10월 4일 = 총회가 열렸다.', '총회가 열렸다.'],
  ['(서울=새길통신) 총회가 열렸다.', '총회가 열렸다.'],
  ['(해주에서 5월 14일에) 총회가 열렸다.', null],
  ['', null],
];
for (const [text, behind] of cases)
  test(`a dateline: ${text}`, () => {
    const span = datelineOf(text);
    assert.equal(span && text.slice(span.end), behind);
  });

test('news that gives its day at its head is dated by it', () => {
  const text = 'VELMARA NEWS\n\nTarn, October 7, 1991 (VNA) -- The council met on Saturday.\n\nIt closes tomorrow.\n';
  const verdict = datingOf(recognise(text), undefined, { text });
  assert.deepEqual([verdict.dating, verdict.issued], ['press', '1991-10-07']);
  const without = text.replace(', 1991', '');
  assert.equal(datingOf(recognise(without), undefined, { text: without }).dating, 'narrative');
  const korean = '총회 진행\n\n(해주 2019년 5월 14일발 새길통신)\n\n총회가 14일에 열렸다.\n';
  const told = datingOf(recognise(korean, { language: 'ko' }), undefined, { text: korean });
  assert.deepEqual([told.dating, told.issued], ['press', '2019-05-14']);
  const later = `${'It went on. '.repeat(100)}\n${text}`;
  assert.equal(datingOf(recognise(later), undefined, { text: later }).dating, 'narrative');
});
