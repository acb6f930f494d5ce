import { useQuery } from '@tanstack/react-query';
import type { Ref, RelationRecord } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { relationsQuery } from './entity-query.ts';
import { toldRelations } from './told-relations.ts';

/** What a body came from and became, what it belongs to and what belongs to it, each with when and how that is known. */
export function Relations({ id }: { readonly id: string }) {
  const { data = [] } = useQuery(relationsQuery(id));
  const groups = toldRelations(data, id);
  if (groups.length === 0) return null;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.relations}</h3>
      <dl className="relations">
        {groups.map(({ is, told }) => (
          <div key={is}>
            <dt>{words.entity.is[is]}</dt>
            {told.map(({ relation, others }) => (
              <dd key={relation.id}>
                <Others others={others} />
                <How relation={relation} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

const Others = ({ others }: { readonly others: readonly Ref[] }) => (
  <ul className="relation-others">
    {others.map(({ id, name }) => (
      <li key={id}>
        <RecordLink id={id}>
          <Name>{name}</Name>
        </RecordLink>
      </li>
    ))}
  </ul>
);

function How({ relation: { time, reason, event } }: { readonly relation: RelationRecord }) {
  const when = time && <When time={time} />;
  return (
    <p className="quiet">
      {event ? <RecordLink id={event}>{when ?? words.entity.undatedEvent}</RecordLink> : when}
      {reason === 'name' && words.entity.byName}
    </p>
  );
}
