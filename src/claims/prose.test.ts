import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';
import { type Claim, fillersOf } from '../model/index.ts';

/** Kind, date, and what else is said of how it is told. */
const told = ({ kind, time, modality, phase }: Claim): string =>
  [
    kind,
    time?.edtf ?? '-',
    ...(time?.basis === 'context' ? ['context'] : []),
    ...(modality === 'asserted' ? [] : [modality]),
    ...(phase ? [phase] : []),
  ].join(' ');

const cases: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'several acts of one meeting, each a claim',
    'The Third Congress of the Veldish Labour Union, held in Orm in May 1962, elected Pak Chol Min Chairman of the Veldish Labour Union, amended the statute and adopted a resolution.',
    ['appointment 1962-05 begin', 'meeting 1962-05', 'resolution 1962-05', 'resolution 1962-05'],
  ],
  [
    'how long after a war, which has no date of its own',
    'The Third Congress of the Veldish Labour Union was held in April 1956. The change of trade was accomplished in four years after the war.',
    ['meeting 1956-04', 'other 1960'],
  ],
  [
    'two meetings and two years',
    'The Fourth Conference of the Veldish Labour Union and the Fifth Conference of the Veldish Labour Union were held in 1963 and 1967.',
    ['meeting 1963', 'meeting 1967'],
  ],
  [
    'a relative clause',
    'Pak Chol Min, who was elected Chairman of the Veldish Labour Union on May 8, 1967, travelled widely.',
    ['appointment 1967-05-08 begin'],
  ],
  [
    'the object of a relative clause',
    'The Kalmo Tractor Factory, which Pak Chol Min visited in June 1966, makes ploughs.',
    ['appearance 1966-06'],
  ],
  [
    'acts without a date at a meeting told before',
    'The Second Congress of the Veldish Labour Union was held from March 27 to 30, 1958. The congress elected Pak Chol Min Chairman of the Veldish Labour Union. It amended the statute.',
    [
      'appointment 1958-03-27/1958-03-30 context begin',
      'meeting 1958-03-27/1958-03-30',
      'resolution 1958-03-27/1958-03-30 context',
    ],
  ],
  [
    'a verb told once for several things, each with its date',
    'In May 1962 Pak Chol Min went to the Kalmo Tractor Factory, and in June 1963 to the Orm Steel Plant.',
    ['appearance 1962-05', 'appearance 1963-06'],
  ],
  [
    'what followed',
    'Kalmo fell on 14 January 1952, followed by Orm on 26 January and Veld on 5 February.',
    ['conflict 1952-01-14', 'conflict 1952-01-26 context', 'conflict 1952-02-05 context'],
  ],
  [
    'what there was, one thing after another',
    'In April 1948 there was a joint conference of unions and leagues, and in August 1949 a general election.',
    ['meeting 1948-04', 'other 1949-08'],
  ],
  [
    'a phrase with "after" in front of the subject',
    'After a pause of ten years the Sixth Congress of the Veldish Labour Union opened on 10 May 1970 and closed on the 14th.',
    ['meeting 1970-05-10/1970-05-14 context'],
  ],
  [
    'a clause that begins with its date and a phrase',
    'The Veldish Labour Union was founded on 3 June 1946, and in July, despite the rain in the hills, the Veldish Youth League was founded.',
    ['founding 1946-06-03', 'founding 1946-07 context'],
  ],
  [
    'the fall of a place that no list has, and an object told before',
    'The fall of Kalmo in June 1952 was a blow. The republicans conquered it in July.',
    ['conflict 1952-06', 'conflict 1952-07 context'],
  ],
  [
    'the end of an appointment',
    'His appointment lasted only until May 11, 1953, when Pak Chol Min was removed from command.',
    ['appointment 1953-05-11 end', 'appointment 1953-05-11 end'],
  ],
  [
    'a meeting that the same sentence goes on about',
    'The Fourth Congress of the Veldish Labour Union, held on April 11, 1952, is well known, since it elected Pak Chol Min Chairman of the Veldish Labour Union.',
    ['appointment 1952-04-11 context begin', 'meeting 1952-04-11'],
  ],
  [
    'the end of a meeting before its beginning',
    'The Fifth Congress of the Veldish Labour Union ended on 12 May 1961 in Orm, where it had been in session since 5 May.',
    ['meeting 1961-05-05/1961-05-12 context'],
  ],
  [
    'what came then has no date',
    'The republicans invaded Kalmo in August 1952 and then took the city of Orm.',
    ['conflict 1952-08'],
  ],
  [
    'a clause between commas is not dated by what is told around it',
    'In May 1952 Kalmo, which had held out for years, surrendered.',
    ['conflict 1952-05'],
  ],
  [
    'people who are named behind a word for them',
    'Two members of the council, Ri Son Ho and Pak Chol Min, were arrested on 3 May 1952. Ri Son Ho was elected Chairman of the Veldish Labour Union in 1960 and Pak Chol Min died in 1961.',
    ['appointment 1960 begin', 'death 1961', 'other 1952-05-03'],
  ],
  [
    'an office held since',
    'Pak Chol Min had been First Secretary of the Veldish Labour Union since 1962.',
    ['appointment 1962 begin'],
  ],
  [
    'the acts of a meeting without a name, which is told last',
    'The Second Congress of the Veldish Labour Union was held in March 1958. A joint plenary meeting was in session in June 1959. The same meeting made Pak Chol Min Chairman of the Veldish Labour Union.',
    ['appointment 1959-06 context begin', 'meeting 1958-03', 'meeting 1959-06'],
  ],
  [
    'whom a relative clause is about',
    'Tuesday was the anniversary of the death of Pak Chol Min, who died on May 8, 1967.',
    ['death 1967-05-08'],
  ],
  [
    'those who sent delegates met',
    'In April 1958 parties and unions of both regions sent their representatives to a joint conference.',
    ['meeting 1958-04'],
  ],
  [
    'a new clause has its own date',
    'The Veldish Labour Union was founded in May 1946, and in August 1949 the Veldish Youth League was founded.',
    ['founding 1946-05', 'founding 1949-08'],
  ],
  ['what is planned', 'The Veldish Labour Union will be dissolved on May 3, 1970.', ['dissolution 1970-05-03 planned']],
  ['what is denied', 'The Veldish Labour Union was not dissolved on May 3, 1970.', ['dissolution 1970-05-03 denied']],
  ['a noun with its date', 'The founding of the Veldish Labour Union in May 1936 was of weight.', ['founding 1936-05']],
  ['a noun that is only looked back upon', 'Since the founding of the Veldish Labour Union much has changed.', []],
  [
    'what a verb proclaims',
    'The First Congress of the Veldish Labour Union in May 1946 proclaimed the founding of the Veldish Youth League.',
    ['founding 1946-05', 'meeting 1946-05'],
  ],
  [
    'a merger that founds',
    'In August 1946 the Veldish Labour Union merged with the Veldish Farmers’ Union.',
    ['merger 1946-08'],
  ],
  [
    'a date in brackets belongs to what stands before it',
    'The congress adopted the First Five-Year Plan (1957-1961) for the Development of the Veldish Economy.',
    ['plan 1957/1961'],
  ],
  [
    'a purpose is not told, what is held for it is',
    'Pak Chol Min attended the parade held to mark the liberation in February 1948.',
    ['commemoration 1948-02'],
  ],
  ['a state is no event', 'The Veldish Labour Union is strong and always will be.', []],
];

for (const [what, text, expected] of cases)
  test(`prose: ${what}`, () => {
    assert.deepEqual(claimsOf(text).map(told).sort(), [...expected].sort());
  });

test('a renaming of which one side is told says which', () => {
  const sides = (text: string): string =>
    claimsOf(text)
      .filter(({ kind }) => kind === 'renaming')
      .map(({ roles }) => `${roles.former?.[0]?.name ?? '-'} > ${roles.new?.[0]?.name ?? '-'}`)
      .join();
  assert.equal(sides('The school (renamed the Orm College in 1958) was closed.'), '- > Orm College');
  assert.equal(sides('The Orm College was renamed in 1958.'), 'Orm College > -');
  assert.equal(
    sides('In 1946 the union renamed the Green Youth League the Veld Youth League.'),
    'Green Youth League > Veld Youth League',
  );
});

test('a renaming says what was before and what is after', () => {
  const [claim] = claimsOf('In 1951 the Veldish Labour Union was renamed the Veldish Labour League.');
  assert.equal(claim.kind, 'renaming');
  const roles = [...fillersOf(claim)].map(([role, { name }]) => `${role}: ${name}`);
  assert.ok(roles.includes('former: Veldish Labour Union'), roles.join('; '));
  assert.ok(roles.includes('new: Veldish Labour League'), roles.join('; '));
});

test('one claim for each office, with those who get it', () => {
  const claims = claimsOf(
    'On May 3, 1961 Pak Chol Min was elected Chairman of the Veldish Labour Union and Ri Sang Ho Secretary of the Veldish Labour Union.',
  );
  const pairs = claims
    .filter(({ kind }) => kind === 'appointment')
    .map(
      ({ roles }) =>
        `${roles.participant?.map(({ name }) => name).join('+')} → ${roles.office?.map(({ name }) => name).join('+')}`,
    );
  assert.deepEqual(pairs.sort(), [
    'Pak Chol Min → Chairman of the Veldish Labour Union',
    'Ri Sang Ho → Secretary of the Veldish Labour Union',
  ]);
});

test('a quotation holds its date and is as long as it must be', () => {
  for (const [, text] of cases)
    for (const claim of claimsOf(text)) {
      assert.equal(claim.quote, text.slice(claim.start, claim.end));
      if (claim.time?.basis === 'stated' && claim.dated)
        assert.ok(claim.start <= claim.dated.start && claim.dated.end <= claim.end, claim.quote);
    }
});

const entries: readonly (readonly [what: string, text: string, claims: readonly string[]])[] = [
  [
    'a date line and what it dates',
    '# May 10, 1945\n\n# Establishment of the Veldish Labour Union\n',
    ['founding 1945-05-10 context'],
  ],
  [
    'a heading that states',
    '# Election of the Chairman of the Veldish Labour Union on May 8, 1967\n',
    ['appointment 1967-05-08 begin'],
  ],
  [
    'an entry of a list',
    '- May 1962: Third Congress of the Veldish Labour Union\n- June 1963: Veldish Youth League founded\n',
    ['founding 1963-06', 'meeting 1962-05'],
  ],
  [
    'a work with its date behind all its title',
    '- Theses on the Rural Question in Our Country (February 1964)\n',
    ['publication 1964-02'],
  ],
  ['a work with its date', '- Theses on the Rural Question (February 1964)\n', ['publication 1964-02']],
];

for (const [what, text, expected] of entries)
  test(`headings and lists: ${what}`, () => {
    assert.deepEqual(claimsOf(text, { file: 'page.md' }).map(told).sort(), [...expected].sort());
  });

test('Korean: what its cues date', () => {
  assert.deepEqual(
    claimsOf('- 1962년 5월: 기계공장 방문\n- 박철민은 1967년 5월 8일에 사망하였다.\n', { file: 'page.md' })
      .map(told)
      .sort(),
    ['appearance 1962-05', 'death 1967-05-08'],
  );
});

test('Korean: a meeting that began and ended, what it did, and a letter about it', () => {
  assert.deepEqual(
    claimsOf(
      '제2차대회는 1958년 3월 27일에 시작되여 30일에 끝났다. 이 회의는 박철민을 위원장으로 선거하였다.\n\n베이로동당은 1958년 6월 3일 편지로 제2차대회에 대하여 알렸다.\n',
    )
      .map(told)
      .sort(),
    ['appointment 1958-03-27/1958-03-30 context begin', 'meeting 1958-03-27/1958-03-30', 'publication 1958-06-03'],
  );
});

test('a long sentence and a long list of names are read in time that grows with them', () => {
  const names = Array.from({ length: 2000 }, (_, i) => `Pak Chol ${'ABCDEFGHIJ'[i % 10]}in`).join(', ');
  const time = (text: string): number => {
    const start = process.cpuUsage();
    claimsOf(text);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  time(`${names} met in May 1960.`);
  const once = time(`${names} met in May 1960.`);
  const fourTimes = time(`${names}, ${names}, ${names}, ${names} met in May 1960.`);
  assert.ok(fourTimes < once * 12 + 400_000, `${once} µs, then ${fourTimes} µs`);
});
