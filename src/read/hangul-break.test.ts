import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainSeams, reflow } from './reflow.ts';
import { seamsOf } from './seams.ts';

const sentences = `부두협회는 회관에서 회의를 열었다. 회의에서는 등대를 세우는 문제를 토의하였다.
회원들은 등대를 세우기로 결정하였다. 위원장은 회원들에게 등대를 세우는 일을 맡겼다.
회관에서 열린 회의는 부두협회의 력사에서 중요한 회의였다. 회원들은 회의를 마치고 등대를 돌아보았다.`;

const wrapped = (text: string, width: number, between: 'words' | 'syllables'): string => {
  const flat = text.replace(/\s+/g, ' ');
  if (between === 'syllables')
    return (flat.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).map((line) => line.trim()).join('\n');
  return flat.replace(new RegExp(`(.{1,${width}}) `, 'g'), '$1\n');
};

test('Korean that is broken between words is joined with blanks', () => {
  const text = wrapped(sentences, 14, 'words');
  assert.equal(reflow(text, [[0, text.length]], null, seamsOf(text)).text, sentences.replace(/\s+/g, ' '));
});

test('Korean that is broken between any syllables is joined without, but where both sides are words', () => {
  const text = wrapped(sentences, 13, 'syllables');
  const joined = reflow(text, [[0, text.length]], null, seamsOf(text)).text;
  const naive = reflow(text, [[0, text.length]], null, plainSeams).text;
  const faults = (result: string): number => {
    const words = new Set(sentences.split(/\s+/));
    return result.split(' ').filter((word) => !words.has(word)).length;
  };
  assert.ok(faults(joined) <= 2, joined);
  assert.ok(faults(naive) >= 8, naive);
});
