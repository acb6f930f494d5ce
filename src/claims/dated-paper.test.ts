import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

/** A text, and the kind and date of what it claims; with the day of its publication where it is news. */
type Row = readonly [text: string, told: string, issued?: string];

const tells = (rows: readonly Row[]): void => {
  for (const [text, told, issued = null] of rows)
    assert.equal(
      claimsOf(text, { issued })
        .map(({ kind, time }) => `${kind} ${time?.edtf ?? '-'}`)
        .join(', '),
      told,
      text,
    );
};

test('what is called by its date was made then', () => {
  tells([
    ['A decision of September 1958 aimed at draining the marshes of Veld.', 'resolution 1958-09'],
    ['The council relied on Resolution 14 (22 May 2003) and on custom.', 'resolution 2003-05-22'],
    [
      'The Orm Joint Declaration is to put the Tarn Declaration of April into practice.',
      'agreement 2018-04',
      '2018-09-29',
    ],
    [
      'In a letter dated Wednesday, the union informs its branches of the feast.',
      'publication 2021-03-24',
      '2021-03-25',
    ],
  ]);
});

test('what is looked back upon, what is older than papers, and what a verb tells already is not told so', () => {
  tells([
    ['Since the decision of May 1931 nothing has changed.', ''],
    ['The decision of the congress was read aloud.', ''],
    ['The castle is dated 1250.', ''],
    ['The council adopted the resolution of 3 May 1931.', 'resolution 1931-05-03'],
    ['The population of 1931 was poor.', ''],
  ]);
});

test('a plan is told with the years it is to run', () => {
  tells([['The Seven-Year Plan was to run from 1961 to 1967.', 'plan 1961/1967']]);
});

test('a flood that belongs to a date was then', () => {
  tells([
    ['In Veld people are rebuilding after last month’s flood.', 'disaster 2020-08', '2020-09-30'],
    ['In Veld people are rebuilding after the flood.', '', '2020-09-30'],
  ]);
});
