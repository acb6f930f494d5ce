import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContext } from '../context/index.ts';
import type { Claim, Filler } from '../model/index.ts';
import { read } from '../read/index.ts';
import { readClaims } from './index.ts';

function claimsOf(text: string, file = 'history.txt'): Claim[] {
  const result = read(Buffer.from(text), { file });
  if ('error' in result) throw new Error(result.error);
  const { document } = result;
  const context = inContext(document, { capture: 'c', issued: null, language: 'ko' });
  return readClaims('c', document, context).flatMap(({ claims }) => claims);
}

const names = (fillers: readonly Filler[] = []): string => fillers.map(({ name }) => name).join('+');

/** Kind, date, and what else is said of how it is told. */
const told = ({ kind, time, modality, phase, manner }: Claim): string =>
  [
    kind,
    time?.edtf ?? '-',
    ...(modality === 'asserted' ? [] : [modality]),
    ...(phase ? [phase] : []),
    ...(manner === 'reported' ? [manner] : []),
  ].join(' ');

const verbs: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  ['a verb in the northern spelling', '새솔협회는 1951년 2월에 해산되였다.', ['dissolution 1951-02']],
  ['and in the southern', '새솔협회는 1951년 2월에 해산되었다.', ['dissolution 1951-02']],
  ['contracted', '새솔협회는 1951년 2월에 해산됐다.', ['dissolution 1951-02']],
  ['in the present', '1951년 2월 새솔협회를 결성한다.', ['founding 1951-02']],
  [
    'a noun that ends an entry',
    '- 1951년 2월 새솔협회 결성\n- 1952년 3월: 새솔협회 해산.',
    ['founding 1951-02', 'dissolution 1952-03'],
  ],
  ['what is planned', '새솔협회는 2024년 5월에 해산될 예정이다.', ['dissolution 2024-05 planned']],
  ['what is agreed on', '새솔협회 제3차총회를 2024년 5월에 열기로 하였다.', ['meeting 2024-05 planned']],
  ['what was not done', '새솔협회는 1951년 2월에 해산되지 않았다.', ['dissolution 1951-02 denied']],
  ['what could not be done', '박문호위원장은 1951년에 몽골을 방문하지 못하였다.', ['appearance 1951 denied']],
  [
    'what somebody says',
    '박문호위원장은 새솔협회가 1951년 2월에 결성되였다고 말하였다.',
    ['founding 1951-02 reported'],
  ],
  ['what is said word for word is theirs', '박문호위원장은 1951년 2월 "협회를 해산하였다"고 썼다.', []],
  [
    'what is wanted, needed or only looked back on is not told',
    '1951년 2월 협회를 결성하기 위하여 왔다. 1952년에 협회를 해산하여야 한다. 1953년 협회 결성 10돐을 맞이하였다. 1954년 협회 결성후 그는 떠났다.',
    [],
  ],
  [
    'what describes a thing, and what is told of it',
    '1948년에 결성된 새솔협회는 1951년 2월에 해산되였다.',
    ['founding 1948', 'dissolution 1951-02'],
  ],
  [
    'a date does not go on behind what it describes',
    '1948년에 결성된 새솔협회는 곧 해산되였다.',
    ['founding 1948', 'dissolution -'],
  ],
  ['what is neither dated nor of anybody is not told', '모두 힘을 합쳐 나아갔다. 새로운 전통이 창설되였다.', []],
  ['a meeting without a name', '새솔협회는 1951년 2월 3일 해주에서 회의를 열었다.', ['meeting 1951-02-03']],
  [
    'a meeting that was not held dates nothing',
    '새솔협회 제3차대회는 1957년 4월에 진행되지 않았다. 대회는 1958년 2월 10일 원산에서 열렸다. 대회에서는 박문호를 위원장으로 선거하였다.',
    ['meeting 1957-04 denied', 'meeting 1958-02-10', 'appointment 1958-02-10 begin'],
  ],
];

for (const [what, text, expected] of verbs)
  test(`Korean verbs: ${what}`, () => {
    assert.deepEqual(claimsOf(text).map(told).sort(), [...expected].sort());
  });

/** Who, in which office. */
const held = ({ roles, phase, time }: Claim): string =>
  [names(roles.participant), names(roles.office), phase, time?.edtf].join(' | ');

const offices: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a meeting elects several',
    '새솔협회 제2차총회가 1950년 5월 4일에 열렸다. 총회는 남기수를 회장으로, 서은희와 오명철을 부회장으로 선거하였다.',
    ['남기수 | 새솔협회 회장 | begin | 1950-05-04', '서은희+오명철 | 새솔협회 부회장 | begin | 1950-05-04'],
  ],
  [
    'an office that is filled',
    '1946년 3월 5일 북방직업동맹 결성. 위원장에 한설보, 부위원장에 리문재가 선거되였다.',
    ['한설보 | 북방직업동맹 위원장 | begin | 1946-03-05', '리문재 | 북방직업동맹 부위원장 | begin | 1946-03-05'],
  ],
  [
    'one goes, and another comes in their place',
    '북방직업동맹은 1945년에 결성되였다.\n\n1950년 1월 7일 위원장 한설보 해임, 후임으로 부위원장 리문재 임명.',
    ['한설보 | 북방직업동맹 위원장 | end | 1950-01-07', '리문재 | 북방직업동맹 위원장 | begin | 1950-01-07'],
  ],
  [
    'offices each with its date',
    '강은섭은 1951년 2월 북방직업동맹 부위원장으로, 1953년 4월 북방직업동맹 위원장으로 선거되였다.',
    ['강은섭 | 북방직업동맹 부위원장 | begin | 1951-02', '강은섭 | 북방직업동맹 위원장 | begin | 1953-04'],
  ],
  [
    'a term with its beginning and end, of somebody named before',
    '강은섭은 1912년에 태여났다. 1950년 1월부터 1958년 8월까지 북방직업동맹 위원장을 지냈다.',
    ['강은섭 | 북방직업동맹 위원장 | begin | 1950-01', '강은섭 | 북방직업동맹 위원장 | end | 1958-08'],
  ],
  [
    'what one became, left, and was again',
    '강은섭은 1912년에 태여났다. 1945년 11월 북방직업동맹 조직부장이 되였다. 1954년 4월 북방직업동맹 조직부장직에서 물러났다. 그는 1956년 8월 다시 북방직업동맹 조직부장으로 선거되였다.',
    [
      '강은섭 | 북방직업동맹 조직부장 | begin | 1945-11',
      '강은섭 | 북방직업동맹 조직부장 | end | 1954-04',
      '강은섭 | 북방직업동맹 조직부장 | again | 1956-08',
    ],
  ],
  [
    'a former member becomes the head of the party',
    '한빛노동당은 2016년 10월 1일 이상호 전 의원을 당 대표로 선출했다.',
    ['이상호 | 한빛노동당 대표 | begin | 2016-10-01'],
  ],
  [
    'a minister is of no party',
    '한빛노동당은 2016년 10월 1일 이상호를 수산상으로 임명하였다.',
    ['이상호 | 수산상 | begin | 2016-10-01'],
  ],
  ['years that pass are no office', '강은섭은 1912년에 태여났다. 1942년은 서른 돐이 되는 해이다.', []],
  ['an office that somebody only has begins nothing', '1950년 1월 위원장 한설보가 연설하였다.', []],
];

for (const [what, text, expected] of offices)
  test(`Korean offices: ${what}`, () => {
    const found = claimsOf(text).filter(({ kind }) => kind === 'appointment');
    assert.deepEqual(found.map(held), expected);
  });

const changes: readonly (readonly [what: string, text: string, former: string, later: string])[] = [
  ['two become one', '1948년 6월 북방동맹과 동해련맹이 통합되여 해양동맹으로 되였다.', '북방동맹+동해련맹', '해양동맹'],
  ['something comes of them', '1948년 6월 한빛당과 새솔당이 합당하여 나눔당이 나왔다.', '한빛당+새솔당', '나눔당'],
  ['one goes into another', '북방동맹은 1953년 9월 해양총동맹에 통합되였다.', '북방동맹', '해양총동맹'],
  ['a name that nothing tells but the verb', '1951년 5월 조선청년학교를 새날로 개칭하였다.', '조선청년학교', '새날'],
  [
    'no name where it is only said to be another',
    '1951년 5월 강선제강소를 다른 이름으로 개칭하였다.',
    '강선제강소',
    '',
  ],
  ['a paper', '1955년 5월 《바다의 벗》을 《들불》로 개칭하였다.', '바다의 벗', '들불'],
  ['by its name', '2007년 8월 한빛당은 당명을 나눔당으로 바꿨다.', '한빛당', '나눔당'],
  ['decided on', '2007년 8월 새솔협회의 명칭을 바다협회로 바꾸기로 결정하였다.', '새솔협회', '바다협회'],
];

for (const [what, text, former, later] of changes)
  test(`Korean mergers and renamings: ${what}`, () => {
    const found = claimsOf(text);
    assert.deepEqual(
      found.map(({ roles, modality }) => [names(roles.former), names(roles.new), modality]),
      [[former, later, 'asserted']],
    );
  });

test('Korean: a report with its dateline goes on with the day that it told', () => {
  const text = `총회 진행

(해주 2019년 5월 14일발 새길통신)

조선수산협회 제5차총회가 14일 해주에서 진행되였다.

총회에는 협회 회장 남기수가 참가하였다.

총회에서는 새 규약을 채택하였다.

최룡수 청진시인민위원회 위원장은 12일 동해수산연구소를 방문하였다.
`;
  const found = claimsOf(text);
  assert.deepEqual(found.map(told), [
    'meeting 2019-05-14',
    'appearance 2019-05-14',
    'resolution 2019-05-14',
    'appearance 2019-05-12',
  ]);
  const [, there] = found;
  assert.deepEqual(
    there.roles.participant?.map(({ name, as }) => [name, as?.map((office) => office.name)]),
    [['남기수', ['조선수산협회 회장']]],
  );
});
