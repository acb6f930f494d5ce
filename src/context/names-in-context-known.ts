import type { NameKind, NameMention } from '../model/index.ts';
import { partsOf } from './name-parts.ts';

/** What the whole of a document says of its names, wherever in it that stands. */
export interface Known {
  /** By kind and a name without what it belongs to, the full name; null where there are several. */
  readonly full: ReadonlyMap<string, string | null>;
  /** The party that its title names, or that is four fifths of all parties it names; null without. */
  readonly party: string | null;
}

/** Gathers what is known of names; `expand` writes out their abbreviations, `title` is the document's, as a passage. */
export function knownNames(
  found: readonly (readonly NameMention[])[],
  expand: (name: string) => string,
  title: number | null,
): Known {
  const full = new Map<string, string | null>();
  const parties = new Map<string, number>();
  let count = 0;
  for (const list of found)
    for (const { kind, name, body } of list) {
      if (kind === 'organisation') {
        const { widest, isParty } = partsOf(expand(name));
        if (isParty) {
          parties.set(widest, (parties.get(widest) ?? 0) + 1);
          count++;
        }
      }
      const parts = partsOf(name);
      const short = body === undefined ? parts.withoutPlace : parts.own;
      if (short === name) continue;
      const whole = expand(name);
      const key = ownKey(kind, short);
      const other = full.get(key);
      if (other === undefined) full.set(key, whole);
      else if (other !== whole) full.set(key, null);
    }
  let party: string | null = null;
  for (const [name, times] of parties) if (times * 5 >= count * 4) party = name;
  return { full, party: titleParty(title === null ? [] : found[title], expand) ?? party };
}

function titleParty(names: readonly NameMention[], expand: (name: string) => string): string | null {
  const parties = new Set(
    names.flatMap(({ name }) => {
      const { widest, isParty } = partsOf(expand(name));
      return isParty ? [widest] : [];
    }),
  );
  return parties.size === 1 ? [...parties][0] : null;
}

/** The key of `Known.full`. */
export const ownKey = (kind: NameKind, own: string): string => `${kind} ${own}`;
