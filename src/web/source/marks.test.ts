import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CaptureMarks } from '../../model/index.ts';
import { marksOf } from './marks.ts';

const marks = (mentions: readonly (readonly number[])[], unused: CaptureMarks['unused'] = []): CaptureMarks => ({
  kinds: ['time', 'person', 'work'],
  entities: [
    { id: 'entity-a', name: 'Ann' },
    { id: 'entity-b', name: 'Ben' },
  ],
  mentions: mentions.flat(),
  eras: [],
  unused,
  dated: { used: 0, all: 0 },
  captions: { used: 0, all: 0 },
});

test('the mentions of a stretch are those that begin in it, in order, longer ones first', () => {
  const { mentionsIn } = marksOf(
    marks([
      [20, 3, 1, 0],
      [4, 2, 1, 1],
      [4, 9, 2, -1],
      [30, 4, 0, -1],
    ]),
  );
  assert.deepEqual(mentionsIn({ start: 4, end: 30 }), [
    { start: 4, end: 13, kind: 'work', group: 'thing', entity: null },
    { start: 4, end: 6, kind: 'person', group: 'person', entity: { id: 'entity-b', name: 'Ben' } },
    { start: 20, end: 23, kind: 'person', group: 'person', entity: { id: 'entity-a', name: 'Ann' } },
  ]);
  assert.deepEqual(
    mentionsIn({ start: 24, end: 40 }).map(({ group }) => group),
    ['time'],
  );
});

test('whatever the stretches, they find every mention once', () => {
  const mention = fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 20 }), fc.nat(2), fc.integer({ min: -1, max: 1 }));
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 40 }), fc.nat(200), (mentions, cut) => {
      const { mentionsIn } = marksOf(marks(mentions));
      const found = mentionsIn({ start: 0, end: cut }).length + mentionsIn({ start: cut, end: 300 }).length;
      assert.equal(found, mentions.length);
    }),
  );
});

test('what is named most comes first; what no claim rests on is found by its stretch', () => {
  const made = marksOf(
    marks(
      [
        [1, 3, 1, 1],
        [9, 3, 1, 0],
        [15, 3, 1, 0],
      ],
      [
        { kind: 'caption', start: 30, end: 40 },
        { kind: 'sentence', start: 5, end: 20 },
      ],
    ),
  );
  assert.deepEqual(
    made.named.map(({ entity, count }) => [entity.name, count]),
    [
      ['Ann', 2],
      ['Ben', 1],
    ],
  );
  assert.deepEqual(
    made.unusedIn({ start: 0, end: 30 }).map(({ start }) => start),
    [5],
  );
});
