import type { EntityItem } from '../../../model/index.ts';
import { Name } from '../../parts/name.tsx';
import { RecordLink } from '../../shell/links.tsx';
import { words } from '../../words/index.ts';

/** Who, or which bodies, are named most, with how often; each leads to the events it has a part in. */
export function MostNamed({
  title,
  named,
  shown,
}: {
  readonly title: string;
  readonly named: readonly EntityItem[];
  readonly shown: number;
}) {
  const most = named[0]?.mentions ?? 1;
  return (
    <section className="overview-part">
      <h2 className="label">{title}</h2>
      {named.length === 0 && <p className="quiet">{words.overview.nobody}</p>}
      <ol className="named">
        {named.slice(0, shown).map(({ id, name, mentions, events }) => (
          <li key={id} title={`${words.overview.mentions(mentions)}, ${words.record.events(events)}`}>
            <RecordLink id={id}>
              <Name>{name}</Name>
            </RecordLink>
            <span className="named-bar" aria-hidden="true" style={{ inlineSize: `${(100 * mentions) / most}%` }} />
            <span className="figures quiet">{words.count(mentions)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
