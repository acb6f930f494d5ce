import type { AsOfView } from '../../model/index.ts';

type Term = AsOfView['tenures'][number];

/** A body as the chart of a day sets it: who holds its offices, and the bodies that are part of it. */
export interface Body {
  readonly id: string;
  readonly name: string;
  readonly since: AsOfView['bodies'][number]['since'];
  readonly terms: readonly Term[];
  readonly parts: readonly Body[];
  /** Whether anything is told of it, or of a part of it, for the day or after. */
  readonly told: boolean;
}

/** The bodies of a day, each below the first that it is part of, and the terms of office that belong to none of them. */
export function chartOf({ on, bodies, tenures }: Pick<AsOfView, 'on' | 'bodies' | 'tenures'>): {
  readonly roots: readonly Body[];
  readonly others: readonly Term[];
} {
  const known = new Map(bodies.map((body) => [body.id, body]));
  const parentOf = (id: string): string | undefined => known.get(id)?.parents.find((parent) => known.has(parent));
  // A circle of parts is cut where it is first entered.
  const isRoot = (id: string): boolean => {
    const seen = new Set([id]);
    for (let at = parentOf(id); at !== undefined; at = parentOf(at)) {
      if (at === id) return bodies.find((body) => seen.has(body.id))?.id === id;
      if (seen.has(at)) return false;
      seen.add(at);
    }
    return parentOf(id) === undefined;
  };
  const make = (id: string, above: ReadonlySet<string>): Body => {
    const within = new Set([...above, id]);
    const body = known.get(id);
    const terms = tenures.filter(({ organisation }) => organisation?.id === id);
    const parts = bodies
      .filter((other) => parentOf(other.id) === id && !within.has(other.id))
      .map((other) => make(other.id, within));
    const told = terms.length > 0 || (body?.last ?? '') >= on || parts.some((part) => part.told);
    return { id, name: body?.name ?? '', since: body?.since ?? null, terms, parts, told };
  };
  return {
    roots: bodies.filter(({ id }) => isRoot(id)).map(({ id }) => make(id, new Set())),
    others: tenures.filter(({ organisation }) => organisation === null || !known.has(organisation.id)),
  };
}
