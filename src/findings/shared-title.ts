import { officeHead } from '../chronicle/index.ts';
import { counted, type Found, found, listed, type Witness } from './found.ts';
import type { ToldTenure } from './tenure-findings.ts';

/** A title without the body it is of ("Chairman"), as one person is called. */
export interface BareTitle {
  readonly title: string;
  readonly source: string;
  readonly witness: Witness;
}

const fewest = 2;

/** One title for several offices: a person who holds more than one of its name is called by the title alone. */
export function sharedTitles(terms: readonly ToldTenure[], bare: readonly BareTitle[]): Found[] {
  const [one] = terms;
  if (!one) return [];
  return [...Map.groupBy(bare, ({ title }) => officeHead(title))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([head, uses]) => {
      const offices = [
        ...new Map(
          terms
            .filter(
              ({ office, single }) => single && officeHead(office.name) === head && office.name.length > head.length,
            )
            .map((term) => [term.office.id, term]),
        ).values(),
      ].sort((a, b) => (a.office.name < b.office.name ? -1 : 1));
      if (offices.length < 2 || uses.length < fewest) return [];
      const sources = new Set(uses.map(({ source }) => source)).size;
      return [
        found({
          kind: 'title-drift',
          key: ['shared', one.person.id, head],
          summary: `${one.person.name} is ${listed(offices.map(({ office }) => office.name))}, and “${uses[0].title}” alone ${counted(uses.length, 'time')} in ${counted(sources, 'source')}: one office under ${counted(offices.length, 'name')}, or one title for ${offices.length}.`,
          about: [one.person, ...offices.map(({ office }) => office)],
          evidence: [
            ...uses.slice(0, 4).map(({ witness }) => witness),
            ...offices.flatMap((term) => term.witnesses(2)),
          ],
          confidence: 0.6,
          size: offices.length,
          why: 'The sources give one person this title of more than one body, and use it without saying of which.',
          innocent: ['The context may make clear which is meant.', 'Offices may be held together.'],
        }),
      ];
    });
}
