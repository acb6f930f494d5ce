import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NameMention, Passage } from '../model/index.ts';
import { recogniseNames } from '../names/index.ts';
import { listedMeetings } from './listed-meetings.ts';

const passage = (kind: Passage['kind'], text: string, headings: readonly number[] = []): Passage => ({
  kind,
  runs: [[0, text.length]],
  text,
  pieces: Int32Array.of(0, 0, text.length),
  level: kind === 'heading' ? 1 : null,
  page: null,
  headings,
  voice: null,
});

const meetings = (heading: string, ...entries: string[]): (NameMention | undefined)[] => {
  const passages = [passage('heading', heading), ...entries.map((text) => passage('list-item', text, [0]))];
  const names = recogniseNames(passages.map(({ text }) => text));
  return listedMeetings(passages, names)
    .slice(1)
    .map((list) => list.find(({ kind }) => kind === 'meeting'));
};

test('an entry that is only a number is the meeting that its heading announces', () => {
  const [second, third] = meetings('Its congresses at a glance', 'Second: 27 to 30 March 1948', '3rd (April 1956)');
  assert.deepEqual(
    [second?.name, second?.ordinal, second?.series, second?.start, second?.end, second?.basis],
    ['Second Congress', 2, 'Congress', 0, 6, 'context'],
  );
  assert.equal(third?.name, 'Third Congress');
});

test('of the body that the heading names', () => {
  const [first] = meetings('Plenary Meetings of the Green Party of Veld', 'First – May 1962');
  assert.deepEqual(
    [first?.name, first?.body],
    ['First Plenary Meeting of the Green Party of Veld', 'Green Party of Veld'],
  );
});

test('an entry that leaves out whose meeting it is', () => {
  const names = meetings(
    'Congresses of the Green Party of Veld',
    'Founding Congress, 3 May 1960',
    'Third Congress (1961)',
    'Second Conference (1962)',
    'Long Congress, 1963',
  );
  assert.deepEqual(
    names.map((one) => one?.name),
    [
      'Founding Congress of the Green Party of Veld',
      'Third Congress of the Green Party of Veld',
      'Second Conference',
      undefined,
    ],
  );
});

test('nothing where the heading announces none, or the number counts something else', () => {
  assert.deepEqual(meetings('Points of the programme', 'Second: land to those who till it'), [undefined]);
  assert.deepEqual(meetings('Congresses', 'Second was the road, and it was long', 'Spring: a quiet time'), [
    undefined,
    undefined,
  ]);
});
