import type { NameMention } from '../model/index.ts';
import { isWordForBody, type NameOptions, type Pack, uncounted } from '../names/index.ts';
import type { Abbreviation } from './abbreviation.ts';
import { ownOf, partsOf, withWidest } from './name-parts.ts';
import { type Known, ownKey } from './names-in-context-known.ts';
import { People } from './pronoun.ts';
import { Focus, type Named } from './short-form.ts';

// Names that would grow beyond this by what they belong to are left as they stand.
const longestName = 400;

// Of several parties, "the Party" is the one named last only so many passages long.
const longestFocus = 12;

/** A name as the document supports it, how that is known, and where it stands in full. */
export interface Resolved {
  readonly name: string;
  readonly basis: NameMention['basis'];
  readonly from: Named | null;
}

/** What names mean as a document is read: its abbreviations, what is in focus, whom it speaks of. */
export class Resolver {
  readonly focus = new Focus();
  readonly people = new People();
  known: Known = { full: new Map(), party: null };
  private readonly cache = new Map<string, Resolved>();
  private readonly abbreviations: ReadonlyMap<string, Abbreviation>;
  private readonly options: NameOptions;

  constructor(abbreviations: ReadonlyMap<string, Abbreviation>, packs: readonly Pack[] | undefined) {
    this.abbreviations = abbreviations;
    this.options = packs ? { packs } : {};
  }

  /** The name with its abbreviation written out. */
  written(name: string): Resolved {
    const { widest, counted, stated } = partsOf(name);
    const known = this.abbreviations.get(counted ?? widest);
    if (known === undefined || (counted && uncounted(widest, this.options) !== counted)) return stated;
    let resolved = this.cache.get(name);
    if (resolved === undefined) {
      const basis = known.known === 'pack' ? 'inferred' : 'context';
      const long = counted ? widest.slice(0, -counted.length) + known.long : known.long;
      resolved = { name: withWidest(name, long), basis, from: null };
      this.cache.set(name, resolved);
    }
    return resolved;
  }

  /** The name with all that it belongs to, at this point of the document. */
  resolve(kind: NameMention['kind'], name: string, passage: number): Resolved {
    const written = this.written(name);
    if (written.basis !== 'stated') return written;
    const { widest } = partsOf(name);
    if (this.isWord(widest)) {
      const meant = this.bodyMeant(widest, passage);
      const body = meant && name.length + meant.name.length <= longestName ? meant : null;
      return body
        ? { name: withWidest(name, body.name), basis: 'context', from: body.passage < 0 ? null : body }
        : written;
    }
    // What is of a body may be of a branch of it (an office, a section); its meetings have its full name.
    if (widest !== name) return (kind === 'meeting' ? this.withLongest(name, widest) : null) ?? written;
    const named = this.focus.find(kind, name);
    if (named && kind !== 'meeting' && named.name.startsWith(`${name} of `))
      return { name: named.name, basis: 'context', from: named };
    if (kind === 'meeting' && named && ownOf(named.name) === name)
      return { name: named.name, basis: 'context', from: named };
    const full = this.known.full.get(ownKey(kind, name));
    return full ? { name: full, basis: 'context', from: null } : written;
  }

  // "Congress of the Rivers Union", where that is named in full as "Rivers Union of Veld".
  private withLongest(name: string, widest: string): Resolved | null {
    const named = this.focus.find('organisation', widest);
    const full = named?.name.startsWith(`${widest} of `)
      ? named.name
      : this.known.full.get(ownKey('organisation', widest));
    if (!full || full.length + name.length > longestName) return null;
    return { name: withWidest(name, full), basis: 'context', from: full === named?.name ? named : null };
  }

  // Which body "Party" or "Fourth Central Committee" is.
  private bodyMeant(word: string, passage: number): Named | null {
    if (word === 'Party') {
      const last = this.focus.find('organisation', word);
      if (last && last.passage === passage) return last;
      if (this.known.party) return { name: this.known.party, passage: -1, start: 0, end: 0 };
      return last && passage - last.passage <= longestFocus ? last : null;
    }
    const named = this.focus.find('organisation', word);
    if (named && named.name !== word) return named;
    const full = this.known.full.get(ownKey('organisation', word));
    if (full) return { name: full, passage: -1, start: 0, end: 0 };
    // A committee counted anew is of the same party as the one before it.
    const rest = uncounted(word, this.options);
    const counted = rest !== null && this.isWord(rest) ? this.focus.findCounted(rest) : null;
    const parent = counted ? counted.name.slice(ownOf(counted.name).length) : '';
    if (counted && parent !== '') return { ...counted, name: word + parent };
    return /Central Committee$/.test(word) && this.known.party
      ? { name: `${word} of the ${this.known.party}`, passage: -1, start: 0, end: 0 }
      : null;
  }

  /** Whether a name is only the word for a kind of body. */
  isWord(name: string): boolean {
    return isWordForBody(name, this.options);
  }
}
