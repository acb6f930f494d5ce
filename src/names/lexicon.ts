import type { NameKind } from '../model/index.ts';
import { capitalisedAll } from './capitals.ts';
import { listKinds, type Pack, type PackName, packLists, type WordClassName } from './pack.ts';
import { Phrases } from './phrases.ts';
import { tokenise } from './tokenise.ts';
import { Units } from './units.ts';
import { Kind, type KindName, Part, type PartName, properKinds, Shape } from './word-class.ts';
import { Field, Trait, WordTable } from './word-table.ts';

/** What a word or phrase names, by a pack or a language's lexicon. */
export interface Entry {
  readonly kind: NameKind;
  /** The fullest form. */
  readonly name: string;
  /** Whether the word is an abbreviation of it. */
  readonly short: boolean;
  readonly of: PackName;
}

/** Word lists of a language, as its `names.json` holds them. */
export interface LanguageNames {
  readonly language: string;
  readonly words: Readonly<Partial<Record<WordClassName, readonly string[]>>>;
}

/** Everything the recogniser looks up, compiled once from a language's lists and packs. */
export interface Lexicon {
  readonly language: string;
  readonly table: WordTable;
  readonly phrases: Phrases;
  /** By word id: the form to write for a variant ("Central Committee" for C.C.); absent where it is as written. */
  readonly canonical: ReadonlyMap<number, string>;
  readonly entries: ReadonlyMap<number, readonly Entry[]>;
  /** By word id: what number an ordinal or cardinal word is. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly ordinals: readonly string[];
  /** Endings after a hyphen that make a place's name (-ri), without the hyphen. */
  readonly areaSuffixes: ReadonlySet<string>;
  /** Ids of words after which a title follows: treatise, song. */
  readonly workCues: ReadonlySet<number>;
  /** Ids of words for those who live or work somewhere: workers, citizens. */
  readonly inhabitants: ReadonlySet<number>;
  /** Ids of the organs whose body may follow with only a comma: C.C. */
  readonly takesComma: ReadonlySet<number>;
  /** Offices that are held to or in a country: ambassador, consul. */
  readonly takesTo: ReadonlySet<number>;
  /** Heads that, by themselves before "of the" and a body, name what happens to it. */
  readonly happenings: ReadonlySet<number>;
  /** Ids of words that people are given as their first name. */
  readonly forenames: ReadonlySet<number>;
  readonly packs: readonly Pack[];
  /** What `isWordForBody` has answered. */
  readonly wordsForBodies: Map<string, boolean>;
}

/** Compiles a language's lists, its everyday words and first names in lines of many, with packs; what a later pack says of a word is added to what earlier ones said. */
export function compileLexicon(
  language: LanguageNames,
  { common, forenames }: Readonly<Record<'common' | 'forenames', readonly string[]>>,
  places: readonly PackName[],
  packs: readonly Pack[],
): Lexicon {
  const build = new Build();
  for (const line of common) for (const word of line.split(' ')) build.word(word, 0, Part.common);
  const first = forenames.flatMap((line) => line.split(' ').map((word) => build.word(word, 0, 0)));
  for (const words of [language.words, ...packs.map((pack) => pack.words ?? {})]) build.classes(words);
  for (const place of places) build.name('place', place);
  for (const pack of packs)
    for (const list of packLists) for (const name of pack[list] ?? []) build.name(listKinds[list], name);
  return {
    language: language.language,
    table: build.table,
    phrases: build.phrases,
    canonical: build.canonical,
    entries: build.entries,
    numbers: build.numbers,
    ordinals: language.words.ordinals ?? [],
    areaSuffixes: build.areaSuffixes,
    workCues: build.workCues,
    inhabitants: build.inhabitants,
    takesComma: build.takesComma,
    takesTo: build.takesTo,
    happenings: build.happenings,
    forenames: new Set(first),
    packs,
    wordsForBodies: new Map(),
  };
}

class Build {
  readonly table = new WordTable();
  readonly phrases = new Phrases(this.table);
  readonly canonical = new Map<number, string>();
  readonly entries = new Map<number, Entry[]>();
  readonly numbers = new Map<number, number>();
  readonly areaSuffixes = new Set<string>();
  readonly workCues = new Set<number>();
  readonly inhabitants = new Set<number>();
  readonly takesComma = new Set<number>();
  readonly takesTo = new Set<number>();
  readonly happenings = new Set<number>();
  private readonly units = new Units();

  // The id of a word or phrase, known to the table from now on.
  private id(text: string): number {
    // First as the tokeniser parts it, so that "Workers' Party" is three units here as in a text.
    for (const part of text.split(/\s+/)) this.table.add(part.replace(/['’]s?$/, '').replace(/,$/, ''));
    this.units.length = 0;
    tokenise(text, this.table, this.units);
    const { units } = this;
    for (let i = 0; i < units.length; i++)
      if (units.shape[i] & Shape.word && units.id[i] === 0)
        units.id[i] = this.table.add(text.slice(units.start[i], units.end[i]));
    if (units.length === 1) return units.id[0] || this.table.add(text);
    const id = this.table.add(text.replace(/’/g, "'"));
    this.phrases.add(units, id);
    return id;
  }

  word(text: string, kinds: number, parts: number): number {
    const id = this.id(text);
    const always = kinds & ~properKinds;
    this.table.say(id, Field.kinds, always);
    this.table.say(id, Field.properKinds, kinds & properKinds);
    this.table.say(id, Field.parts, parts);
    return id;
  }

  classes(words: Readonly<Partial<Record<WordClassName, readonly string[]>>>): void {
    for (const [name, list] of Object.entries(words)) {
      list.forEach((line, i) => {
        const [head, ...variants] = line.split(' = ');
        for (const form of [head, ...variants]) {
          if (name === 'areaSuffix') {
            this.areaSuffixes.add(form.replace(/^-/, ''));
            continue;
          }
          const kinds =
            name === 'ordinals' ? Kind.ordinal : name === 'cardinals' ? Kind.cardinal : (Kind[name as KindName] ?? 0);
          const organ = name === 'organ' ? Kind.body : 0;
          const id = this.word(form, kinds | organ, Part[name as PartName] ?? 0);
          if (name === 'workCue') this.workCues.add(id);
          if (name === 'inhabitants') this.inhabitants.add(id);
          if (name === 'takesComma') this.takesComma.add(id);
          if (name === 'takesTo') this.takesTo.add(id);
          if (name === 'happenings') this.happenings.add(id);
          if (name === 'ordinals') this.numbers.set(id, i + 1);
          if (variants.length > 0) {
            this.canonical.set(id, capitalisedAll(head));
            this.table.say(id, Field.traits, Trait.varies);
          }
          if (name === 'office' || name === 'organ' || name === 'meeting' || name === 'body')
            this.word(pluralOf(form), kinds | organ | Kind.plural, 0);
        }
      });
    }
  }

  // A body's full name heads what is built on it as the word for its kind does ("National Defence Commission of …").
  private headOf(form: string): number {
    const last = this.table.idOf(form.slice(form.lastIndexOf(' ') + 1));
    return form.includes(' ') ? this.table.of(last, Field.kinds) & (Kind.body | Kind.organ) : 0;
  }

  name(kind: NameKind, of: PackName): void {
    const bit =
      kind === 'person'
        ? Kind.person
        : kind === 'place'
          ? Kind.place
          : kind === 'organisation'
            ? Kind.organisation
            : Kind.named;
    const add = (form: string, short: boolean) => {
      // What is named by its parent ("Central Committee of the …") is read by grammar, with its number or without.
      if (/ of the .*(?:Party|Republic|Army|Committee|Assembly)\b/.test(form) && of.parent) return;
      const upper = /^[A-Z]{2,}$/.test(form);
      const id = this.word(form, (upper ? 0 : bit) | (kind === 'organisation' ? this.headOf(form) : 0), 0);
      if (upper) this.table.say(id, Field.upperKinds, bit);
      const known = this.entries.get(id) ?? [];
      if (!known.some((entry) => entry.kind === kind && entry.name === of.name))
        known.push({ kind, name: of.name, short, of });
      this.entries.set(id, known);
    };
    add(of.name, false);
    for (const form of of.also ?? []) add(form, false);
    for (const form of of.short ?? []) add(form, true);
    for (const old of of.former ?? []) this.name(kind, { name: old.name });
    for (const form of of.demonyms ?? []) for (const one of [form, `${form}s`]) this.word(one, Kind.demonym, 0);
    for (const inside of of.within ?? []) this.name(kind, { name: inside, parent: of.name });
  }
}

// Regular plurals, of the word that is counted: "members", "secretaries", "secretaries general".
function pluralOf(phrase: string): string {
  const words = phrase.split(' ');
  const of = words.findIndex((word) => /^(of|in|extraordinary)$/i.test(word));
  const at = of > 0 ? of - 1 : words.length - 1;
  const word = words[at];
  if (/man$/i.test(word)) words[at] = word.replace(/an$/, 'en');
  else if (/[^aeiou]y$/i.test(word)) words[at] = word.replace(/y$/, 'ies');
  else if (/(s|x|ch|sh)$/i.test(word)) words[at] = `${word}es`;
  else words[at] = `${word}s`;
  return words.join(' ');
}
