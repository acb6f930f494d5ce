import { type Assertion, plainly, type Sentence } from './assertion.ts';

/**
 * A caption or an entry without a verb that puts someone somewhere on a date shows an appearance: "Kim Il Sung at the
 * control station, May 1974", "October 2011: Kim Jong Il at the Vinalon Complex".
 */
export function scenes({ segment, items, all, predicates }: Sentence): Assertion[] {
  const isEntry =
    segment.kind !== 'sentence' || (items[0]?.date ?? null) !== null || predicates.every(({ group }) => group === null);
  const person = all.find(({ name, preposition }) => name?.kind === 'person' && preposition === null);
  const where = all.find(
    ({ name, tie }) =>
      (name?.kind === 'place' || name?.kind === 'organisation' || name?.kind === 'object') && tie?.in.there === true,
  );
  const date = items.find((item) => item.date)?.date ?? null;
  if (!isEntry || !person || !date || predicates.some(({ group }) => group?.finite)) return [];
  const afterName = items.slice(person.at + 1).find((item) => item.sort === 'word' && !item.in.adding);
  const isPlaced = where !== undefined || afterName?.in.there === true;
  if (!isPlaced && segment.kind === 'sentence') return [];
  return [
    {
      ...plainly,
      kind: 'appearance',
      date,
      given: all.filter(({ name }) => name !== null),
      words: { start: items[0].start, end: items[items.length - 1].end },
      rule: `${segment.kind}.appearance.scene`,
      weak: true,
    },
  ];
}
