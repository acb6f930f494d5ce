import { idOf, type RelationKind } from '../model/index.ts';
import type { ChronicleEvent } from './chronicle.ts';
import type { IndexedClaim, IndexedFiller } from './claim-index.ts';

/** What an event made one body be to another; its time and claims are the event's. */
export interface ChronicleRelation {
  readonly id: string;
  readonly kind: RelationKind;
  /** Ids of entities, in the order of the first claim that gives them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** The names by which the claims call them. */
  readonly names: { readonly from: readonly string[]; readonly to: readonly string[] };
}

/**
 * The relations between organisations that an event brought about: what was founded, dissolved, renamed, merged or split,
 * by the roles that its claims give the bodies, and what was put under another.
 */
export function relationsOf(event: ChronicleEvent, claims: ReadonlyMap<string, IndexedClaim>): ChronicleRelation[] {
  const told = event.claims.flatMap((id) => claims.get(id) ?? []).filter(({ modality }) => modality === 'asserted');
  // What is founded or dissolved stands first: further bodies only have to do with it.
  const inRole = (role: string, most?: number): IndexedFiller[] => {
    const found = new Map<string, IndexedFiller>();
    for (const { roles } of told)
      for (const filler of (roles[role] ?? []).slice(0, most))
        if (filler.kind === 'organisation' && filler.entity !== null)
          found.set(`${filler.entity}\n${filler.name}`, filler);
    return [...found.values()];
  };
  const relation = (kind: RelationKind, from: readonly IndexedFiller[], to: readonly IndexedFiller[]) =>
    from.length + to.length === 0 ? [] : [relationOf(event.id, kind, from, to)];
  const former = inRole('former');
  const next = inRole('new');
  const parents = inRole('parent');
  const under = parents.length ? relation('subordinate', inRole('organisation'), parents) : [];
  switch (event.kind) {
    case 'founding':
      return [...relation('founding', inRole('agent'), inRole('organisation', 1)), ...under];
    case 'dissolution':
      return [...relation('dissolution', inRole('organisation', 1), []), ...under];
    case 'renaming':
      return [...(next.length || former.length ? relation('renaming', former, next) : []), ...under];
    case 'merger':
      if (distinct(former) === 1 && distinct(next) > 1) return [...relation('split', former, next), ...under];
      if (next.length || former.length) return [...relation('merger', former, next), ...under];
      return [...relation('merger', inRole('organisation'), []), ...under];
    default:
      return under;
  }
}

const distinct = (fillers: readonly IndexedFiller[]): number => new Set(fillers.map(({ entity }) => entity)).size;

function relationOf(
  event: string,
  kind: RelationKind,
  from: readonly IndexedFiller[],
  to: readonly IndexedFiller[],
): ChronicleRelation {
  const entities = (fillers: readonly IndexedFiller[]) => [...new Set(fillers.map(({ entity }) => entity!))].sort();
  const names = (fillers: readonly IndexedFiller[]) => [...new Set(fillers.map(({ name }) => name))].sort();
  return {
    id: idOf('relation', event, kind, ...entities(from), null, ...entities(to)),
    kind,
    from: entities(from),
    to: entities(to),
    names: { from: names(from), to: names(to) },
  };
}
