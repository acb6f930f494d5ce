import { defaultPacks, type Pack, placeBase } from '../names/index.ts';
import type { NameKey } from './chronicle.ts';
import { type Authority, authoritiesOf, keyOf } from './entity-authority.ts';
import { withPlaceLast } from './entity-place.ts';
import { southernKey } from './entity-rules.ts';

const chain = ' of the ';

/**
 * The keys that tie a name to others: two names can stand for one thing only where a chain of shared ties (and of
 * aliases, by the two keys of each) leads from one to the other. So who is who can be found again for part of the names.
 */
export function tiesOf({ kind, name }: NameKey, packs: readonly Pack[] = defaultPacks): string[] {
  const own = keyOf(kind, name);
  const ties = new Set([own]);
  for (const { keys } of byKey(packs).get(own) ?? []) for (const key of keys) ties.add(key);
  const at = name.indexOf(chain);
  if (at >= 0) {
    ties.add(keyOf(kind, name.slice(0, at)));
    const parent = name.slice(at + chain.length);
    ties.add(keyOf('organisation', parent));
    const turned = withPlaceLast(parent, packs);
    if (turned !== null) ties.add(keyOf('organisation', turned));
  }
  const spelling = southernKey({ kind, name });
  if (spelling !== null) ties.add(spelling);
  const turned = kind === 'organisation' ? withPlaceLast(name, packs) : null;
  if (turned !== null) ties.add(keyOf('organisation', turned));
  const base = kind === 'place' ? placeBase(name) : null;
  if (base !== null) ties.add(keyOf('place', base));
  return [...ties];
}

const indexed = new WeakMap<readonly Pack[], ReadonlyMap<string, readonly Authority[]>>();

function byKey(packs: readonly Pack[]): ReadonlyMap<string, readonly Authority[]> {
  let index = indexed.get(packs);
  if (index === undefined) {
    const map = new Map<string, Authority[]>();
    for (const authority of authoritiesOf(packs))
      for (const key of authority.keys) {
        const list = map.get(key);
        if (list) list.push(authority);
        else map.set(key, [authority]);
      }
    index = map;
    indexed.set(packs, index);
  }
  return index;
}
