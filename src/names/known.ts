import type { NameKind } from '../model/index.ts';
import { matchKey } from './match-key.ts';
import { listKinds, type Pack, type PackName, packLists } from './pack.ts';

/** A name that a pack states facts of, and the pack that states them. */
export interface KnownName {
  readonly kind: NameKind;
  readonly pack: string;
  readonly of: PackName;
}

const compiled = new WeakMap<readonly Pack[], ReadonlyMap<string, readonly KnownName[]>>();

/**
 * What packs state of a name: coordinates, lifetimes, former names. Several where they know namesakes, none where they do
 * not know it. What is shown from it is a citation of the pack.
 */
export function knownNames(kind: NameKind, name: string, packs: readonly Pack[]): readonly KnownName[] {
  let known = compiled.get(packs);
  if (known === undefined) {
    known = compile(packs);
    compiled.set(packs, known);
  }
  return known.get(`${kind} ${matchKey(name, kind)}`) ?? [];
}

function compile(packs: readonly Pack[]): Map<string, KnownName[]> {
  const known = new Map<string, KnownName[]>();
  for (const pack of packs)
    for (const list of packLists)
      for (const of of pack[list] ?? []) {
        const entry = { kind: listKinds[list], pack: pack.pack, of };
        const forms = [of.name, ...(of.also ?? []), ...(of.short ?? []), of.hangul, of.hanja].filter(
          (form) => form !== undefined,
        );
        for (const key of new Set(forms.map((form) => `${entry.kind} ${matchKey(form, entry.kind)}`)))
          known.set(key, [...(known.get(key) ?? []), entry]);
      }
  return known;
}
