import places from '../../lexicons/en/names-places.json' with { type: 'json' };
import { defaultPacks, type Pack } from '../names/index.ts';

const compiled = new WeakMap<readonly Pack[], ReadonlyMap<string, string>>();

/** The country or place that an adjective is made of, by the adjective in lower case ("norlandic" → Norland). */
export function demonymsOf(packs: readonly Pack[] = defaultPacks): ReadonlyMap<string, string> {
  let demonyms = compiled.get(packs) as Map<string, string> | undefined;
  if (demonyms) return demonyms;
  demonyms = new Map();
  for (const list of [places.places, ...packs.map((pack) => pack.places ?? [])])
    for (const { name, demonyms: own } of list) for (const one of own ?? []) demonyms.set(one.toLowerCase(), name);
  compiled.set(packs, demonyms);
  return demonyms;
}
