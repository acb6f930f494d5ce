import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meetingName } from './meeting-name.ts';
import { isBareOffice, officeHead } from './office-name.ts';

const cases: readonly (readonly [name: string, head: string, isBare: boolean])[] = [
  ['Chairman of the Veldish Union', 'chairman', false],
  ['Vice-Chairman', 'vice chairman', true],
  ['새솔협회 위원장', '위원장', false],
  ['새솔협회 중앙위원회 부위원장', '부위원장', false],
  ['위원장', '위원장', true],
  ['수산상', '수산상', false],
];

for (const [name, head, isBare] of cases)
  test(`the words for an office, and whether they say whose it is: ${name}`, () => {
    assert.deepEqual([officeHead(name), isBareOffice(name)], [head, isBare]);
  });

test('a Korean meeting by its sort, its number and its body', () => {
  const { head, ordinal, body } = meetingName({
    kind: 'meeting',
    name: '새솔협회 제5차총회',
    ordinal: 5,
    body: '새솔협회',
  });
  assert.deepEqual([head, ordinal, body], ['general meeting', 5, '새솔협회']);
});
