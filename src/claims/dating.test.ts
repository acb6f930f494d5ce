import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const tells = (rows: readonly (readonly [text: string, told: string])[]): void => {
  for (const [text, told] of rows)
    assert.equal(
      claimsOf(text)
        .map(({ kind, time }) => `${kind} ${time?.edtf ?? '-'}`)
        .join(', '),
      told,
      text,
    );
};

test('a date between commas behind an opening clause is of what follows', () => {
  tells([
    [
      'After Harl defeated the weak army, on May 21, 1911, he signed the Treaty of Veld with Rask.',
      'agreement 1911-05-21',
    ],
    ['After Harl took Veld on May 21, 1911, he rested.', 'conflict 1911-05-21'],
  ]);
});

test('what was when something else was told to be', () => {
  tells([
    [
      'In April 1914, opposition to Harl had reached its peak when troops seized the port of Veld.',
      'other 1914-04, conflict 1914-04',
    ],
    ['He led the union until May 1931, when Rask attacked Veld.', 'conflict 1931-05'],
    // Nobody says when they were to.
    ['In April 1914 he asked when troops would seize the port of Veld.', ''],
  ]);
});

test('what had been before is not dated by what is told', () => {
  tells([
    ['In March 1776, guns that the rebels had captured at Fort Orm were brought to Veld.', ''],
    ['In March 1776, guns that the rebels captured at Fort Orm were brought to Veld.', 'conflict 1776-03'],
  ]);
});

test('behind a clause that says when, ", and again" goes on with what it is of', () => {
  tells([
    [
      'He was elected Chairman of the Harbour Union in the summer of 1949, when the unions of north and south were merged, and again in April 1956.',
      'appointment 1949-22, merger 1949-22, appointment 1956-04',
    ],
  ]);
});

test('a date in brackets behind a verb or its object is when that was; behind a person, it is not', () => {
  tells([
    ['He stepped down (1880) after his first term.', 'appointment 1880'],
    ['Harl stepped down in 1884 (1880 in Orm).', 'appointment 1884'],
    ['Harl defeated Karl Rask (1880).', ''],
  ]);
});

test('what somebody had to do, was forced to do or was able to do was done', () => {
  tells([
    ['Harl was forced to resign in 1913.', 'appointment 1913'],
    ['In 1913 Harl had to surrender Veld.', 'conflict 1913'],
    ['The rebels were able to capture Veld in May 1913.', 'conflict 1913-05'],
    ['At the end of November 1937 the government had to move again.', 'other 1937-11'],
    ['Harl was not forced to resign in 1913.', ''],
    ['The rebels were unable to capture Veld in May 1913.', ''],
    ['Harl will be forced to resign in 1913.', ''],
  ]);
});

test('who is told to be by is not who decides', () => {
  tells([
    [
      'The Third Congress of the Harbour Union, held in May 1960 with Harl presiding, decided on a strike.',
      'meeting 1960-05, resolution 1960-05',
    ],
  ]);
});
