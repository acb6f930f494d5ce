import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContext } from '../context/index.ts';
import type { Claim, Filler } from '../model/index.ts';
import { read } from '../read/index.ts';
import { readClaims } from './index.ts';

function claimsOf(text: string): Claim[] {
  const result = read(Buffer.from(text), { file: 'history.txt' });
  if ('error' in result) throw new Error(result.error);
  const { document } = result;
  const context = inContext(document, { capture: 'c', issued: null, language: 'ko' });
  return readClaims('c', document, context).flatMap(({ claims }) => claims);
}

const names = (fillers: readonly Filler[] = []): string => fillers.map(({ name }) => name).join('+');

/** Kind, date, phase, who or what, and which office. */
const told = ({ kind, time, phase, roles }: Claim): string =>
  [
    kind,
    time?.edtf ?? '-',
    phase,
    names(roles.participant),
    names(roles.organisation),
    names(roles.place),
    names(roles.meeting),
    names(roles.office),
  ]
    .filter(Boolean)
    .join(' | ');

const lives: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a life is told of whom its heading names, also set wide',
    '남 기 수\n\n1923년 9월 10일 해주에서 태어났다. 1946년 2월 새솔군 당위원장에 임명되었다.',
    ['birth | 1923-09-10 | 남기수 | 해주', 'appointment | 1946-02 | begin | 남기수 | 새솔군 당위원장'],
  ],
  [
    'somebody else comes into an office, and the life goes on',
    '남기수\n\n1923년 해주에서 태어났다. 1951년 11월 한설보가 조직부장에 임명되었다. 1953년 8월 검열위원장에 임명되었다.',
    [
      'birth | 1923 | 남기수 | 해주',
      'appointment | 1951-11 | begin | 한설보 | 조직부장',
      'appointment | 1953-08 | begin | 남기수 | 검열위원장',
    ],
  ],
  [
    'what happens to others in passing',
    '남기수는 1923년에 태어났다. 1946년 8월 박문호가 은퇴함에 따라 북방직업동맹 위원장으로 선출되었다.',
    ['birth | 1923 | 남기수', 'appointment | 1946-08 | begin | 남기수 | 북방직업동맹 위원장'],
  ],
  [
    'an office that is handed to another',
    '남기수는 1923년에 태어났다. 1958년 9월 11일 오명철에게 림업상 자리를 물려주었다.',
    [
      'birth | 1923 | 남기수',
      'appointment | 1958-09-11 | end | 남기수 | 림업상',
      'appointment | 1958-09-11 | begin | 오명철 | 림업상',
    ],
  ],
  [
    'an office taken, reached, or filled by who is named behind it',
    '남기수는 1923년에 태어났다. 1955년 12월 북방직업동맹 부위원장을 맡았다. 1956년 3월 새솔도 인민위원장까지 올랐다. 후임 조직부장으로 1957년 1월 오명철이 임명되었다.',
    [
      'birth | 1923 | 남기수',
      'appointment | 1955-12 | begin | 남기수 | 북방직업동맹 부위원장',
      'appointment | 1956-03 | begin | 남기수 | 새솔도 인민위원장',
      'appointment | 1957-01 | begin | 오명철 | 북방직업동맹 조직부장',
    ],
  ],
  [
    'years of a life in brackets',
    '한설보(韓雪甫, 1903~1951)는 1946년 3월 새솔협회 회장으로 선출되었다.',
    ['appointment | 1946-03 | begin | 한설보 | 새솔협회 회장', 'birth | 1903 | 한설보', 'death | 1951 | 한설보'],
  ],
  [
    'a ceremony tells what it is held for, and the day may stand behind it',
    '새솔동맹 창립식이 1951년 2월 14일 해주에서 진행되였다.',
    ['founding | 1951-02-14 | 새솔동맹'],
  ],
  [
    'days of a life in brackets',
    '한설보(1905.10.1-1996.2.8.)는 학자이다.',
    ['birth | 1905-10-01 | 한설보', 'death | 1996-02-08 | 한설보'],
  ],
  [
    'years of an office in a list are no life',
    '역대 위원장\n\n- 한설보 (韓雪甫, 1971년~1998년)\n- 남기수 (1903~1971)',
    [
      'appointment | 1971 | begin | 한설보 | 위원장',
      'appointment | 1998 | end | 한설보 | 위원장',
      'birth | 1903 | 남기수',
      'death | 1971 | 남기수',
    ],
  ],
  [
    'holders of an office behind the words that say so, one of them twice',
    '새솔협회는 1940년 2월에 창립되였다. 력대 위원장은 한설보(1941–1953), 남기수(1953–1956, 1958–1960)이다.',
    [
      'appointment | 1941 | begin | 한설보 | 새솔협회 위원장',
      'appointment | 1953 | end | 한설보 | 새솔협회 위원장',
      'appointment | 1953 | begin | 남기수 | 새솔협회 위원장',
      'appointment | 1956 | end | 남기수 | 새솔협회 위원장',
      'appointment | 1958 | begin | 남기수 | 새솔협회 위원장',
      'appointment | 1960 | end | 남기수 | 새솔협회 위원장',
      'founding | 1940-02 | 새솔협회',
    ],
  ],
  [
    'the entries of a life, an office at a date or for a stretch',
    '남기수 전 장관 약력\n\n- 1961~1963년 재무부 국장\n- 1966년 10월 경제기획원 차관\n- 1969년 10월 21일 상공부 장관 취임',
    [
      'appointment | 1961 | begin | 남기수 | 재무부 국장',
      'appointment | 1963 | end | 남기수 | 재무부 국장',
      'appointment | 1966-10 | begin | 남기수 | 경제기획원 차관',
      'appointment | 1969-10-21 | begin | 남기수 | 상공부 장관',
    ],
  ],
  [
    'offices one behind the other under one verb',
    '남기수는 1923년에 태여났다. 1945년 11월부터 1946년 8월까지 새솔협회 부위원장으로, 1946년 9월부터 북방동맹 조직부장으로 사업하였다.',
    [
      'birth | 1923 | 남기수',
      'appointment | 1945-11 | begin | 남기수 | 새솔협회 부위원장',
      'appointment | 1946-08 | end | 남기수 | 새솔협회 부위원장',
      'appointment | 1946-09 | begin | 남기수 | 북방동맹 조직부장',
    ],
  ],
  [
    'who is only whose child',
    '1942년 2월 16일 남기수는 박문호위원장과 서은희동지의 아들로 태어났다.',
    ['birth | 1942-02-16 | 남기수'],
  ],
  [
    'each office with those behind it',
    '1945년 12월 새솔동맹이 결성되였다. 총재로는 남기수, 부총재로는 서은희, 오명철이 선출되었다.',
    [
      'founding | 1945-12 | 새솔동맹',
      'appointment | 1945-12 | begin | 남기수 | 새솔동맹 총재',
      'appointment | 1945-12 | begin | 서은희+오명철 | 새솔동맹 부총재',
    ],
  ],
  [
    'somebody with an office that is over, in a later clause',
    '2000년 6월 13일 남기수 전 대통령이 일을 보기 위해 해주에 도착했다.',
    ['appearance | 2000-06-13 | 남기수 | 해주'],
  ],
  [
    'what is no office is not the one they have',
    '1974년 2월 남기수 위원장 정식으로 지도자로 추대',
    ['appointment | 1974-02 | begin | 남기수'],
  ],
  ['a label and its date', '출생 1910. 3. 5, 해주', ['birth | 1910-03-05']],
];

const entries: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'dates in figures with blanks, and what no word tells the kind of',
    '새솔 연표\n\n▲1953. 7.27 새솔협정 조인\n▲1968. 1.23 어선 두척 나포\n▲1971. 6.12 공동어로 제의',
    ['agreement | 1953-07-27', 'other | 1968-01-23', 'other | 1971-06-12'],
  ],
  [
    'with a stop behind the date',
    '새솔 연표\n\n1946. 8. 28~30. 새솔로동당 창립대회 개최\n1950. 6. 25. 바다전쟁 발발\n1956. 4. 23~29. 새솔로동당 제3차 대회',
    [
      'meeting | 1946-08-28/1946-08-30 | 새솔로동당 창립대회',
      'conflict | 1950-06-25',
      'meeting | 1956-04-23/1956-04-29 | 새솔로동당 제3차 대회',
    ],
  ],
  [
    'no sentence, and no heading',
    '1953년을 맞이하여\n\n1954년을 보내며 우리는 일하였다. 1955년 가을, 바람은 찼다.',
    [],
  ],
];

const mixed: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'Chinese characters by their Korean readings, verbs and all',
    '1946年 8月 28日 北海勞動黨 第1次大會가 開催되었다. 金成柱를 委員長으로 選擧하였다. 1951年 1月 31日 金哲同志 死亡.',
    [
      'meeting | 1946-08-28 | 북해로동당 제1차대회',
      'appointment | 1946-08-28 | begin | 김성주 | 북해로동당 위원장',
      'death | 1951-01-31 | 김철',
    ],
  ],
  [
    'glosses stay what they are',
    '한설보(韓雪甫)가 1946년 3월 새솔협회 회장으로 선출되었다. 南은 잠잠했다.',
    ['appointment | 1946-03 | begin | 한설보 | 새솔협회 회장'],
  ],
  [
    'a paragraph goes on from the day told last',
    '1945년 10월 10일 한빛당을 창립하였다. 1946년 8월 28일 새솔당 제1차대회가 개최되었다. 남기수를 위원장으로 선거하였다.',
    [
      'founding | 1945-10-10 | 한빛당',
      'meeting | 1946-08-28 | 새솔당 제1차대회',
      'appointment | 1946-08-28 | begin | 남기수 | 새솔당 위원장',
    ],
  ],
  [
    'what a meeting does next is done at it too',
    '새솔당 제1차대회가 1946년 8월 28일에 열렸다. 대회에서는 한설보를 위원장에서 해임하고 남기수를 위원장으로 선거하였다.',
    [
      'meeting | 1946-08-28 | 새솔당 제1차대회',
      'appointment | 1946-08-28 | end | 한설보 | 새솔당 제1차대회 | 새솔당 위원장',
      'appointment | 1946-08-28 | begin | 남기수 | 새솔당 제1차대회 | 새솔당 위원장',
    ],
  ],
];

const wrong: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a meeting is dated by when it was held, not by what is done by its word',
    '1958년에 새솔협회 제3차대회의 결정을 실행하였다. 1959년은 제3차대회가 내놓은 과업을 수행하는 해이다.',
    ['meeting | - | 새솔협회 제3차대회', 'meeting | - | 제3차대회'],
  ],
  [
    'a month right before the meeting that decides',
    '남기수는 1956년 8월, 새솔협회 제3차대회에서 회장으로 선거되였다.',
    [
      'appointment | 1956-08 | begin | 남기수 | 새솔협회 제3차대회 | 새솔협회 회장',
      'meeting | 1956-08 | 새솔협회 제3차대회',
    ],
  ],
  [
    'what something is called by',
    '1948년 9월 28일 새솔거류민단으로 이름을 바꾸었다. 1951년 1월 새솔동맹은 한빛동맹이라는 명칭으로 개칭했다.',
    ['renaming | 1948-09-28 | 새솔거류민단', 'renaming | 1951-01 | 새솔동맹+한빛동맹'],
  ],
  [
    'only the second, which the date is of',
    '새솔협회와 1951년 1월 9일 결성된 한빛민주전선은 컸다.',
    ['founding | 1951-01-09 | 한빛민주전선'],
  ],
  ['up to a year', '1953년까지의 대부금을 면제하는 법령을 채택하였다.', []],
  ['an organisation that is a word', '1985년에 협회들을 힘있는 당조직으로 키웠다.', []],
  [
    'an office of state is of no party',
    '한빛당이 1970년에 결성되였다. 1972년 12월 27일 남기수 국가주석 추대',
    ['founding | 1970 | 한빛당', 'appointment | 1972-12-27 | begin | 남기수 | 국가주석'],
  ],
  ['an anniversary', '1998년은 박문호동지께서 새솔협회를 창건하신 50돐이 되는 해이다.', []],
  ['words that end like others', '1985년은 일심단결의 해이다. 화해와 단합의 길로 1986년에 나아갔다.', []],
  ['no work, no way', '1985년에 생산을 조직하였다. 1986년에 오해를 해소하였다. 1987년에 힘을 합쳐 나아갔다.', []],
  ['what is only on the way', '1985년에 새솔협회를 창립하는 방안을 내놓았다.', []],
  [
    'taking part in no occasion',
    '1985년에 박문호동지는 생산에 적극 참가하였다. 그는 1986년에 기념식에 참가하였다.',
    ['appearance | 1986 | 박문호'],
  ],
  ['also and guidance', '1985년에 공장들도 지도 튼튼히 꾸렸다.', []],
  ['what was before', '1948년 9월 협회가 선거된 이후 처음 발표한 책이다.', []],
];

for (const [group, cases] of Object.entries({ lives, entries, mixed, wrong }))
  for (const [what, text, expected] of cases)
    test(`Korean histories, ${group}: ${what}`, () => {
      assert.deepEqual(claimsOf(text).map(told).sort(), [...expected].sort());
    });
