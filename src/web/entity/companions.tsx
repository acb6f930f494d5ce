import { useState } from 'react';
import type { EntityKind, EntityView } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { Spark } from '../parts/spark.tsx';
import { UnfoldButton } from '../parts/unfold-button.tsx';
import { RecordLink } from '../shell/links.tsx';
import { words } from '../words/index.ts';

const few = 8;
const shownKinds: readonly EntityKind[] = ['person', 'organisation', 'place'];

/** Who, which bodies and which places appear in the same events, how often, and when. */
export function Companions({ companions }: { readonly companions: EntityView['companions'] }) {
  return shownKinds.map((kind) => {
    const some = companions.filter((one) => one.kind === kind);
    return some.length > 0 && <Companionship key={kind} kind={kind} companions={some} />;
  });
}

function Companionship({
  kind,
  companions,
}: {
  readonly kind: EntityKind;
  readonly companions: EntityView['companions'];
}) {
  const [all, setAll] = useState(false);
  const shown = all ? companions : companions.slice(0, few);
  return (
    <section className="overview-part">
      <h3 className="label">{words.entity.companions[kind as keyof typeof words.entity.companions]}</h3>
      <ol className="companions">
        {shown.map(({ id, name, events, bins }) => (
          <li key={id} title={words.entity.together(events)}>
            <RecordLink id={id}>
              <Name>{name}</Name>
            </RecordLink>
            <Spark bins={bins} />
            <span className="figures quiet">
              {words.count(events)}
              <span className="unseen"> {words.entity.together(events)}</span>
            </span>
          </li>
        ))}
      </ol>
      {shown.length < companions.length && (
        <UnfoldButton onUnfold={() => setAll(true)}>{words.facets.more(companions.length - shown.length)}</UnfoldButton>
      )}
    </section>
  );
}
