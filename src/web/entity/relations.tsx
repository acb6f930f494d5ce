import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Ref, RelationRecord } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { When } from '../parts/when.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';
import { relationsQuery } from './entity-query.ts';
import { toldRelations } from './told-relations.ts';

const few = 8;

/** What a body came from and became, what it belongs to and what belongs to it, each with when and how that is known. */
export function Relations({ id }: { readonly id: string }) {
  const { data = [] } = useQuery(relationsQuery(id));
  const groups = toldRelations(data, id);
  if (groups.length === 0) return null;
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.relations}</h3>
      <dl className="relations">
        {groups.map((group) => (
          <Group key={group.is} group={group} />
        ))}
      </dl>
    </section>
  );
}

function Group({ group: { is, told } }: { readonly group: ReturnType<typeof toldRelations>[number] }) {
  const [all, setAll] = useState(false);
  const shown = all ? told : told.slice(0, few);
  return (
    <div>
      <dt>{words.entity.is[is]}</dt>
      {shown.map(({ relation, others }) => (
        <dd key={relation.id}>
          <Others others={others} />
          <How relation={relation} />
        </dd>
      ))}
      {shown.length < told.length && (
        <dd>
          <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(told.length - shown.length)}</UnfoldButton>
        </dd>
      )}
    </div>
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
