import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inContextOf } from '../../test/documents.ts';

const holders = (text: string): string[] =>
  inContextOf(text, { issued: '2014-05-07' }).mentions.flatMap((one) =>
    one.holders.map(({ person, title, former }) => `${person.text}: ${title}${former ? ' (former)' : ''}`),
  );

const cases: readonly (readonly [what: string, text: string, holders: readonly string[]])[] = [
  ['no rank', 'Colonel General Pak Chol Min met General Ri Son Ho.', []],
  ['nobody whom the next sentence names', 'They elected a new chairman of the Veldish Union. Pak Chol Min spoke.', []],
  ['no word of honour', 'They thanked leader Pak Chol Min.', []],
  [
    'a bare title by what the same person is told to be elsewhere',
    'President Pak Chol Min spoke. Pak Chol Min, president of the Veldish Union, left.',
    ['Pak Chol Min: President of the Veldish Union', 'Pak Chol Min: President of the Veldish Union'],
  ],
  [
    'no bare title by what somebody else is',
    'Pak Chol Min, president of the Veldish Union, met President Ri Son Ho.',
    ['Pak Chol Min: President of the Veldish Union', 'Ri Son Ho: President'],
  ],
  [
    'a bare title by the adjective before it',
    'Syrian President Adil Haddad spoke.',
    ['Adil Haddad: President of Syria'],
  ],
  [
    'an ambassador by both countries',
    'Pak Chol Min, Syrian ambassador to Nepal, came.',
    ['Pak Chol Min: Ambassador of Syria to Nepal'],
  ],
  [
    'two offices in one body',
    'Pak Chol Min, chairman and director of the Veldish Institute, came.',
    ['Pak Chol Min: Chairman of the Veldish Institute', 'Pak Chol Min: Director of the Veldish Institute'],
  ],
  [
    'an office that is over',
    'Pak Chol Min, former chairman of the Veldish Union, came.',
    ['Pak Chol Min: Chairman of the Veldish Union (former)'],
  ],
  [
    'several people in one office',
    'Ri Son Ho and Pak Chol Min, members of the Veldish Commission, came.',
    ['Ri Son Ho: Member of the Veldish Commission', 'Pak Chol Min: Member of the Veldish Commission'],
  ],
  [
    'nobody of the sentence before',
    'They met Ri Son Ho. Pak Chol Min and Mr. Kim Tae Su, members of the Veldish Commission, came.',
    ['Pak Chol Min: Member of the Veldish Commission', 'Kim Tae Su: Member of the Veldish Commission'],
  ],
  [
    'nobody by an office that another, unnamed, holds',
    'He met Pak Chol Min, governor of Nepal, the secretary of the Veldish Committee, and others.',
    ['Pak Chol Min: Governor of Nepal'],
  ],
  ['no leader by any adjective', 'Pak Chol Min, great leader of the Veldish Union, came.', []],
  [
    'an ambassador by the embassy that is told of beside him',
    'Ambassador Adil Haddad and members of the Syrian embassy came.',
    ["Adil Haddad: Ambassador of Syria to the Democratic People's Republic of Korea"],
  ],
  [
    'one word for two offices',
    'Adil Haddad, member of the Political Bureau and the Secretariat of the Central Committee of the Veldish Party, came.',
    [
      'Adil Haddad: Member of the Political Bureau of the Central Committee of the Veldish Party',
      'Adil Haddad: Member of the Secretariat of the Central Committee of the Veldish Party',
    ],
  ],
  [
    'whose department it is',
    'Adil Haddad, chairman of the Veldish Union who is head of its Youth Department, came.',
    ['Adil Haddad: Chairman of the Veldish Union', 'Adil Haddad: Head of the Youth Department of the Veldish Union'],
  ],
  [
    'a post at home by what is known of it',
    'Vice-Premier Pak Chol Min came.',
    ['Pak Chol Min: Vice Premier of the Cabinet'],
  ],
  [
    'a bare title of a party by the only other party',
    "General Secretary Adil Haddad and Pak Chol Min, secretary of the Workers' Party of Korea, met the Veldish Party.",
    ['Adil Haddad: General Secretary of the Veldish Party', "Pak Chol Min: Secretary of the Workers' Party of Korea"],
  ],
  [
    'a bare title of a party by the one that most are told to be of',
    'The Green Party of Veld met. The Green Party of Veld invited the Red Party of Orm. First Secretary Adil Haddad came.',
    ['Adil Haddad: First Secretary of the Green Party of Veld'],
  ],
  [
    'no party where others are told of as often',
    'The Green Party of Veld invited the Red Party of Orm. First Secretary Adil Haddad came.',
    ['Adil Haddad: First Secretary'],
  ],
  [
    'a post by the state whose it is',
    "Premier of the Democratic People's Republic of Korea Pak Chol Min came.",
    ['Pak Chol Min: Premier of the Cabinet'],
  ],
  [
    'all who follow an office of several, and nobody of the next sentence',
    'He met members of the Veldish Commission Ri Son Ho, Pak Chol Min and Kim Tae Su. Sven Marr watched.',
    [
      'Ri Son Ho: Member of the Veldish Commission',
      'Pak Chol Min: Member of the Veldish Commission',
      'Kim Tae Su: Member of the Veldish Commission',
    ],
  ],
  [
    'the state of the field left out',
    'Pak Chol Min, chairman of the National Defence Commission of the Democratic People’s Republic of Korea, came.',
    ['Pak Chol Min: Chairman of the National Defence Commission'],
  ],
];

for (const [what, text, expected] of cases) test(`names ${what}`, () => assert.deepEqual(holders(text), expected));
