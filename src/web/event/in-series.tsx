import type { EventView } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { typeset } from '../parts/typeset.ts';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

type Neighbour = EventView['next'];

/** Where an event stands in its series: the meetings before and after it, known or missing. */
export function InSeries({ event: { series, ordinal, previous, next } }: { readonly event: EventView }) {
  if (!series || ordinal === undefined) return null;
  return (
    <nav className="in-series" aria-label={words.event.series}>
      <p>
        <RecordLink id={series.id}>{words.event.ordinal(ordinal, typeset(series.name))}</RecordLink>
      </p>
      <ul>
        <NeighbourItem neighbour={previous} says={words.event.previous} />
        <NeighbourItem neighbour={next} says={words.event.next} />
      </ul>
    </nav>
  );
}

function NeighbourItem({ neighbour, says }: { readonly neighbour: Neighbour; readonly says: string }) {
  if (!neighbour) return null;
  return (
    <li>
      <span className="label">{says}</span>
      {neighbour.event ? (
        <RecordLink id={neighbour.event.id}>
          <Name>{neighbour.event.name}</Name>
        </RecordLink>
      ) : (
        <span className="quiet">
          <span className="figures">{neighbour.ordinal}</span> {words.event.notMentioned}
        </span>
      )}
    </li>
  );
}
