import type { Alias, NameMention, Passage } from '../model/index.ts';
import { defaultPacks, type Pack } from '../names/index.ts';

/** What a document's abbreviations stand for, with how that is known. */
export interface Abbreviation extends Alias {
  /** Defined or evident in the document, or known from a pack. */
  readonly known: 'defined' | 'evident' | 'pack';
}

/**
 * The abbreviations that a document uses, by their letters: those it defines ("Association … (ARF)"), those that are
 * the initials of a name in it, and those that a pack knows.
 */
export function abbreviationsIn(
  passages: readonly Passage[],
  found: readonly (readonly NameMention[])[],
  packs: readonly Pack[] = defaultPacks,
): Map<string, Abbreviation> {
  const known = new Map<string, Abbreviation>();
  const wanted = new Set<string>();
  for (const list of found)
    for (const mention of list) for (const part of chain(mention.name)) if (isAbbreviation(part)) wanted.add(part);
  passages.forEach(({ text }, i) => {
    const list = found[i];
    for (let at = 0; at + 1 < list.length; at++) {
      const [long, short] = [list[at], list[at + 1]];
      if (!isAbbreviation(short.text) || isAbbreviation(long.text) || long.kind !== short.kind) continue;
      if (text.slice(long.end, short.start).trim() === '(' && text.charAt(short.end) === ')')
        known.set(short.text, { kind: long.kind, short: short.text, long: long.name, known: 'defined' });
    }
  });
  const byInitials = initialsOf(found);
  for (const short of wanted) {
    if (known.has(short)) continue;
    const mention = byInitials.get(letters(short));
    if (mention) known.set(short, { kind: mention.kind, short, long: mention.name, known: 'evident' });
    else {
      const long = packName(short, packs);
      if (long) known.set(short, { kind: 'organisation', short, long, known: 'pack' });
    }
  }
  return known;
}

/** Whether a name is an abbreviation: capitals only, two to seven. */
export const isAbbreviation = (name: string): boolean => /^\p{Lu}(?:\.?\p{Lu}){1,6}\.?$/u.test(name);

/** A name's parts, from the thing itself to the widest body it belongs to. */
export const chain = (name: string): string[] => name.split(' of the ');

const letters = (short: string): string => short.replaceAll('.', '');

const smallWords = /^(?:of|the|for|and|in|on|to|with)$/i;

/** The capitals that a name shortens to, with and without those of its small words: WPK, KPRA. */
export function initials(name: string): string[] {
  const words = name.split(/[\s-]+/).filter((word) => /^\p{L}/u.test(word));
  const first = (list: readonly string[]) => list.map((word) => word.charAt(0).toUpperCase()).join('');
  return [first(words.filter((word) => !smallWords.test(word))), first(words)];
}

function initialsOf(found: readonly (readonly NameMention[])[]): Map<string, NameMention> {
  const by = new Map<string, NameMention>();
  for (const list of found)
    for (const mention of list) {
      if (mention.kind !== 'organisation' && mention.kind !== 'place') continue;
      if (isAbbreviation(mention.name) || !mention.name.includes(' ')) continue;
      for (const short of initials(mention.name)) if (short.length > 1 && !by.has(short)) by.set(short, mention);
    }
  return by;
}

function packName(short: string, packs: readonly Pack[]): string | null {
  for (const pack of packs)
    for (const name of pack.organisations ?? []) if (name.short?.includes(short)) return name.name;
  return null;
}
