import type { EventView } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Who and what has a part in an event; each leads to all its events. */
export function Participants({ event: { participants, organisations, places } }: { readonly event: EventView }) {
  const groups: readonly (readonly [title: string, named: readonly Named[]])[] = [
    [words.event.who, participants],
    [words.event.bodies, organisations],
    [words.event.where, places],
  ];
  const filled = groups.filter(([, named]) => named.length > 0);
  if (filled.length === 0) return null;
  return (
    <dl className="participants">
      {filled.map(([title, named]) => (
        <div key={title}>
          <dt className="label">{title}</dt>
          {onceEach(named).map(({ id, name }) => (
            <dd key={id}>
              <RecordLink id={id}>
                <Name>{name}</Name>
              </RecordLink>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

const onceEach = (named: readonly Named[]): Named[] => [...new Map(named.map((one) => [one.id, one])).values()];
