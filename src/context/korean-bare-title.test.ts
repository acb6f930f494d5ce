import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read/index.ts';
import { inContext } from './index.ts';

function shortIn(text: string): string[] {
  const result = read(Buffer.from(text), { file: 'history.txt' });
  if ('error' in result) throw new Error(result.error);
  const { mentions } = inContext(result.document, { capture: 'c', issued: null, language: 'ko' });
  return mentions.flatMap(({ names }) =>
    names.filter(({ kind, form }) => kind === 'person' && form === 'short').map(({ text, name }) => `${text} ${name}`),
  );
}

const cases: readonly (readonly [what: string, text: string, short: readonly string[]])[] = [
  [
    'the office that somebody of that surname was named with',
    '박문호 위원장이 왔다. 박 위원장은 말하였다.',
    ['박 위원장 박문호'],
  ],
  ['joined to it', '박문호위원장이 왔다. 박위원장은 말하였다.', ['박위원장 박문호']],
  [
    'of two of one surname, the one with that office',
    '박문호 위원장과 박정수 대표가 왔다. 박 위원장은 말하였다. 박 대표는 떠났다.',
    ['박 위원장 박문호', '박 대표 박정수'],
  ],
  ['of one surname in two spellings', '리문재 위원장이 왔다. 이 위원장은 말하였다.', ['이 위원장 리문재']],
  ['a word of honour, where there is one such', '박문호 위원장이 왔다. 박 동지는 말하였다.', ['박 동지 박문호']],
  ['but not of two', '박문호 위원장과 박정수 대표가 왔다. 박 동지는 말하였다.', []],
  ['nobody before it', '박 위원장이 왔다. 박문호 위원장은 말하였다.', []],
  ['another word', '이상호 대표가 왔다. 이사장이 말하였다. 이 회의는 끝났다.', []],
  [
    'a title of honour by itself, of who was named with it',
    '위대한 령도자 한설보동지와 남기수 위원장이 왔다. 경애하는 령도자님께서 말씀하시였다.',
    ['령도자님 한설보'],
  ],
];

for (const [what, text, expected] of cases)
  test(`Korean bare titles: ${what}`, () => {
    assert.deepEqual(shortIn(text), expected);
  });
