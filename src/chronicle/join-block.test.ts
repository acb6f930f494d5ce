import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundsOf } from '../edtf/index.ts';
import type { ClaimKind, Modality, NameKind, Phase } from '../model/index.ts';
import { placeOf } from './block.ts';
import type { IndexedClaim } from './claim-index.ts';
import type { Rulings } from './decisions.ts';
import { joinBlocks } from './join-block.ts';
import { partsOf } from './part.ts';

const noRulings: Rulings = {
  rejected: new Set(),
  joined: [],
  parted: new Set(),
  edits: new Map(),
  namings: [],
  renamed: new Map(),
  rejectedNames: new Set(),
  lost: [],
};

const kinds: Readonly<Record<string, NameKind>> = {
  participant: 'person',
  present: 'person',
  meeting: 'meeting',
  office: 'office',
  organisation: 'organisation',
};

interface Told {
  readonly kind: ClaimKind;
  readonly on?: string;
  readonly basis?: 'stated' | 'context';
  readonly modality?: Modality;
  readonly phase?: Phase;
  readonly detail?: string;
  readonly [role: string]: unknown;
}

const notRoles = new Set(['kind', 'on', 'basis', 'modality', 'phase', 'detail']);

/** A claim, its roles by names with semicolons between; its id says its place in the list. */
function claim(told: Told, at: number): IndexedClaim {
  const roles: Record<string, IndexedClaim['roles'][string][number][]> = {};
  for (const role of Object.keys(told).filter((key) => !notRoles.has(key)))
    roles[role] = String(told[role])
      .split('; ')
      .map((name) => {
        const kind = kinds[role] ?? 'place';
        return { kind, name, entity: kind === 'meeting' ? null : `${kind} ${name}` };
      });
  const numbered = roles.meeting?.[0]?.name.match(/^(\w+) (.*)$/);
  return {
    id: `claim-${String(at).padStart(4, '0')}`,
    kind: told.kind,
    time: told.on ? { edtf: told.on, ...boundsOf(told.on), basis: told.basis ?? 'stated' } : null,
    roles,
    title: `${told.kind} ${Object.values(roles).flat()[0]?.name ?? ''}`,
    modality: told.modality ?? 'asserted',
    series: told.kind === 'meeting' && numbered ? { name: numbered[2], ordinal: 1 } : null,
    phase: told.phase ?? null,
    detail: told.detail ?? null,
  };
}

/** The events of some claims as lists of their places, with their dates. */
function joined(claims: readonly IndexedClaim[], rulings: Rulings = noRulings): string[] {
  const blocks = Map.groupBy(claims, (one) => placeOf(one).key ?? placeOf(one).call ?? '');
  return [...blocks.values()]
    .flatMap((block) => joinBlocks([block], rulings))
    .map((event) => `${event.claims.map((id) => Number(id.slice(-4))).join('+')} ${event.time?.edtf ?? 'undated'}`)
    .sort();
}

const visit = (on: string | undefined, more: Partial<Told> = {}): Told => ({
  kind: 'appearance',
  ...(on ? { on } : {}),
  participant: 'A B',
  place: 'Red Factory',
  ...more,
});

const cases: readonly (readonly [sentence: string, told: readonly Told[], events: readonly string[]])[] = [
  ['the same visit told twice is one', [visit('1950-05-03'), visit('1950-05-03')], ['0+1 1950-05-03']],
  [
    'a caption dated by its year and a sentence by its day are one',
    [visit('1950'), visit('1950-05-03')],
    ['0+1 1950-05-03'],
  ],
  ['two visits in different years are two', [visit('1950'), visit('1951-05')], ['0 1950', '1 1951-05']],
  [
    'two visits on different days are two',
    [visit('1950-05-03'), visit('1950-05-04')],
    ['0 1950-05-03', '1 1950-05-04'],
  ],
  [
    'a year that fits two visits stands alone',
    [visit('1950-05-03'), visit('1950-09-01'), visit('1950')],
    ['0 1950-05-03', '1 1950-09-01', '2 1950'],
  ],
  [
    'visits of two people to one place are two, of one in company of others one',
    [
      visit('1950-05-03'),
      visit('1950-05-03', { participant: 'C D' }),
      visit('1950-05-03', { participant: 'A B; E F' }),
    ],
    ['0+2 1950-05-03', '1 1950-05-03'],
  ],
  ['an undated claim goes with the only one that fits', [visit(undefined), visit('1950-05-03')], ['0+1 1950-05-03']],
  [
    'what was planned and did not happen is no event; what was planned and did is evidence',
    [visit('1950-05-03', { modality: 'planned' }), visit('1961', { modality: 'planned' }), visit('1950-05-03')],
    ['0+2 1950-05-03'],
  ],
  [
    'a founding happens once: two dates of it are one event and a contradiction',
    [
      { kind: 'founding', organisation: 'Union', on: '1945-10-10' },
      { kind: 'founding', organisation: 'Union', on: '1945-10-13' },
    ],
    ['0+1 [1945-10-10,1945-10-13]'],
  ],
  [
    'the election to an office and the removal from it are two',
    [
      { kind: 'appointment', participant: 'A B', office: 'Chairman of the Union', on: '1950', phase: 'begin' },
      { kind: 'appointment', participant: 'A B', office: 'Chairman of the Union', on: '1950', phase: 'end' },
      { kind: 'appointment', participant: 'A B', office: 'Chairman', on: '1950-03', phase: 'begin' },
    ],
    ['0+2 1950-03', '1 1950'],
  ],
  [
    'a numbered meeting is one whatever its dates; an unnumbered one is that of its date',
    [
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-04-23/1956-04-29' },
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-04' },
      { kind: 'meeting', meeting: 'Congress of the Union', on: '1956' },
      { kind: 'meeting', meeting: 'Fourth Congress of the Union', on: '1961-09' },
    ],
    ['0+1+2 1956-04-23/1956-04-29', '3 1961-09'],
  ],
  [
    'what was planned of a meeting is evidence of it by its number and near its date, and of no other',
    [
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-04-23/1956-04-29' },
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-03', modality: 'planned' },
      { kind: 'meeting', meeting: 'Congress of the Union', on: '1956-04', modality: 'planned' },
      { kind: 'meeting', meeting: 'Congress of the Union', on: '1955', modality: 'planned' },
      { kind: 'meeting', meeting: 'Fourth Congress of the Union', on: '1956-04', modality: 'planned' },
    ],
    ['0+1+2 1956-04-23/1956-04-29'],
  ],
  [
    'a plan that fits meetings of two committees is evidence of neither',
    [
      { kind: 'meeting', meeting: 'Fifth Plenary Meeting of the Third Central Committee of the Union', on: '1957' },
      { kind: 'meeting', meeting: 'Fifth Plenary Meeting of the Fourth Central Committee of the Union', on: '1957' },
      {
        kind: 'meeting',
        meeting: 'Fifth Plenary Meeting of the Fourth Central Committee of the Union',
        on: '1957',
        modality: 'planned',
      },
      {
        kind: 'meeting',
        meeting: 'Fifth Plenary Meeting of the Central Committee of the Union',
        on: '1957',
        modality: 'planned',
      },
    ],
    ['0 1957', '1+2 1957'],
  ],
  [
    'meetings of two committees with one number are two',
    [
      { kind: 'meeting', meeting: 'Fifth Plenary Meeting of the Third Central Committee of the Union', on: '1957' },
      { kind: 'meeting', meeting: 'Fifth Plenary Meeting of the Fourth Central Committee of the Union', on: '1962' },
    ],
    ['0 1957', '1 1962'],
  ],
  [
    'two speeches of one congress are told apart by what they were',
    [
      { kind: 'speech', participant: 'A B', meeting: 'Third Congress of the Union', on: '1956-04', detail: 'report' },
      {
        kind: 'speech',
        participant: 'A B',
        meeting: 'Third Congress of the Union',
        on: '1956-04',
        detail: 'concluding speech',
      },
    ],
    ['0 1956-04', '1 1956-04'],
  ],
  [
    'a stretch of days counts before a day of it, a date of its own before one from context',
    [
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-04-23' },
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1956-04-23/1956-04-29' },
      { kind: 'meeting', meeting: 'Third Congress of the Union', on: '1955', basis: 'context' },
    ],
    ['0+1+2 1956-04-23/1956-04-29'],
  ],
];

for (const [sentence, told, events] of cases)
  test(sentence, () => assert.deepEqual(joined(told.map(claim)), [...events].sort()));

test('the order of the claims does not matter', () => {
  const told = fc.record({
    year: fc.integer({ min: 1950, max: 1953 }),
    precision: fc.constantFrom(4, 7, 10),
    day: fc.integer({ min: 1, max: 4 }),
    who: fc.constantFrom('A B', 'C D', 'A B; C D'),
  });
  fc.assert(
    fc.property(fc.array(told, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (list, order) => {
      const claims = list.map(({ year, precision, day, who }, at) =>
        claim(visit(`${year}-05-0${day}`.slice(0, precision), { participant: who }), at),
      );
      const keyed = claims.map((one) => ({ one, key: order.next().value }));
      const mixed = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
      assert.deepEqual(joined(mixed), joined(claims));
    }),
  );
});

test('parts of a block come to what they come to by themselves', () => {
  const told = fc.record({
    on: fc.option(fc.constantFrom('1950', '1951', '1950-05', '1951-05', '1950-05-03', '1951-05-03'), {
      nil: undefined,
    }),
    phase: fc.constantFrom('begin' as const, 'again' as const),
    modality: fc.constantFrom('asserted' as const, 'asserted' as const, 'planned' as const),
    participant: fc.constantFrom('A B', 'C D', 'E F', 'G H', 'A B; C D'),
    office: fc.constantFrom('Chairman', 'Chairman of the Union', 'Chairman of the League'),
  });
  // Of nobody, so that it holds the parts together; of another sort, so that nothing joins it.
  const open = claim({ kind: 'appointment', office: 'Chairman', phase: 'end', on: '1900' }, 9999);
  fc.assert(
    fc.property(fc.array(told, { maxLength: 14 }), (list) => {
      const claims = list.map(({ on, ...one }, at) =>
        claim({ kind: 'appointment', ...one, ...(on ? { on } : {}) }, at),
      );
      assert.deepEqual(partsOf([...claims, open]).length, 1);
      assert.deepEqual(joined([...claims, open]), [...joined(claims), '9999 1900'].sort());
      for (const part of partsOf(claims)) for (const event of joined(part)) assert.ok(joined(claims).includes(event));
    }),
    { numRuns: 300 },
  );
});

test('claims are parted by what they name in common, meetings of no body with all', () => {
  const parts = (...told: Told[]) => partsOf(told.map(claim)).map((part) => part.map(({ id }) => Number(id.slice(-1))));
  const [ab, cd, both] = ['A B', 'C D', 'A B; C D'].map((participant) => visit('1950', { participant }));
  assert.deepEqual(parts(ab, cd, ab), [[0, 2], [1]]);
  assert.deepEqual(parts(ab, cd, both), [[0, 1, 2]]);
  assert.deepEqual(parts(ab, { kind: 'appearance', place: 'Red Factory' }, cd), [[0, 1, 2]]);
  const speech = (meeting: string): Told => ({ kind: 'speech', participant: 'A B', meeting });
  const [union, league] = ['Third Congress of the Union', 'Third Congress of the League'].map(speech);
  assert.deepEqual(parts(union, league, union), [[0, 2], [1]]);
  assert.deepEqual(parts(union, league, speech('Third Congress')), [[0, 1, 2]]);
  assert.deepEqual(parts({ kind: 'founding', organisation: 'Union' }, { kind: 'founding', organisation: 'Union' }), [
    [0, 1],
  ]);
});

test('people join, part, reject and edit', () => {
  const claims = [visit('1950-05-03'), visit('1951-06-01'), visit('1951-06-01')].map(claim);
  const with_ = (rulings: Partial<Rulings>) => joined(claims, { ...noRulings, ...rulings });
  assert.deepEqual(with_({ joined: [new Set(['claim-0000', 'claim-0001'])] }), ['0+1+2 [1950-05-03,1951-06-01]']);
  assert.deepEqual(with_({ parted: new Set(['claim-0002']) }), ['0 1950-05-03', '1 1951-06-01', '2 1951-06-01']);
  assert.deepEqual(with_({ rejected: new Set(['claim-0000']) }), ['1+2 1951-06-01']);
  assert.deepEqual(with_({ edits: new Map([['claim-0000', { time: '1949' }]]) }), ['0 1949', '1+2 1951-06-01']);
});

test('an event says that a person dated it, and not that a person named it', () => {
  const claims = [visit('1950-05-03'), visit('1951-06-01')].map(claim);
  const edits = new Map([
    ['claim-0000', { time: '1949' }],
    ['claim-0001', { title: 'A visit' }],
  ]);
  assert.deepEqual(
    joinBlocks([claims], { ...noRulings, edits }).map(({ title, time, reasons }) => [title, time?.basis, reasons]),
    [
      [claims[0].title, 'inferred', [{ kind: 'dated', claims: ['claim-0000'] }]],
      ['A visit', claims[1].time?.basis, []],
    ],
  );
});

test('joining one great block takes time in proportion to it', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => claim(visit(`${1900 + (at % 90)}-0${1 + (at % 9)}-1${at % 10}`), at));
  const took = (claims: IndexedClaim[]) => {
    const before = process.cpuUsage();
    joinBlocks([claims], noRulings);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  };
  took(many(2000));
  assert.ok(took(many(40_000)) < 40 * (took(many(4000)) + 20_000));
});
