import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type MeetingMention, meetingName } from './meeting-name.ts';

const cases: readonly (readonly [what: string, mention: Omit<MeetingMention, 'kind'>, read: string])[] = [
  [
    'its number, its sort, and the body with its own number',
    { name: 'Fifth Enlarged Plenary Meeting of the Third Central Committee of the Union' },
    '5 enlarged plenary meeting of 3 Central Committee of the Union',
  ],
  [
    'what a reader of names has parted already',
    {
      name: 'Third Congress of the Union',
      ordinal: 3,
      series: 'Congress of the Union',
      body: 'Union',
    },
    '3 congress of - Union',
  ],
  [
    'a body that the name of the series does not end with',
    { name: 'Congress of the Union', ordinal: 3, series: 'Union Congress', body: 'Union' },
    '3 union congress of - Union',
  ],
  [
    'a word that stands for another',
    { name: '16th plenum of the Central Committee' },
    '16 plenary meeting of - Central Committee',
  ],
  ['the first of all', { name: 'Inaugural Congress of the Union' }, 'inaugural - congress of - Union'],
  ['those who met, and no body', { name: 'Conference of the Cell Secretaries' }, '- conference of cell secretaries'],
  ['a term and a number in Korean', { name: '제3기 제5차전원회의' }, '5 plenary meeting of 3 -'],
];

for (const [what, mention, expected] of cases)
  test(`the name of a meeting says: ${what}`, () => {
    const { inaugural, ordinal, head, body, bodyOrdinal } = meetingName({ kind: 'meeting', ...mention });
    const of = body === null && bodyOrdinal === null ? [] : ['of', bodyOrdinal ?? '-', body ?? '-'];
    assert.equal([...(inaugural ? ['inaugural'] : []), ordinal ?? '-', head, ...of].join(' '), expected);
  });
