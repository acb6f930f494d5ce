import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bases, eachName, formAt, type NameMention, nameKinds, nameTables } from './index.ts';

const mention: fc.Arbitrary<NameMention> = fc.record(
  {
    kind: fc.constantFrom(...nameKinds),
    name: fc.constantFrom('Aa', 'Bb Cc', ''),
    text: fc.constantFrom('Aa', 'the  Aa', 'a\nb'),
    basis: fc.constantFrom(...bases),
    form: fc.constantFrom('pronoun', 'title', 'short'),
    start: fc.nat(),
    end: fc.nat(),
  },
  { requiredKeys: ['kind', 'name', 'text', 'basis', 'start', 'end'] },
);

test('mentions come out of tables as they went in, with the spaces of their words made one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(mention), { maxLength: 3 }), (captures) => {
      const tableOf = nameTables();
      const tables = captures.map((mentions) => tableOf(mentions));
      tables.forEach((table, i) => {
        const out: unknown[] = [];
        eachName(table, (start, end, form, basis, pointing) => {
          out.push({ ...formAt(table, form), start, end, basis, ...(pointing !== null && { form: pointing }) });
        });
        assert.deepEqual(
          out,
          captures[i].map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') })),
        );
      });
    }),
  );
});

test('words that many mentions share stand once in tables that are made together', () => {
  const one = { kind: 'person', name: 'Ri Song', text: 'Ri', basis: 'stated' } as const;
  const tableOf = nameTables();
  const first = tableOf([
    { ...one, start: 0, end: 2 },
    { ...one, start: 9, end: 11 },
  ]);
  const second = tableOf([
    { ...one, start: 4, end: 12, text: 'Ri\nSong' },
    { ...one, start: 20, end: 22 },
    { ...one, kind: 'place', start: 30, end: 32 },
  ]);
  assert.deepEqual(first.words, [0, 'Ri Song', 'Ri', 0, 'Ri Song', null, nameKinds.indexOf('place'), 'Ri Song', 'Ri']);
  assert.equal(second.words, first.words);
  const forms: number[] = [];
  for (const table of [first, second]) eachName(table, (_start, _end, form) => forms.push(form));
  assert.deepEqual(forms, [0, 0, 1, 0, 2]);
});
