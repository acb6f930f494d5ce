import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withSharedCountry } from './shared-country.ts';

const states = new Set(['Norland', 'Varland', 'Veld']);
const home = ['Free Republic of Veld'];

const cases: readonly (readonly [what: string, titles: readonly string[], after: readonly string[]])[] = [
  [
    'a minister has the state of those he stands with',
    ['Ambassador of Norland to the Republic', 'Vice Minister of Trade'],
    ['Ambassador of Norland to the Republic', 'Vice Minister of Trade of Norland'],
  ],
  [
    'two states leave it open',
    ['President of Norland', 'President of Varland', 'Minister of Trade'],
    ['President of Norland', 'President of Varland', 'Minister of Trade'],
  ],
  [
    'ministers at home are named without it',
    ['Chairman of the Union of Veld', 'Minister of Trade'],
    ['Chairman of the Union of Veld', 'Minister of Trade'],
  ],
  [
    "other offices are no state's",
    ['President of Norland', 'Director of Tarn Mill'],
    ['President of Norland', 'Director of Tarn Mill'],
  ],
];

for (const [what, titles, after] of cases)
  test(`a list of offices: ${what}`, () => assert.deepEqual(withSharedCountry(titles, states, home), after));
