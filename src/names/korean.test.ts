import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recogniseNames } from './index.ts';

const namesIn = (...texts: string[]): string[] =>
  recogniseNames(texts)
    .flat()
    .map(({ kind, text }) => `${kind}: ${text}`);

test('a body named from the widest to the narrowest, with its ending left off', () => {
  assert.deepEqual(namesIn('조선로동당 중앙위원회 정치국은 회의를 열었다.'), [
    'organisation: 조선로동당 중앙위원회 정치국',
  ]);
});

test('numbered meetings, with the term of their body', () => {
  const [[meeting]] = recogniseNames(['당중앙위원회 제7기 제5차전원회의가 진행되였다.']);
  assert.equal(meeting.text, '당중앙위원회 제7기 제5차전원회의');
  assert.equal(meeting.ordinal, 5);
  assert.equal(meeting.body, '당중앙위원회 제7기');
});

test('a person by a title, and everywhere once known', () => {
  assert.deepEqual(namesIn('강서준동지는 공장을 찾았다.', '그날 강서준은 말하였다.'), [
    'person: 강서준',
    'person: 강서준',
  ]);
});

test('titles of works, and slogans after their cue', () => {
  assert.deepEqual(namesIn('신문 《새벽길》은 구호 《하나로 나아가자》를 실었다.'), [
    'work: 새벽길',
    'slogan: 하나로 나아가자',
  ]);
});

test('what people built, by its kind', () => {
  assert.deepEqual(namesIn('그는 솔바람뜨락또르공장과 은빛발전소를 돌아보았다.'), [
    'place: 솔바람뜨락또르공장',
    'place: 은빛발전소',
  ]);
});

test('names that a pack has in Hangul', () => {
  assert.deepEqual(namesIn('김일성은 1945년 평양에서 연설하였다.'), ['person: 김일성', 'place: 평양']);
});
