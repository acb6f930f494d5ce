import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Alias, NameKind } from '../model/index.ts';
import { loadPack } from '../names/index.ts';
import type { NameCount } from './claim-index.ts';
import { keyOf } from './entity-authority.ts';
import { Groups } from './entity-groups.ts';
import type { Sighting } from './entity-namesakes.ts';
import { tiesOf } from './entity-ties.ts';
import { identify, sightingKey, whoIsWho } from './who-is-who.ts';

const named = (kind: NameKind, ...names: string[]): NameCount[] =>
  names.map((name, i) => ({ kind, name, mentions: 10 - i, sources: 1 }));
const alias = (short: string, long: string): Alias => ({ kind: 'organisation', short, long });

/** The entities as lists of their names. */
const groups = (names: readonly NameCount[], aliases: readonly Alias[] = []): string[][] =>
  whoIsWho(names, aliases)
    .map(({ forms }) => forms.map(({ name }) => name))
    .sort();

// Who is who is found again for part of the names: all that are tied to one another come to the same by themselves.
function assertTied(names: readonly NameCount[], aliases: readonly Alias[]): void {
  const tied = new Groups();
  for (const name of names) for (const tie of tiesOf(name)) tied.join(keyOf(name.kind, name.name), tie);
  for (const { kind, short, long } of aliases) tied.join(keyOf(kind, short), keyOf(kind, long));
  const parts = Map.groupBy(names, ({ kind, name }) => tied.rootOf(keyOf(kind, name)));
  const apart = [...parts].flatMap(([root, part]) =>
    whoIsWho(
      part,
      aliases.filter(({ kind, short }) => tied.rootOf(keyOf(kind, short)) === root),
    ),
  );
  assert.deepEqual(
    apart.sort((x, y) => (x.id < y.id ? -1 : 1)),
    whoIsWho(names, aliases),
  );
}

const cases: readonly (readonly [
  sentence: string,
  names: readonly NameCount[],
  aliases: readonly Alias[],
  groups: readonly (readonly string[])[],
])[] = [
  [
    'spellings of one name are one person, in any script',
    named('person', 'Kim Tok Hun', 'Kim Tŏk-hun', '김덕훈'),
    [],
    [['Kim Tok Hun', 'Kim Tŏk-hun', '김덕훈']],
  ],
  [
    'a body as the north and the south spell it, also with a blank',
    named('organisation', '북방로동련맹', '북방노동연맹', '북방로동 련맹', '북방농민련맹'),
    [],
    [['북방농민련맹'], ['북방로동련맹', '북방노동연맹', '북방로동 련맹']],
  ],
  [
    'people of other names are others',
    named('person', 'Kim Jong Il', 'Kim Jong Un'),
    [],
    [['Kim Jong Il'], ['Kim Jong Un']],
  ],
  [
    'a short name that documents use for one long name',
    named('organisation', 'Union for Open Rivers', 'UOR'),
    [alias('UOR', 'Union for Open Rivers')],
    [['Union for Open Rivers', 'UOR']],
  ],
  [
    'a body named by a word made of its place, and with its place behind it',
    named('organisation', 'Syrian Women’s Union', 'Women’s Union of Syria', 'Women’s Union of Nepal'),
    [],
    [['Syrian Women’s Union', 'Women’s Union of Syria'], ['Women’s Union of Nepal']],
  ],
  [
    'organs of such bodies',
    named(
      'organisation',
      'Central Committee of the Syrian Women’s Union',
      'Central Committee of the Women’s Union of Syria',
    ),
    [],
    [['Central Committee of the Syrian Women’s Union', 'Central Committee of the Women’s Union of Syria']],
  ],
  [
    'a short name that stands for several joins none',
    named('organisation', 'Union for Open Rivers', 'Union of Oar Rowers', 'UOR'),
    [alias('UOR', 'Union for Open Rivers'), alias('UOR', 'Union of Oar Rowers')],
    [['UOR'], ['Union for Open Rivers'], ['Union of Oar Rowers']],
  ],
  [
    'bodies of one body, under both its names',
    named(
      'organisation',
      'Rivers Commission of the Union for Open Rivers',
      'Rivers Commission of the UOR',
      'Union for Open Rivers',
      'UOR',
    ),
    [alias('UOR', 'Union for Open Rivers')],
    [
      ['Rivers Commission of the Union for Open Rivers', 'Rivers Commission of the UOR'],
      ['Union for Open Rivers', 'UOR'],
    ],
  ],
  [
    'the only body of a name, with its parent and without',
    named('organisation', 'Rivers Commission', 'Rivers Commission of the Union for Open Rivers'),
    [],
    [['Rivers Commission', 'Rivers Commission of the Union for Open Rivers']],
  ],
  [
    'not where there are two',
    named('organisation', 'Rivers Commission', 'Rivers Commission of the Union', 'Rivers Commission of the League'),
    [],
    [['Rivers Commission'], ['Rivers Commission of the League'], ['Rivers Commission of the Union']],
  ],
  [
    'nor where the name only says what kind of body it is',
    named('organisation', 'Central Committee', 'Central Committee of the Union of Rowers'),
    [],
    [['Central Committee'], ['Central Committee of the Union of Rowers']],
  ],
  [
    'a place with the word for its kind and without',
    named('place', 'Brackholm', 'Brackholm County'),
    [],
    [['Brackholm', 'Brackholm County']],
  ],
  [
    'names that a pack gives to one thing',
    named('organisation', "Workers' Party of Korea", 'WPK', '조선로동당'),
    [],
    [["Workers' Party of Korea", 'WPK', '조선로동당']],
  ],
];

for (const [sentence, names, aliases, expected] of cases)
  test(sentence, () => {
    assert.deepEqual(groups(names, aliases), expected);
    assertTied(names, aliases);
  });

test('every link has its reason and its confidence', () => {
  const { links } = identify(named('organisation', 'Union for Open Rivers', 'UOR'), [
    alias('UOR', 'Union for Open Rivers'),
  ]);
  assert.deepEqual(links, [
    {
      a: { kind: 'organisation', name: 'UOR' },
      b: { kind: 'organisation', name: 'Union for Open Rivers' },
      reason: 'abbreviation',
      confidence: 0.95,
    },
  ]);
});

test('what is doubtful is asked: an abbreviation of two bodies, two spellings that no system gives', () => {
  const { questions } = identify(
    [
      ...named('organisation', 'Union for Open Rivers', 'Union of Oar Rowers', 'UOR'),
      ...named('person', 'Ri Yong Ho', 'Lee Young-ho'),
    ],
    [alias('UOR', 'Union for Open Rivers'), alias('UOR', 'Union of Oar Rowers')],
  );
  assert.deepEqual(
    questions.map(({ kind, why }) => `${kind}: ${why}`),
    [
      'abbreviation: UOR stands for Union for Open Rivers, and for Union of Oar Rowers.',
      'spellings: Lee Young-ho and Ri Yong Ho may be two spellings of one name.',
    ],
  );
});

const twoQuills = loadPack({
  pack: 'quills',
  title: 'Two people of one name',
  people: [
    { name: 'Ada Quill', from: '1880', to: '1930', offices: ['Harbour Master of the Northmere Harbour Trust'] },
    { name: 'Ada Quill', from: '1940', offices: ['Minister of Tides'] },
  ],
});

test('namesakes that a pack knows are told apart by offices and years; a document that does not tell is asked about', () => {
  const sightings: Sighting[] = [
    {
      kind: 'person',
      name: 'Ada Quill',
      document: 'a',
      offices: ['Harbour Master of the Northmere Harbour Trust'],
      years: [1910, 1912],
    },
    { kind: 'person', name: 'Ada Quill', document: 'b', offices: ['Minister of Tides'], years: [1980, 1980] },
    { kind: 'person', name: 'Ada Quill', document: 'c', offices: [], years: null },
  ];
  const { entities, namesakes, questions } = identify(named('person', 'Ada Quill'), [], {
    packs: [twoQuills],
    sightings,
  });
  assert.equal(entities.length, 2);
  const of = (document: string) => namesakes.get(sightingKey({ kind: 'person', name: 'Ada Quill' }, document));
  assert.notEqual(of('a'), of('b'));
  assert.equal(questions[0].why, '1 of 3 documents do not tell which of 2 people named Ada Quill they mean.');
});

test('offices that no document joins become a question, and nobody is parted', () => {
  const sighting = (document: string, ...offices: string[]): Sighting => ({
    kind: 'person',
    name: 'Ada Quill',
    document,
    offices,
    years: null,
  });
  const ask = (...sightings: Sighting[]) =>
    identify(named('person', 'Ada Quill'), [], { packs: [], sightings }).questions.length;
  assert.equal(ask(sighting('a', 'Warden'), sighting('b', 'Minister of Tides')), 1);
  assert.equal(
    ask(sighting('a', 'Warden'), sighting('b', 'Minister of Tides'), sighting('c', 'Warden', 'Minister of Tides')),
    0,
  );
});

const part = fc.constantFrom(
  'Kim Jong Un',
  'Kim Jong-un',
  '김정은',
  'Ri Yong Ho',
  'UOR',
  'Union for Open Rivers',
  'Rivers Commission',
  'Rivers Commission of the UOR',
  'Rivers Commission of the Union for Open Rivers',
  'Onsong',
  'Onsong County',
  '북방로동련맹',
  '북방노동연맹',
  'WPK',
  "Workers' Party of Korea",
);
const counts = fc.array(
  fc.record({
    kind: fc.constantFrom<NameKind>('person', 'organisation', 'place'),
    name: part,
    mentions: fc.integer({ min: 1, max: 5 }),
    sources: fc.constant(1),
  }),
  { maxLength: 12 },
);
const aliases = fc.array(
  fc.record({ kind: fc.constantFrom<NameKind>('organisation', 'person'), short: part, long: part }),
  { maxLength: 4 },
);
const unique = (names: readonly NameCount[]) => [
  ...new Map(names.map((name) => [`${name.kind} ${name.name}`, name])).values(),
];

test('property: the order of arrival does not matter', () => {
  fc.assert(
    fc.property(counts, aliases, fc.nat(), (names, also, turn) => {
      const list = unique(names);
      const turned = <T>(items: readonly T[]): T[] => items.map((_, i) => items[(i + turn) % items.length]);
      assert.deepEqual(identify(turned(list), turned(also)), identify(list, also));
      assert.deepEqual(identify(list.toReversed(), also.toReversed()), identify(list, also));
    }),
  );
});

test('property: every name is in exactly one entity, and is tied to the others in it', () => {
  fc.assert(
    fc.property(counts, aliases, (names, also) => {
      const list = unique(names);
      const forms = whoIsWho(list, also).flatMap((entity) => entity.forms.map(({ kind, name }) => `${kind} ${name}`));
      assert.deepEqual(forms.sort(), list.map(({ kind, name }) => `${kind} ${name}`).sort());
      assertTied(list, also);
    }),
  );
});
