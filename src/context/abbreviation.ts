import type { Alias, NameMention, Passage } from '../model/index.ts';
import { defaultPacks, type Pack } from '../names/index.ts';
import { chain, isAbbreviation, partsOf } from './name-parts.ts';

/** What an abbreviation stands for, with how that is known. */
export interface Abbreviation extends Alias {
  /** Defined or evident in the document, or known from a pack. */
  readonly known: 'defined' | 'evident' | 'pack';
}

/**
 * The abbreviations that a document uses, by their letters: those it defines ("Association … (ARF)"), those that are
 * the initials of a name in it, and those that only a pack knows.
 */
export function abbreviationsIn(
  passages: readonly Passage[],
  found: readonly (readonly NameMention[])[],
  packs: readonly Pack[] = defaultPacks,
): Map<string, Abbreviation> {
  const known = new Map<string, Abbreviation>();
  const used = new Set<string>();
  for (let i = 0; i < found.length; i++)
    for (let at = 0; at < found[i].length; at++) {
      const mention = found[i][at];
      if (!belongs(mention)) continue;
      const { isAbbreviation, widest } = partsOf(mention.name);
      if (isAbbreviation) used.add(widest);
      if (at > 0 && mention.kind === 'organisation') define(passages[i].text, found[i][at - 1], mention, known);
    }
  const unknown = [...used].filter((short) => !known.has(short));
  if (unknown.length === 0) return known;
  const byInitials = initialsOf(longNames(found, new Set(unknown.map((short) => short[0]))));
  for (const short of unknown) {
    const letters = short.replaceAll('.', '');
    const mention = byInitials.get(letters);
    if (mention) known.set(short, { kind: mention.kind, short, long: mention.name, known: 'evident' });
    else {
      const name = packName(letters, packs);
      if (name) known.set(short, { kind: 'organisation', short, long: name, known: 'pack' });
    }
  }
  return known;
}

const belongs = ({ kind }: NameMention): boolean =>
  kind === 'organisation' || kind === 'place' || kind === 'office' || kind === 'meeting';

// What a document names in full, of which the initials may begin with one of the letters.
function longNames(
  found: readonly (readonly NameMention[])[],
  first: ReadonlySet<string>,
): ReadonlyMap<string, NameMention> {
  const long = new Map<string, NameMention>();
  const fits = (name: string): boolean =>
    name.includes(' ') && (first.has(name[0]) || name[0] !== name[0].toUpperCase());
  for (const list of found)
    for (const mention of list) {
      if (!belongs(mention)) continue;
      const { name, kind, body } = mention;
      const { isAbbreviation, widest } = partsOf(name);
      if (isAbbreviation) continue;
      if ((kind === 'organisation' || kind === 'place') && fits(name)) long.set(name, mention);
      // The Communist Party of which only a committee is ever named.
      if (body && fits(widest)) long.set(widest, { ...mention, kind: 'organisation', name: widest });
    }
  return long;
}

// "Association for the Restoration of the Fatherland (ARF)", "WPK (Workers' Party of Korea)"
function define(text: string, a: NameMention, b: NameMention, known: Map<string, Abbreviation>): void {
  if (text.charCodeAt(b.end) !== 0x29 || text.slice(a.end, b.start).trim() !== '(') return;
  if (a.kind !== b.kind || a.name === b.name) return;
  const [short, long] = isAbbreviation(a.name) ? [a, b] : [b, a];
  // A single word in brackets is a short name too ("General Association … (Chongryon)").
  if (short.name.includes(' ') || isAbbreviation(long.name) || !long.name.includes(' ')) return;
  // "Central Committee of the Workers' Party of Korea (WPK)": the letters are those of the part they fit, which stands
  // last unless they fit another.
  const parts = long.body ? [long.name, ...chain(long.body)] : [long.name];
  const meant = parts.find((part) => initials(part).includes(short.name)) ?? parts[parts.length - 1];
  known.set(short.name, { kind: long.kind, short: short.name, long: meant, known: 'defined' });
}

/** The capitals that a name shortens to, without its small words and with them: WPK, DFROK. */
export function initials(name: string): [strict: string, loose: string] {
  let strict = '';
  let loose = '';
  let starts = true;
  for (let i = 0; i < name.length; i++) {
    const unit = name.charCodeAt(i);
    if (unit === 0x20 || unit === 0x2d) {
      starts = true;
      continue;
    }
    if (!starts) continue;
    starts = false;
    const letter = name.charAt(i);
    const capital = letter.toUpperCase();
    if (capital === letter.toLowerCase()) continue;
    loose += capital;
    if (capital === letter) strict += capital;
  }
  return [strict, loose];
}

// Names by what they shorten to.
function initialsOf(long: ReadonlyMap<string, NameMention>): Map<string, NameMention> {
  const by = new Map<string, NameMention>();
  for (const [name, mention] of long)
    for (const short of initials(name)) if (short.length > 1 && !by.has(short)) by.set(short, mention);
  return by;
}

const shortNames = new WeakMap<readonly Pack[], Map<string, string>>();

function packName(short: string, packs: readonly Pack[]): string | null {
  let names = shortNames.get(packs);
  if (names === undefined) {
    names = new Map();
    for (const pack of packs)
      for (const { name, short: forms } of pack.organisations ?? [])
        for (const form of forms ?? []) if (!names.has(form)) names.set(form.replaceAll('.', ''), name);
    shortNames.set(packs, names);
  }
  return names.get(short) ?? null;
}
