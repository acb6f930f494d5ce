import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TenureRecord } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { tenuresQuery } from './entity-query.ts';
import { sayTerm } from './say-term.ts';
import { TermBar } from './term-bar.tsx';
import { YearAxis } from './year-chart.tsx';
import type { Years } from './years.ts';

const few = 20;

/** The offices of a person, or the holders of an office, as bars over the years, with what their ends rest on in words. */
export function Terms({
  of,
  id,
  years,
}: {
  readonly of: 'person' | 'office';
  readonly id: string;
  /** Null where nothing of the record is dated. */
  readonly years: Years | null;
}) {
  const [all, setAll] = useState(false);
  const { data = [] } = useQuery(tenuresQuery(of === 'person' ? { person: id } : { office: id }));
  if (data.length === 0) return null;
  // Those that are dated in the order of time, the others after them.
  const begin = ({ from, attested, to }: TenureRecord): string =>
    from?.earliest ?? attested?.first ?? to?.earliest ?? to?.latest ?? '9';
  const terms = data.toSorted((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  const shown = all ? terms : terms.slice(0, few);
  return (
    <section className="overview-part">
      <h3 className="label">{of === 'person' ? words.entity.offices : words.entity.holders}</h3>
      <ol className="terms">
        {shown.map((term) => (
          <li key={term.id}>
            <p className="term-name">
              <RecordLink id={of === 'person' ? term.office.id : term.person.id}>
                <Name>{of === 'person' ? term.office.name : term.person.name}</Name>
              </RecordLink>
            </p>
            {years && <TermBar term={term} years={years} />}
            <p className="term-dates quiet">{sayTerm(term)}</p>
          </li>
        ))}
      </ol>
      {years && <YearAxis years={years} />}
      {shown.length < terms.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(terms.length - shown.length)}</UnfoldButton>
      )}
    </section>
  );
}
