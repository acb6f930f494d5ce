import type { Comparison, EntityKind } from '../../model/index.ts';
import { Name } from '../parts/name.tsx';
import { words } from '../words/index.ts';

/** Who and what one text names and the other names nowhere. */
export function Names({ title, names }: { readonly title: string; readonly names: Comparison['vanished'] }) {
  if (names.length === 0) return null;
  return (
    <section className="compare-part">
      <h2 className="label">{title}</h2>
      <ul className="compare-names">
        {names.map(({ kind, name }) => (
          <li key={`${kind} ${name}`}>
            <Name>{name}</Name>{' '}
            <span className="quiet">{words.entityKinds[kind as EntityKind] ?? words.claimKinds.meeting}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
