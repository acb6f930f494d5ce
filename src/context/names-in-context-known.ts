import type { NameKind, NameMention } from '../model/index.ts';
import { ownOf, widestOf } from './abbreviation.ts';

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
        const widest = widestOf(expand(name));
        if (isParty(widest)) {
          parties.set(widest, (parties.get(widest) ?? 0) + 1);
          count++;
        }
      }
      const short = body === undefined ? withoutPlace(name) : ownOf(name);
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
  const parties = new Set(names.map(({ name }) => widestOf(expand(name))).filter(isParty));
  return parties.size === 1 ? [...parties][0] : null;
}

// "Khmer Democratic Party" for the "… of Cambodia".
function withoutPlace(name: string): string {
  const at = name.lastIndexOf(' of ');
  return at < 0 || name.startsWith('the ', at + 4) ? name : name.slice(0, at);
}

/** The key of `Known.full`. */
export const ownKey = (kind: NameKind, own: string): string => `${kind} ${own}`;

/** Whether a name is a party's with more to it than that word: "Workers' Party of Korea". */
export const isParty = (name: string): boolean => / Party\b/.test(name);
