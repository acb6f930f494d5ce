import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bases, eachName, formsOf, type NameMention, nameKinds, nameTable } from './index.ts';

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

test('mentions come out of a table as they went in, with the spaces of their words made one', () => {
  fc.assert(
    fc.property(fc.array(mention), (mentions) => {
      const table = nameTable(mentions);
      const forms = formsOf(table);
      const out: unknown[] = [];
      eachName(table, (start, end, form, basis, pointing) => {
        out.push({ ...forms[form], start, end, basis, ...(pointing !== null && { form: pointing }) });
      });
      assert.deepEqual(
        out,
        mentions.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ') })),
      );
    }),
  );
});

test('words that many mentions share stand in a table once', () => {
  const one = { kind: 'person', name: 'Ri Song', text: 'Ri', basis: 'stated' } as const;
  const table = nameTable([
    { ...one, start: 0, end: 2 },
    { ...one, start: 9, end: 11 },
  ]);
  assert.equal(formsOf(table).length, 1);
  assert.equal(table.rows.length, 10);
});
