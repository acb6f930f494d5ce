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

const people: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  ['an office glued to the name', '박문호위원장이 연설하였다.', ['박문호']],
  ['an office behind it, in the southern way', '이상호 대표는 임정아 씨를 만났다.', ['이상호', '임정아']],
  ['what one was before', '정재훈 전 의원이 왔다.', ['정재훈']],
  ['an office before it', '초대 위원장 한설보가 떠났다.', ['한설보']],
  ['those who follow in a list', '부회장들인 오명철, 최금란을 비롯한 일군들', ['오명철', '최금란']],
  ['who is made what', '총회는 남기수를 회장으로, 서은희를 서기장으로 선거하였다.', ['남기수', '서은희']],
  ['what is filled by whom', '위원장에 한설보, 부위원장에 리문재가 선거되였다.', ['한설보', '리문재']],
  ['who an office is', '회장은 박문호이다.', ['박문호']],
  ['Chinese characters behind it', '이문재(李文在, 1912~1974)는 학자이다.', ['이문재']],
  ['no name in characters that are no surname', '국무령(國務領)은 떠났다.', []],
  ['who is appointed, with no office between', '1984년 3월 리인규가 임명되었다.', ['리인규']],
  ['who is handed something', '그는 고희만에게 자리를 물려주었다.', ['고희만']],
  ['no office that holds another', '국무위원장이 왔다. 김창준 장의위원장이 왔다.', ['김창준']],
  ['no verb', '대사로 부임하였으며 떠났다.', []],
  ['from abroad, with an office before', '총리 쎄르고 쁘라체프와 만났다.', ['쎄르고 쁘라체프']],
  [
    'from abroad, with an office behind, and then by the last word',
    '예브고르 스테닌 러시아 대통령이 왔다. 스테닌은 떠났다.',
    ['예브고르 스테닌', '스테닌'],
  ],
  ['from abroad, of whom only people can tell', '쓰베를린은 대표단을 접견하였다.', ['쓰베를린']],
  ['no verb and no thing from abroad', '흐르는 물이 대통령을 막았다. 뜨락또르공장 총리, 어머니는 사망하였다.', []],
  ['a surname of two syllables', '황보인철동지가 도착하였다.', ['황보인철']],
  ['words of honour and adjectives are none', '위대한 수령, 경애하는 장군님, 최고령도자, 탁월한 지도자', []],
  ['nor is what an office is of', '공화국주석, 방송국 국장, 연구소 소장, 전국 위원장, 로동자 대표', []],
  ['nor a noun with its ending', '인민은 수령을 따랐다. 인민은 대표를 보냈다. 하나의 대표', []],
  ['nor what is told of an office', '위원장 선거가 있었다. 비서 전원이 참가하였다.', []],
  ['nor a word that nouns are joined to', '선군수령, 선군정치, 선군혁명, 선군시대', []],
];

for (const [what, text, expected] of people)
  test(`people: ${what}`, () => {
    const found = recogniseNames([text]).flat();
    assert.deepEqual([...new Set(found.filter(({ kind }) => kind === 'person').map((one) => one.text))], expected);
  });

test('people: the heading of a life, also set wide', () => {
  const [[name]] = recogniseNames(['남 기 수', '1923년 9월 10일 해주에서 태여났다.']);
  assert.deepEqual([name.kind, name.text, name.name], ['person', '남 기 수', '남기수']);
  assert.deepEqual(
    recogniseNames(['남 기 수', '1923년 9월 10일 해주에서 왔다.'])
      .flat()
      .filter(({ kind }) => kind === 'person'),
    [],
  );
});

test('a name ends where it ends, also at the end of a word that is shorter', () => {
  assert.deepEqual(
    namesIn('김구선생은 말하였다. 김구 는 떠났다.').filter((name) => name.startsWith('person')),
    ['person: 김구', 'person: 김구'],
  );
});

const bodies: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  [
    'known by what they end with, in both spellings',
    '동해어민련맹과 북해어민연맹, 한빛노동당과 새벽로동당',
    ['동해어민련맹', '북해어민연맹', '한빛노동당', '새벽로동당'],
  ],
  ['a party of any name', '새누리한빛당은 해산되였다.', ['새누리한빛당']],
  [
    'institutes, schools and papers',
    '해양문화연구소와 보성전문학교, 청수신문사',
    ['해양문화연구소', '보성전문학교', '청수신문사'],
  ],
  [
    'written apart behind a country or a field',
    '조선 수산 협회는 한국 해양 연구소와',
    ['조선 수산 협회', '한국 해양 연구소'],
  ],
  ['an organ of a party that is not named', '당 중앙위원회는 회의를 열었다.', ['당 중앙위원회']],
  ['with an office joined to it', '청진시인민위원회위원장이 왔다.', ['청진시인민위원회']],
  ['no rooms, no verbs, no rates', '학생식당과 강당에서, 강요당하고, 100정보당 6톤, 전쟁마당', []],
];

for (const [what, text, expected] of bodies)
  test(`bodies: ${what}`, () => {
    const found = recogniseNames([text]).flat();
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'organisation').map((one) => one.text),
      expected,
    );
  });

const offices: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
  ['of the body before it', '북방직업동맹 중앙위원회 부위원장으로', ['북방직업동맹 중앙위원회 부위원장']],
  ['of the body that has it', '북방직업동맹의 조직부장', ['북방직업동맹 조직부장']],
  ['beside a person', '위원장 한설보와 남기수회장', ['위원장', '회장']],
  ['not a table of years', '북방직업동맹 년대표', []],
  ['not a word by itself that may be another', '새 시장에서 부상을 입었다', []],
];

for (const [what, text, expected] of offices)
  test(`offices: ${what}`, () => {
    const found = recogniseNames([text]).flat();
    assert.deepEqual(
      found.filter(({ kind }) => kind === 'office').map(({ name }) => name),
      expected,
    );
  });

const meetings: readonly (readonly [text: string, name: string, ordinal: number | undefined])[] = [
  ['조선수산협회 제5차총회가 열렸다.', '조선수산협회 제5차총회', 5],
  ['한빛당 제3차 정기총회가 열렸다.', '한빛당 제3차 정기총회', 3],
  ['제2회 총회를 열었다.', '제2회 총회', 2],
  ['동해어민련맹 결성대회에서', '동해어민련맹 결성대회', undefined],
  ['제1차대회의 대표들', '제1차대회', 1],
];

test('meetings: their number joined to the word for them or apart, with what sort they are', () => {
  for (const [text, name, ordinal] of meetings) {
    const found = recogniseNames([text])[0].find(({ kind }) => kind === 'meeting');
    assert.deepEqual([found?.name, found?.ordinal], [name, ordinal]);
  }
});

test('countries and towns, districts where something is told to be in them', () => {
  assert.deepEqual(
    namesIn('몽골과 베트남을 거쳐 해주에서, 새솔군에서, 총진군에서').map((name) => name),
    ['place: 몽골', 'place: 베트남', 'place: 해주', 'place: 새솔군'],
  );
});
