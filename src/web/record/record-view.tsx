import { eventId } from '../address/event-id.ts';
import { EventView } from '../event/event-view.tsx';
import { Empty } from '../parts/state.tsx';
import { words } from '../words/index.ts';

/** A record by its id, whatever it is of. A claim is shown with its event. */
export default function RecordView({ id }: { readonly id: string }) {
  if (/^(event|claim)-[0-9a-z]+$/.test(id)) return <EventView id={eventId(id)} />;
  return <Empty>{words.states.nowhere}</Empty>;
}
