import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read } from '../read/index.ts';
import { inContext } from './index.ts';

function mentionsOf(text: string) {
  const result = read(Buffer.from(text), { file: 'history.txt' });
  if ('error' in result) throw new Error(result.error);
  return inContext(result.document, { capture: 'c', issued: null, language: 'ko' }).mentions;
}

const cases: readonly (readonly [what: string, text: string, short: readonly string[]])[] = [
  ['a body by its last word', '새솔문학동맹은 컸다. 동맹은 책을 냈다.', ['동맹 새솔문학동맹']],
  ['a party', '한빛노동당은 컸다. 당의 강령은 짧다.', ['당 한빛노동당']],
  ['the body of an office', '새솔수산협회는 컸다. 협회 회장 남기수가 왔다.', ['협회 새솔수산협회']],
  ['of two the one that is named more often', '새솔당은 컸다. 새솔당은 한빛당을 이겼다. 당은 이겼다.', ['당 새솔당']],
  ['no word that only begins so', '새솔문학동맹은 컸다. 동맹국은 작았다. 당연하다.', []],
  ['nothing before it is named', '동맹은 컸다. 새솔문학동맹은 작았다.', []],
];

for (const [what, text, expected] of cases)
  test(`Korean short forms: ${what}`, () => {
    const short = mentionsOf(text).flatMap(({ names }) => names.filter(({ form }) => form === 'short'));
    assert.deepEqual(
      short.map((one) => `${one.text} ${one.name}`),
      expected,
    );
  });

const holders: readonly (readonly [what: string, text: string, held: readonly string[]])[] = [
  ['before the name', '새솔협회 위원장 한설보가 왔다.', ['한설보: 새솔협회 위원장']],
  ['joined to it', '남기수회장이 왔다.', ['남기수: 회장']],
  ['told of several', '부회장들인 오명철, 최금란이 왔다.', ['오명철: 부회장', '최금란: 부회장']],
  ['over', '새솔협회 위원장이였던 한설보가 왔다.', ['한설보: 새솔협회 위원장 former']],
  ['to be filled', '위원장에 한설보가 선거되였다.', []],
];

for (const [what, text, expected] of holders)
  test(`Korean offices beside a name: ${what}`, () => {
    assert.deepEqual(
      mentionsOf(text)
        .flatMap(({ holders: own }) => own)
        .map(({ person, title, former }) => `${person.name}: ${title}${former ? ' former' : ''}`),
      expected,
    );
  });
