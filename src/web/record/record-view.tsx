import { eventId } from '../address/event-id.ts';
import { EntityView } from '../entity/entity-view.tsx';
import { EventView } from '../event/event-view.tsx';
import { FindingView } from '../findings/finding-view.tsx';
import { Empty } from '../parts/state.tsx';
import { SeriesView } from '../series/series-view.tsx';
import { words } from '../words/index.ts';

/** A record by its id, whatever it is of. A claim is shown with its event. */
export default function RecordView({ id }: { readonly id: string }) {
  if (/^entity-[0-9a-z]+$/.test(id)) return <EntityView id={id} />;
  if (/^finding-[0-9a-z]+$/.test(id)) return <FindingView id={id} />;
  if (/^series-[0-9a-z]+$/.test(id)) return <SeriesView id={id} />;
  if (/^(event|claim)-[0-9a-z]+$/.test(id)) return <EventView id={eventId(id)} />;
  return <Empty>{words.states.nowhere}</Empty>;
}
