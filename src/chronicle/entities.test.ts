import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionRecord } from '../model/index.ts';
import type { ChronicleEntity } from './chronicle.ts';
import { rulingsOf } from './decisions.ts';
import { entitiesOf } from './entities.ts';

const everyone = ['Ernst Kolbe', 'Ernst Kólbe', 'Ernst KOLBE', 'Anna Brandt', 'Karl Weiss'];

type Decided = readonly [verdict: DecisionRecord['verdict'], names: readonly string[], value?: string];

function after(decided: readonly Decided[], names: readonly string[] = everyone): ChronicleEntity[] {
  const rulings = rulingsOf(
    decided.map(([verdict, on, value], at) => ({
      record: 'decision' as const,
      id: `decision-${at}`,
      on: [{ record: 'entity' as const, kind: 'person', names: [...on] }],
      verdict,
      ...(value === undefined ? {} : { value }),
      by: 'a test',
      at: '2000-01-01T00:00:00Z',
      why: null,
    })),
    { claimsAt: () => [], hasName: (kind, name) => kind === 'person' && names.includes(name) },
  );
  const entities = entitiesOf(
    names.map((name, at) => ({ kind: 'person', name, mentions: names.length - at })),
    [],
    rulings,
  );
  assert.equal(new Set(entities.map(({ id }) => id)).size, entities.length, 'each has an id of its own');
  return entities;
}

/** Each by its name and what else it is called: "Karl Weiss (Anna Brandt)". */
const said = (entities: readonly ChronicleEntity[]): string =>
  entities
    .map(({ name, forms }) => {
      const others = forms.map((form) => form.name).filter((other) => other !== name);
      return others.length ? `${name} (${others.sort().join(', ')})` : name;
    })
    .sort()
    .join('; ');

const [kolbe, kólbe, caps, brandt, weiss] = everyone;
const read = 'Anna Brandt; Ernst Kolbe (Ernst KOLBE, Ernst Kólbe); Karl Weiss';
const apart = 'Anna Brandt; Ernst KOLBE; Ernst Kolbe; Ernst Kólbe; Karl Weiss';

const decisions: readonly (readonly [string, readonly Decided[], string])[] = [
  ['nothing is decided', [], read],
  [
    'one spelling stands apart',
    [['split', [kolbe, kólbe, caps], kólbe]],
    'Anna Brandt; Ernst Kolbe (Ernst KOLBE); Ernst Kólbe; Karl Weiss',
  ],
  [
    'the spelling that names it stands apart',
    [['split', [kolbe, kólbe, caps], kolbe]],
    'Anna Brandt; Ernst Kolbe; Ernst Kólbe (Ernst KOLBE); Karl Weiss',
  ],
  ['every spelling stands apart', [['split', [kolbe, kólbe, caps]]], apart],
  ['who has one name cannot be parted', [['split', [brandt]]], read],
  ['a value that is none of the names parts nothing', [['split', [kolbe, kólbe], 'Ernst']], read],
  ['two are one', [['merge', [brandt, weiss]]], 'Ernst Kolbe (Ernst KOLBE, Ernst Kólbe); Karl Weiss (Anna Brandt)'],
  [
    'of three that were made one, two stay one',
    [
      ['merge', [kolbe, kólbe, brandt, weiss]],
      ['split', [kolbe, kólbe, brandt, weiss], weiss],
    ],
    'Ernst Kolbe (Anna Brandt, Ernst KOLBE, Ernst Kólbe); Karl Weiss',
  ],
  [
    'what was split is merged again',
    [
      ['split', [kolbe, kólbe, caps]],
      ['merge', [kolbe, kólbe, caps]],
    ],
    read,
  ],
  [
    'a spelling goes to another, and away from it again',
    [
      ['split', [kolbe, kólbe, caps]],
      ['merge', [kólbe, weiss]],
      ['split', [kólbe, weiss], kólbe],
    ],
    apart,
  ],
  ['a name that names nothing is gone', [['reject', [brandt]]], 'Ernst Kolbe (Ernst KOLBE, Ernst Kólbe); Karl Weiss'],
  [
    'any form of a name is renamed',
    [['rename', [kólbe], 'E. Kolbe']],
    'Anna Brandt; E. Kolbe (Ernst KOLBE, Ernst Kolbe, Ernst Kólbe); Karl Weiss',
  ],
];

for (const [what, decided, expected] of decisions)
  test(`people decide of names: ${what}`, () => assert.equal(said(after(decided)), expected));

test('who stays when a spelling goes keeps the id', () => {
  const idOf = (decided: readonly Decided[]) => after(decided).find(({ name }) => name === kolbe)?.id;
  assert.equal(idOf([['split', [kolbe, kólbe], kólbe]]), idOf([]));
});
