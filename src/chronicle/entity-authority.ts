import type { NameKind } from '../model/index.ts';
import { listKinds, matchKey, type Pack, type PackName, packLists } from '../names/index.ts';

/** Someone or something that a pack vouches for, and the keys of all the names that the pack gives it. */
export interface Authority {
  readonly kind: NameKind;
  readonly of: PackName;
  readonly keys: readonly string[];
}

const compiled = new WeakMap<readonly Pack[], readonly Authority[]>();

/** What the packs vouch for, in their order. */
export function authoritiesOf(packs: readonly Pack[]): readonly Authority[] {
  let authorities = compiled.get(packs);
  if (authorities === undefined) {
    authorities = packs.flatMap((pack) =>
      packLists.flatMap((list) => (pack[list] ?? []).map((of) => authorityOf(listKinds[list], of))),
    );
    compiled.set(packs, authorities);
  }
  return authorities;
}

/** The key of a name of a kind: what spellings of one name share. */
export const keyOf = (kind: NameKind, name: string): string => `${kind} ${matchKey(name, kind)}`;

function authorityOf(kind: NameKind, of: PackName): Authority {
  const former = (of.former ?? []).map(({ name }) => name);
  const names = [of.name, ...(of.also ?? []), ...(of.short ?? []), ...former];
  if (of.hangul) names.push(of.hangul);
  if (of.hanja) names.push(of.hanja);
  return { kind, of, keys: [...new Set(names.map((name) => keyOf(kind, name)))] };
}
