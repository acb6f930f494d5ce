import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOwnDivision } from './own-division.ts';

const cases: readonly (readonly [
  what: string,
  text: string,
  holders: number,
  title: string,
  after: readonly string[],
])[] = [
  [
    'each has the division that the sentence names in his place',
    'The columns of Orm Province and Tarn Province, led by Chief Secretaries of the Provincial Union Committees A and B, passed.',
    2,
    'Chief Secretary of the Provincial Union Committees',
    ['Chief Secretary of the Orm Provincial Union Committee', 'Chief Secretary of the Tarn Provincial Union Committee'],
  ],
  [
    'a direction stands for the name that follows',
    'The guards of North and South Orm Provinces, ranks of farmers, led by Chief Secretaries of the Provincial Committees A and B.',
    2,
    'Chief Secretary of the Provincial Committees',
    ['Chief Secretary of the North Orm Provincial Committee', 'Chief Secretary of the South Orm Provincial Committee'],
  ],
  [
    'counties, and what was named before them',
    'In Veld Province, those of Orm, Tarn and Kalm Counties came with Chairmen of the County Councils A, B and C.',
    3,
    'Chairman of the County Councils',
    [
      'Chairman of the Orm County Council',
      'Chairman of the Tarn County Council',
      'Chairman of the Kalm County Council',
    ],
  ],
  [
    'too few divisions leave it open',
    'Orm Province was there. Chief Secretaries of the Provincial Committees A and B spoke.',
    2,
    'Chief Secretary of the Provincial Committees',
    ['Chief Secretary of the Provincial Committees', 'Chief Secretary of the Provincial Committees'],
  ],
  [
    'one who holds it alone',
    'In Orm Province the Chairman of the Provincial Committees A spoke.',
    1,
    'Chairman of the Provincial Committees',
    ['Chairman of the Provincial Committees'],
  ],
];

for (const [what, text, holders, title, after] of cases)
  test(what, () => {
    const start = text.indexOf(' of the ') - 'Chief Secretaries'.length;
    assert.deepEqual(
      withOwnDivision(
        text,
        Array.from({ length: holders }, () => ({ office: { start }, title })),
      ),
      after,
    );
  });
