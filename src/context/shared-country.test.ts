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
  test(`a list of offices: ${what}`, () => {
    const held = titles.map((title, i) => ({ title, holder: `N. ${i}` }));
    assert.deepEqual(withSharedCountry(held, states, home), after);
  });

test('an office of state has the state of the other offices of who holds it', () => {
  const held = [
    { title: 'Member of the Council of the Union of Norland', holder: 'N.' },
    { title: 'Premier of the State Council', holder: 'N.' },
    { title: 'Chairman of the Union of Varland', holder: 'M.' },
    { title: 'Head of the National Planning Committee', holder: 'M.' },
  ];
  assert.deepEqual(
    withSharedCountry(held, states, home).filter((_, i) => i % 2 === 1),
    ['Premier of the State Council of Norland', 'Head of the National Planning Committee of Varland'],
  );
});
