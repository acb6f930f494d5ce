import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimsOf } from '../../test/documents.ts';

const named = (text: string): { participants: string[]; about: string[] }[] =>
  claimsOf(text, { issued: '2014-05-07' }).map(({ roles }) => ({
    participants: roles.participant?.map(({ name }) => name) ?? [],
    about: roles.about?.map(({ name }) => name) ?? [],
  }));

const cases: readonly (readonly [what: string, text: string, participants: string[], about: string[]])[] = [
  [
    'over whose death a visit is paid',
    'Officials paid condolatory visits to the Veldish embassy in Tarn on Tuesday over the demise of Pak Chol Min.',
    [],
    ['Pak Chol Min'],
  ],
  [
    'who visits, and whose statue',
    'Ri Son Ho visited the statue of Pak Chol Min on Tuesday.',
    ['Ri Son Ho'],
    ['Pak Chol Min'],
  ],
  [
    'whose portrait, by a pronoun',
    "A wreath was laid before Pak Chol Min's portrait on Tuesday.",
    [],
    ['Pak Chol Min'],
  ],
  [
    'whose invitation',
    'Ri Son Ho visited the Tarn Hall on Tuesday at the invitation of Pak Chol Min.',
    ['Ri Son Ho'],
    ['Pak Chol Min'],
  ],
  [
    'over whose death a statement is',
    'The Veldish Union issued a statement on Tuesday on the passing away of Pak Chol Min.',
    [],
    ['Pak Chol Min'],
  ],
  ['whose picture a paper has', 'The Tarn Gazette on Tuesday carried a photo of Pak Chol Min.', [], ['Pak Chol Min']],
  [
    'in whose company',
    'Ri Son Ho visited the Tarn Hall on Tuesday in the company of Pak Chol Min.',
    ['Ri Son Ho', 'Pak Chol Min'],
    [],
  ],
  [
    'in welcome of whom',
    'Ri Son Ho hosted a banquet on Tuesday in welcome of Pak Chol Min.',
    ['Ri Son Ho', 'Pak Chol Min'],
    [],
  ],
  ['with whom', 'Ri Son Ho visited the Tarn Hall with Pak Chol Min on Tuesday.', ['Ri Son Ho', 'Pak Chol Min'], []],
  [
    'a delegation that consists of them',
    'Ri Son Ho met on Tuesday a delegation consisting of Pak Chol Min and officials.',
    ['Ri Son Ho', 'Pak Chol Min'],
    [],
  ],
  ['whose son visits', 'The son of Ri Son Ho visited the Tarn Hall on Tuesday.', [], ['Ri Son Ho']],
  ['whose wife died', 'The wife of Ri Son Ho died on Tuesday.', [], ['Ri Son Ho']],
  ['whose letter is handed over', 'A letter of Ri Son Ho was conveyed to the mayor on Tuesday.', ['Ri Son Ho'], []],
  [
    'whose talks they are',
    'Talks of Ri Son Ho and Pak Chol Min took place on Tuesday.',
    ['Ri Son Ho', 'Pak Chol Min'],
    [],
  ],
  [
    'whose grave, with a title of more words',
    'Pak Chol Min visited the grave of war hero Ri Son Ho on Tuesday.',
    ['Pak Chol Min'],
    ['Ri Son Ho'],
  ],
  [
    'whose pictures a paper has',
    'The Tarn Gazette on Tuesday carried photos of Pak Chol Min and Ri Son Ho.',
    [],
    ['Pak Chol Min', 'Ri Son Ho'],
  ],
  ['who is praised', 'Pak Chol Min praised Ri Son Ho on Tuesday.', ['Pak Chol Min'], ['Ri Son Ho']],
  [
    'who is praised in a statement',
    'Pak Chol Min in a statement on May 5 praised Ri Son Ho as a genius.',
    ['Pak Chol Min'],
    ['Ri Son Ho'],
  ],
  [
    'on whose birthday a statement is',
    'Pak Chol Min issued a statement on May 5 on the 20th birth anniversary of Ri Son Ho.',
    ['Pak Chol Min'],
    ['Ri Son Ho'],
  ],
  [
    'on the anniversary of whose birth',
    'The Veldish Union issued a statement on Tuesday on the 94th anniversary of the birth of Ri Son Ho.',
    [],
    ['Ri Son Ho'],
  ],
  [
    'on the anniversary of whose election',
    "The Veldish Union issued a statement on Tuesday on the 20th anniversary of Ri Son Ho's election.",
    [],
    ['Ri Son Ho'],
  ],
  [
    'for whom a service is held',
    'Officials held a memorial service for Ri Son Ho in Tarn on Tuesday.',
    [],
    ['Ri Son Ho'],
  ],
  ['for whom a funeral takes place', 'A funeral for Ri Son Ho took place in Tarn on Tuesday.', [], ['Ri Son Ho']],
  [
    'for whom a ceremony of mourning is',
    'A mourning ceremony for Ri Son Ho was held in Tarn on Tuesday.',
    [],
    ['Ri Son Ho'],
  ],
  [
    'for whom a ceremony of welcome is',
    'A welcome ceremony for Ri Son Ho was held in Tarn on Tuesday.',
    ['Ri Son Ho'],
    [],
  ],
  ['who died', 'Pak Chol Min passed away on Tuesday.', ['Pak Chol Min'], []],
];

for (const [what, text, participants, about] of cases)
  test(`who takes part, and who is only named: ${what}`, () => {
    assert.deepEqual(named(text), [{ participants, about }]);
  });

test('the quotation has whom it is about, and the title says it where there is nobody else', () => {
  const [claim] = claimsOf('A wreath was laid before the portrait of Pak Chol Min on Tuesday.', {
    issued: '2014-05-07',
  });
  assert.match(claim.quote, /portrait of Pak Chol Min/);
  assert.equal(claim.title, 'Appearance concerning Pak Chol Min');
});

test('a body is not where somebody goes who visits its building, nor where it goes itself', () => {
  const titled = (text: string): string[] => claimsOf(text, { issued: '2014-05-07' }).map(({ title }) => title);
  assert.deepEqual(titled('Officials visited the Veldish Union headquarters in Tarn on Tuesday.'), ['Visit to Tarn']);
  assert.deepEqual(titled('Officials visited the Veldish Union embassy on Tuesday.'), [
    'Visit concerning Veldish Union',
  ]);
  assert.deepEqual(titled('A delegation of the Veldish Union visited the Tarn Hall on Tuesday.'), [
    'Visit of Veldish Union to Tarn Hall',
  ]);
  assert.deepEqual(titled("Ri Son Ho visited the Workers' Union on Tuesday."), [
    "Visit of Ri Son Ho to Workers' Union",
  ]);
});

test('who says something "in his speech" is who speaks, and nobody named before', () => {
  const claims = claimsOf(
    'Ri Son Ho fell ill. The chairman of the Norland League said in his speech on Tuesday that rain fell.',
    {
      issued: '2014-05-07',
    },
  );
  assert.deepEqual(
    claims.map(({ kind, roles }) => [kind, roles.participant ?? []]),
    [['speech', []]],
  );
});

test('who loses or kills somebody is not who died, and who comes after somebody is not who went', () => {
  const people = (text: string, role: string): string =>
    claimsOf(text)
      .flatMap(({ roles }) => roles[role] ?? [])
      .map(({ name }) => name)
      .join(', ');
  for (const [text, participants, about] of [
    ['Ada Quill lost her mother in 1906.', '', 'Ada Quill'],
    ['Comrade Otto Rask killed Karl Harl in May 1931.', 'Karl Harl', 'Otto Rask'],
    ['Ada Quill was succeeded by her deputy Karl Harl in May 1951.', 'Karl Harl', ''],
  ]) {
    assert.equal(people(text, 'participant'), participants, text);
    assert.equal(people(text, 'about'), about, text);
  }
});
