import type { Ref, RelationRecord } from '../../model/index.ts';

/** What a body is to others, seen from its own side, in the order in which a page says it. */
export const sides = ['founded', 'from', 'became', 'changed', 'partOf', 'parts', 'under', 'over', 'ended'] as const;
export type Side = (typeof sides)[number];

/** A relation with those on its other side. */
export interface Told {
  readonly relation: RelationRecord;
  readonly others: readonly Ref[];
}

/** The relations of a body by what they say of it; those that say nothing (nobody on the other side, no event) left out. */
export function toldRelations(relations: readonly RelationRecord[], id: string): { is: Side; told: Told[] }[] {
  const bySide = new Map<Side, Told[]>();
  for (const relation of relations) {
    const isFrom = relation.from.some((one) => one.id === id);
    const others = (isFrom ? relation.to : relation.from).filter((one) => one.id !== id);
    const side = sideOf(relation.kind, isFrom);
    // A merger or renaming of which no source says into what.
    const is = others.length === 0 && (side === 'became' || side === 'from') ? 'changed' : side;
    if (is === null || (others.length === 0 && relation.event === undefined)) continue;
    bySide.set(is, [...(bySide.get(is) ?? []), { relation, others }]);
  }
  return sides.flatMap((is) => {
    const told = bySide.get(is);
    return told ? [{ is, told }] : [];
  });
}

function sideOf(kind: RelationRecord['kind'], isFrom: boolean): Side | null {
  switch (kind) {
    case 'founding':
      return isFrom ? null : 'founded';
    case 'dissolution':
      return 'ended';
    case 'successor':
    case 'renaming':
    case 'merger':
    case 'split':
      return isFrom ? 'became' : 'from';
    case 'part':
      return isFrom ? 'partOf' : 'parts';
    case 'parent':
      return isFrom ? 'parts' : 'partOf';
    case 'subordinate':
      return isFrom ? 'under' : 'over';
  }
}
