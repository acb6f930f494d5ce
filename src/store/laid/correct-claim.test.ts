import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Claim, Filler, NameKind } from '../../model/index.ts';
import { isReplaced, type NameSaid, withEdit, withName } from './correct-claim.ts';

const text = 'Pak Chol of Tarn met Ri Son at the Orm Mill.';

const filler = (kind: NameKind, name: string): Filler => ({
  kind,
  name,
  text: name,
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

const claim = {
  kind: 'appearance',
  title: 'Pak Chol at Orm Mill',
  roles: {
    participant: [filler('person', 'Pak Chol'), filler('person', 'Ri Son')],
    place: [filler('place', 'Orm Mill')],
  },
  time: null,
  dated: { start: 0, end: 4 },
} as unknown as Claim;

/** The claim as "title | role: name, name | …". */
const told = ({ title, roles }: Claim): string =>
  [title, ...Object.entries(roles).map(([role, list]) => `${role}: ${list!.map(({ name }) => name).join(', ')}`)].join(
    ' | ',
  );

const cases: readonly (readonly [what: string, words: string, said: NameSaid | null, told: string])[] = [
  [
    'another name takes its place, also in the title',
    'Pak Chol',
    { kind: 'person', name: 'Pak Chol Min' },
    'Pak Chol Min at Orm Mill | participant: Pak Chol Min, Ri Son | place: Orm Mill',
  ],
  [
    'a longer stretch takes the place of the shorter in it',
    'Pak Chol of Tarn',
    { kind: 'person', name: 'Pak of Tarn' },
    'Pak of Tarn at Orm Mill | participant: Pak of Tarn, Ri Son | place: Orm Mill',
  ],
  ['words inside a name say nothing of the name', 'Mill', { kind: 'organisation', name: 'Mill' }, told(claim)],
  ['words beside all names change nothing', 'met', null, told(claim)],
  [
    'what names nothing has no part in it, and does not name it',
    'Pak Chol',
    null,
    'Ri Son at Orm Mill | participant: Ri Son | place: Orm Mill',
  ],
  [
    'a name of another kind has another part in it',
    'Orm Mill',
    { kind: 'organisation', name: 'Orm Mill' },
    'Pak Chol and Ri Son with Orm Mill | participant: Pak Chol, Ri Son | organisation: Orm Mill',
  ],
  [
    'one stretch over two names is one name',
    'Pak Chol of Tarn met Ri Son',
    { kind: 'person', name: 'Pak' },
    'Pak at Orm Mill | participant: Pak | place: Orm Mill',
  ],
  [
    'who is there already is there once',
    'Ri Son',
    { kind: 'person', name: 'Pak Chol' },
    'Pak Chol at Orm Mill | participant: Pak Chol | place: Orm Mill',
  ],
];

for (const [what, words, said, expected] of cases)
  test(`a name of a claim is put right: ${what}`, () => {
    const start = text.indexOf(words);
    assert.equal(told(withName(claim, { start, end: start + words.length }, words, said)), expected);
  });

test('two names in a title that become one are there once', () => {
  const both = { ...claim, title: 'Pak Chol and Ri Son at Orm Mill' };
  const words = 'Pak Chol of Tarn met Ri Son';
  const { title } = withName(both, { start: 0, end: words.length }, words, { kind: 'person', name: 'Pak' });
  assert.equal(title, 'Pak at Orm Mill');
});

test('a stretch takes the place of those in it and across its edges, not of those it lies in', () => {
  const by = { start: 10, end: 20 };
  for (const [start, end, is] of [
    [10, 20, true],
    [12, 15, true],
    [5, 12, true],
    [18, 25, true],
    [10, 25, false],
    [5, 20, false],
    [0, 10, false],
    [20, 30, false],
  ] as const)
    assert.equal(isReplaced({ start, end }, by), is, `${start}-${end}`);
});

test('a claim is put as a person puts it: a date of their own words, a title of its own or made of its kind', () => {
  assert.equal(withEdit(claim, {}).title, claim.title);
  assert.deepEqual(withEdit(claim, {}).dated, claim.dated);
  const dated = withEdit(claim, { time: '1950-05' });
  assert.deepEqual([dated.time?.edtf, dated.time?.basis, dated.dated], ['1950-05', 'inferred', null]);
  assert.equal(withEdit(claim, { kind: 'appearance' }).title, claim.title);
  assert.equal(withEdit(claim, { kind: 'conflict' }).title, 'Conflict: Orm Mill');
  assert.equal(withEdit(claim, { kind: 'conflict', title: 'A quarrel' }).title, 'A quarrel');
});
