import type { DecisionRecord, Selector, Span } from '../model/index.ts';

/** What people decided, as compiling uses it. Sets and keys hold ids of claims and names of entities. */
export interface Rulings {
  /** Claims that no event may rest on. */
  readonly rejected: ReadonlySet<string>;
  /** Groups of claims that are one event. */
  readonly joined: readonly ReadonlySet<string>[];
  /** Claims that stand apart from all others. */
  readonly parted: ReadonlySet<string>;
  /** By claim, what its event is called, dated or sorted as. */
  readonly edits: ReadonlyMap<string, EventEdit>;
  /** Names that are one entity or stand apart, in the order in which it was decided. */
  readonly namings: readonly Naming[];
  /** By name (kind and name), what its entity is called. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Names (kind and name) that name nothing. */
  readonly rejectedNames: ReadonlySet<string>;
  /** Ids of decisions whose object is no longer found. */
  readonly lost: readonly string[];
}

/** Names (kind and name) that all name one entity, or each of which names one by itself. */
export interface Naming {
  readonly verdict: 'merge' | 'split';
  readonly names: readonly string[];
}

/** What a person may put in place of what was read of an event. */
export interface EventEdit {
  readonly title?: string;
  readonly kind?: string;
  /** EDTF. */
  readonly time?: string;
}

/** The value of a split by which the claims go apart as one event; without it, each does by itself. */
export const together = 'together';

export const nameKey = (kind: string, name: string): string => `${kind}\n${name}`;

/** Where decisions are looked up: the claims of a kind that overlap a span of a capture, and whether a name is known. */
export interface RulingIndex {
  claimsAt(capture: string, kind: string, span: Span): readonly (Span & { readonly id: string })[];
  hasName(kind: string, name: string): boolean;
}

/** Finds again what decisions were made on, among the claims and names as they are read now. */
export function rulingsOf(decisions: Iterable<DecisionRecord>, index: RulingIndex): Rulings {
  const rejected = new Set<string>();
  let joined: ReadonlySet<string>[] = [];
  const parted = new Set<string>();
  const edits = new Map<string, EventEdit>();
  const namings: Naming[] = [];
  const renamed = new Map<string, string>();
  const rejectedNames = new Set<string>();
  const lost: string[] = [];

  for (const { id, on, verdict, value } of decisions) {
    const found = on.flatMap((selector) => claimsOf(selector, index));
    const named = on.flatMap((selector) => namesOf(selector, index));
    if (found.length === 0 && named.length === 0 && on.some(isCompiled)) lost.push(id);
    if (verdict === 'reject') {
      for (const claim of found) rejected.add(claim);
      for (const name of named) rejectedNames.add(name);
    } else if (verdict === 'merge') {
      if (found.length > 1) joined.push(new Set(found));
      if (named.length > 1) namings.push({ verdict, names: named });
    } else if (verdict === 'split') {
      // What is parted is no longer what it was joined with before; claims may go apart by themselves or together.
      joined = joined.map((claims) => claims.difference(new Set(found)));
      for (const claim of found) parted.add(claim);
      if (value === together) joined.push(new Set(found));
      // The form to be parted is the one that was named; without one, every form stands by itself.
      const names = typeof value === 'string' ? named.filter((key) => key.endsWith(`\n${value}`)) : named;
      if (names.length > 0) namings.push({ verdict, names });
    } else if (verdict === 'rename' && typeof value === 'string') {
      for (const claim of found) edits.set(claim, { ...edits.get(claim), title: value });
      for (const name of named) renamed.set(name, value);
    } else if (verdict === 'edit' && typeof value === 'object' && value !== null)
      for (const claim of found) edits.set(claim, { ...edits.get(claim), ...(value as EventEdit) });
  }
  return { rejected, joined, parted, edits, namings, renamed, rejectedNames, lost };
}

const isCompiled = ({ record }: Selector): boolean => record === 'claim' || record === 'event' || record === 'entity';

// The claim on the very span and of the kind; otherwise those of the kind that the span overlaps.
export function claimsOf({ record, capture, start, end, kind }: Selector, index: RulingIndex): string[] {
  if ((record !== 'claim' && record !== 'event') || capture === undefined || kind === undefined) return [];
  const span = { start: start ?? 0, end: end ?? 0 };
  const found = index.claimsAt(capture, kind, span);
  const exact = found.filter((claim) => claim.start === span.start && claim.end === span.end);
  return (exact.length ? exact : found).map(({ id }) => id).sort();
}

export function namesOf({ record, kind, names = [] }: Selector, index: RulingIndex): string[] {
  if (record !== 'entity' || kind === undefined) return [];
  return names.filter((name) => index.hasName(kind, name)).map((name) => nameKey(kind, name));
}
