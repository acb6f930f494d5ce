import assert from 'node:assert/strict';
import { test } from 'node:test';
import { boundsOf } from '../edtf/index.ts';
import type { NumberedMeeting } from './chronicle.ts';
import type { MeetingEvent } from './counted.ts';
import type { Succession } from './join-series.ts';
import { meetingName } from './meeting-name.ts';
import { seriesOf } from './series.ts';

/** A meeting by its name and date, its body standing for itself. */
function meeting(name: string, on: string): MeetingEvent {
  const read = meetingName({ kind: 'meeting', name });
  const numbered: NumberedMeeting = {
    call: null,
    head: read.head,
    family: read.family,
    ordinal: read.ordinal,
    inaugural: read.inaugural,
    body: read.body,
    bodyName: read.body,
    bodyOrdinal: read.bodyOrdinal,
    renewed: read.renewed,
    series: read.ordinal === null ? null : name.slice(name.indexOf(' ') + 1),
  };
  return { id: name, time: { edtf: on, ...boundsOf(on), basis: 'stated' }, numbered };
}

const counted = (meetings: readonly MeetingEvent[], successions: readonly Succession[] = []): string[] =>
  seriesOf(meetings, successions)
    .map(
      ({ name, members, proposed }) =>
        `${name}: ${members.map(({ ordinal, event }) => (event === null ? `(${ordinal})` : ordinal)).join(' ')}` +
        proposed.map(({ kind, ordinals }) => `; ${kind} ${ordinals.join(' ')}`).join(''),
    )
    .sort();

test('a series has its members, those told and those implied', () => {
  assert.deepEqual(
    counted([meeting('First Congress of the Union', '1946'), meeting('Fourth Congress of the Union', '1961')]),
    ['Congress of the Union: 1 (2) (3) 4'],
  );
});

test('a number far beyond the rest implies none', () => {
  assert.deepEqual(
    counted([meeting('First Congress of the Union', '1946'), meeting('90th Congress of the Union', '1961')]),
    ['Congress of the Union: 1 90'],
  );
});

test('a new committee counts anew', () => {
  assert.deepEqual(
    counted([
      meeting('Second Plenary Meeting of the Third Central Committee of the Union', '1957'),
      meeting('First Plenary Meeting of the Fourth Central Committee of the Union', '1961'),
    ]),
    [
      'Plenary Meeting of the Fourth Central Committee of the Union: 1',
      'Plenary Meeting of the Third Central Committee of the Union: (1) 2',
    ],
  );
});

test('congresses are counted through a change of the name of their body, with the reason', () => {
  const congresses = [
    meeting('First Congress of the League', '1946'),
    meeting('Second Congress of the League', '1948'),
    meeting('Third Congress of the Union', '1956'),
  ];
  assert.deepEqual(counted(congresses), ['Congress of the League: 1 2', 'Congress of the Union: (1) (2) 3']);
  const renamed = { from: 'League', to: 'Union', event: 'event-renaming' };
  assert.deepEqual(counted(congresses, [renamed]), ['Congress of the Union: 1 2 3; succession 1 2']);
});

test('without a word of it, where the numbers end and begin and the names are alike', () => {
  const congresses = [
    meeting('First Congress of the Northern Farmers Union', '1946'),
    meeting('Second Congress of the Northern Farmers Union', '1948'),
    meeting('Third Congress of the Farmers Union', '1956'),
    meeting('Sixth Plenary Meeting of the Central Committee of the Farmers Union', '1953-08'),
  ];
  assert.deepEqual(counted(congresses), [
    'Congress of the Farmers Union: 1 2 3; succession 1 2',
    'Plenary Meeting of the Second Central Committee of the Farmers Union: (1) (2) (3) (4) (5) 6; placed 6',
  ]);
});

test('a body that counts for itself is no continuation', () => {
  const congresses = [meeting('Second Congress of the League', '1948'), meeting('First Congress of the Union', '1950')];
  assert.equal(counted(congresses, [{ from: 'League', to: 'Union', event: 'e' }]).length, 2);
});

test('meetings whose members are called otherwise are proposed as one where the numbers go on', () => {
  assert.deepEqual(
    counted([
      meeting('Third Conference of Cell Keepers of the Union', '2007'),
      meeting('Fourth Conference of Cell Keepers of the Union', '2013'),
      meeting('Fifth Conference of Cell Stewards of the Union', '2017'),
    ]),
    ['Conference of Cell Stewards of the Union: (1) (2) 3 4 5; title 3 4'],
  );
  assert.equal(
    counted([
      meeting('Fourth Conference of Cell Keepers of the Union', '2013'),
      meeting('Fourth Conference of Cell Stewards of the Union', '2017'),
    ]).length,
    2,
  );
});

test('meetings of which nobody says whose they are go where their numbers and dates put them', () => {
  const owned = [
    meeting('Second Congress of the Northern Farmers Union', '1948'),
    meeting('Fifth Congress of the Farmers Union', '1970'),
  ];
  const bare = [meeting('Third Congress', '1956'), meeting('Fourth Congress', '1961')];
  assert.deepEqual(counted([...owned, ...bare]), [
    'Congress of the Farmers Union: (1) 2 3 4 5; placed 3; placed 4; succession 2',
  ]);
  assert.deepEqual(counted([...owned, meeting('Fourth Congress', '1980')]).length, 3, 'held after the fifth');
  assert.deepEqual(counted([owned[1], meeting('Second Congress', '1950')]).length, 2, 'no number stands next to it');
  const other = meeting('Fifth Congress of the Fishers League', '1970');
  assert.deepEqual(counted([...owned, other, bare[1]]).length, 4, 'it may be of either');
});

test('a plenary meeting of nobody is of the only committee', () => {
  const told = [
    meeting('Third Congress of the Union', '1956-04'),
    meeting('Sixth Plenary Meeting of the Third Central Committee of the Union', '1959'),
    meeting('Second Plenary Meeting', '1957-02'),
  ];
  assert.deepEqual(
    counted(told)[1],
    'Plenary Meeting of the Third Central Committee of the Union: (1) 2 (3) (4) (5) 6; placed 2',
  );
  const other = meeting('First Plenary Meeting of the Third Executive Committee of the League', '1959');
  assert.ok(counted([...told, other]).includes('Plenary Meeting: (1) 2'));
});

test('an unnumbered inaugural congress is the first, with the reason', () => {
  assert.deepEqual(
    counted([
      meeting('Inaugural Congress of the Union', '1946-08'),
      meeting('Second Congress of the Union', '1948-03'),
    ]),
    ['Congress of the Union: 1 2; inaugural 1'],
  );
  assert.deepEqual(
    counted([meeting('Inaugural Congress of the Union', '1949'), meeting('Second Congress of the Union', '1948-03')]),
    ['Congress of the Union: (1) 2'],
  );
});

test('a meeting of a committee without its number is that of the committee which the last congress elected', () => {
  assert.deepEqual(
    counted([
      meeting('Third Congress of the Union', '1956-04'),
      meeting('Fourth Congress of the Union', '1961-09'),
      meeting('Second Plenary Meeting of the Central Committee of the Union', '1957-02'),
    ]),
    [
      'Congress of the Union: (1) (2) 3 4',
      'Plenary Meeting of the Third Central Committee of the Union: (1) 2; placed 2',
    ],
  );
});

test('a body is counted where it is elected, not where its organ meets', () => {
  const names = seriesOf(
    [2, 3].map((ordinal): MeetingEvent => {
      const of = meeting('Meeting of the Bureau of the Seventh Central Committee of the Union', '1961');
      return { ...of, id: `${ordinal}`, numbered: { ...of.numbered, ordinal, series: null } };
    }),
    [],
  ).map(({ name }) => name);
  assert.deepEqual(names, ['Meeting of the Bureau of the Seventh Central Committee of the Union']);
});
