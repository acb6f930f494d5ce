import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { noFilter } from '../address/filter.ts';
import { eventsQuery } from '../api/queries.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { Name } from '../parts/name.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

/** The events that someone or something has a part in, in the order of time; of many the first, and a way to all. */
export function EntityEvents({ id, count }: { readonly id: string; readonly count: number }) {
  const { data } = useInfiniteQuery({ ...eventsQuery({ ...noFilter, entity: [id] }), enabled: count > 0 });
  const page = data?.pages[0];
  if (count === 0) return <p className="quiet">{words.entity.noEvents}</p>;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.events}</h3>
      <ol className="entity-events">
        {page?.items.map(({ id: event, kind, title, time }) => (
          <li key={event}>
            <span className="figures quiet">
              <When time={time} drawn />
            </span>
            <KindMark kind={kind} basis={time?.basis} />
            <RecordLink id={event}>
              <Name>{title}</Name>
            </RecordLink>
          </li>
        ))}
      </ol>
      <Link to="/" search={{ entity: id }} className="text-button">
        {words.entity.inChronicle(count)}
      </Link>
    </section>
  );
}
