import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datingOf, readTimes, recognise } from './index.ts';

test('a text with a day of publication that speaks of weekdays is press', () => {
  const { dating, reasons } = datingOf(recognise('They met on Tuesday and left yesterday.'), '2011-07-08');
  assert.equal(dating, 'press');
  assert.match(reasons.join(' '), /2 expressions count from it/);
});

test('a text full of years that counts nothing from its publication is a story', () => {
  const text = [1905, 1910, 1919, 1926, 1930, 1936, 1945, 1948, 1950].map((year) => `In ${year} it went on.`).join(' ');
  assert.equal(datingOf(recognise(text), '2011-07-08').dating, 'narrative');
});

test('entries that begin with their dates are a work of reference', () => {
  const text = [1905, 1910, 1919, 1926, 1930, 1936, 1945, 1948]
    .map((year) => `${year} Something was founded.`)
    .join('\n');
  assert.equal(datingOf(recognise(text)).dating, 'reference');
});

test('a letter is dated by the line at its end', () => {
  const text =
    'The congress took place in January. Last year was hard.\nPlease accept, Comrade, the assurances of our regard.\nPyongyang\n24 March 2021 (Juche 110)\n';
  const verdict = datingOf(recognise(text), undefined, { text });
  assert.deepEqual([verdict.dating, verdict.issued], ['letter', '2021-03-24']);
  assert.deepEqual(
    readTimes(text).map((time) => time.value),
    ['2021-01', '2020', '2021-03-24'],
  );
});

test('an address is dated by the line at its head, where it counts from the one who speaks', () => {
  const text = '축하문\n\n협회보 공동사설 - 1976년 3월 1일\n\n지난해 협회는 컸다. 올해 5월에 더 컸다.\n';
  const verdict = datingOf(recognise(text, { language: ['ko'] }), undefined, { text, language: 'ko' });
  assert.deepEqual([verdict.dating, verdict.issued], ['letter', '1976-03-01']);
  const story = text.replace('지난해', '그 전해').replace('올해', '그해');
  assert.equal(
    datingOf(recognise(story, { language: ['ko'] }), undefined, { text: story, language: 'ko' }).issued,
    undefined,
  );
});

test('an address that gives its year alone is dated by it, where only years count from the one who speaks', () => {
  const datedBy = (text: string) => datingOf(recognise(text, { language: ['ko'] }), undefined, { text }).issued;
  assert.equal(datedBy('개교 기념사\n\n2019년\n\n지난해 11월 준공되였다. 래년 3월에 연다.\n'), '2019');
  assert.equal(datedBy('개교 기념사\n\n2019년\n\n지난해 11월 준공되였다. 어제 열었다.\n'), undefined);
  assert.equal(datedBy('개교 기념사\n\n2019년에 개교하였다.\n\n지난해 11월 준공되였다.\n'), undefined);
});

test('what the caller says is how a text dates itself stands', () => {
  assert.equal(readTimes('In May 1945. In July.', { issued: '2011-07-08', dating: 'narrative' })[1].value, '1945-07');
});
