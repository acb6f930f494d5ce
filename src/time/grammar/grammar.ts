import type { Complements } from '../reach.ts';
import { tokenClasses } from '../tokens/token-class.ts';
import { type CoreWords, coreWordsOf } from './core-words.ts';
import { dead, PatternGraph } from './graph.ts';
import type { TimeLexicon } from './lexicon.ts';
import { isSign, parsePattern } from './pattern.ts';
import { readingsOf, valueIn } from './readings.ts';
import { isSlot, type SlotName } from './slots.ts';
import { WordTrie } from './word-trie.ts';

/** A lexicon ready to be used: made once, never changed from outside. */
export interface Grammar {
  readonly lexicon: TimeLexicon;
  readonly trie: WordTrie;
  /** Without one of them, or figures, a text has no expression; null where the lexicon does not say what they are. */
  readonly core: CoreWords | null;
  readonly graph: PatternGraph;
  readonly start: number;
  readonly patterns: readonly { readonly family: string; readonly rules: readonly string[] }[];
  /** Of every class of token (those of `tokenClasses`, then the words), its value as each category. */
  readonly values: readonly ReadonlyMap<string, number>[];
  /** Of every symbol, the value that comes with it for another slot. */
  readonly alsoOf: readonly ({ readonly slot: SlotName; readonly value: number } | null)[];
  /** Of every class, the steps it can take in the graph. */
  readonly symbolsOf: readonly Int32Array[];
  /** Of every class, whether an expression can begin with it: 2 where it can be one by itself, 1 where more must follow. */
  readonly canStart: Uint8Array;
  /** Of every class, its value as a number and as an ordinal, what it leads or joins as; -1 where it is none. */
  readonly numbers: Float64Array;
  readonly ordinals: Float64Array;
  readonly leads: Int8Array;
  readonly links: Int8Array;
  /** Of every class, whether it is the definite article, a word for "and", or a sign between parts of a number. */
  readonly isArticle: Uint8Array;
  readonly isAnd: Uint8Array;
  readonly isJoint: Uint8Array;
  /** Of every class, whether a full stop after it belongs to it (an abbreviation). */
  readonly takesStop: Uint8Array;
  /** Of every class, whether it says that a sentence speaks of what is to come, or ends one. */
  readonly isCue: Uint8Array;
  readonly isStop: Uint8Array;
  /** Of every class, whether it leads to an expression or joins two. */
  /** Words that only a clause begins with. */
  readonly isSubject: Uint8Array;
  readonly isLead: Uint8Array;
  /** Of every class, whether it is a month and a common word as well. */
  readonly isDoubtful: Uint8Array;
  /** Of every class, whether it is a feast, which a capital before it makes part of a name ("Operation Ramadan"). */
  readonly canBeName: Uint8Array;
  /** The classes of an opening and a closing bracket. */
  readonly open: number;
  readonly close: number;
  /** Words that name the kind of thing a date can be part of the name of. */
  readonly nameHeads: ReadonlySet<string>;
  readonly givenMonths: ReadonlySet<string>;
  readonly complements: Complements;
  /** What may follow a day of the month by itself; null where the lexicon does not say. */
  readonly afterDay: RegExp | null;
  /** What may follow a distance in time; null where anything may. */
  readonly afterShift: RegExp | null;
  /** The class of a sign by its code unit; 0 where no pattern has it. */
  readonly signs: Uint16Array;
}

const setOf = (spellings: string): ReadonlySet<string> => new Set(spellings === '' ? [] : spellings.split('|'));

/** Compiles a lexicon. Throws a RangeError that quotes what is wrong with it. */
export function compileGrammar(lexicon: TimeLexicon): Grammar {
  const graph = new PatternGraph();
  const patterns: { family: string; rules: readonly string[] }[] = [];
  for (const [family, named] of Object.entries(lexicon.patterns))
    for (const [name, text] of Object.entries(named)) {
      graph.add(parsePattern(text, lexicon.pieces), patterns.length);
      patterns.push({ family, rules: [`${family}/${name}`] });
    }
  const start = graph.freeze();
  for (const { slot, also } of graph.symbols)
    for (const name of [slot, also?.slot ?? null])
      if (name !== null && !isSlot(name))
        throw new RangeError(`a pattern of ${lexicon.language} keeps a value in "${name}", which is no slot`);

  const { readings, abbreviations } = readingsOf(lexicon, graph.symbols);
  const all = new Map(readings);
  const signs = new Uint16Array(0x10000);
  const values: Map<string, number>[] = tokenClasses.map((categories) => new Map(categories.map((name) => [name, 1])));
  for (const [sign, of] of readings) {
    if (!isSign(sign)) continue;
    readings.delete(sign);
    const id = values.push(new Map(of.map(({ category, value }) => [category, value]))) - 1;
    for (const unit of lookalikes[sign] ?? sign) signs[unit.charCodeAt(0)] = id;
  }

  const words = new Map<string, [number, number]>();
  const takesStop: number[] = [];
  for (const [word, of] of readings) {
    const ids = [false, true].map((withCapital) => {
      const fitting = of.filter((reading) => withCapital || !reading.capital);
      if (fitting.length === 0) return 0;
      return values.push(new Map(fitting.map(({ category, value }) => [category, value]))) - 1;
    });
    words.set(word, [ids[0], ids[1]]);
    if (abbreviations.has(word)) takesStop.push(...ids);
  }

  const symbolsOfCategory = new Map<string, number[]>();
  for (const [symbol, { category }] of graph.symbols.entries())
    symbolsOfCategory.set(category, [...(symbolsOfCategory.get(category) ?? []), symbol]);
  const symbolsOf = values.map((categories) =>
    // In the order of the patterns, which says what goes first.
    Int32Array.from([...categories.keys()].flatMap((category) => symbolsOfCategory.get(category) ?? [])).sort(),
  );
  const flags = (category: string): Uint8Array => Uint8Array.from(values, (of) => +of.has(category));
  const stops = new Uint8Array(values.length);
  for (const id of takesStop) stops[id] = 1;
  const trie = new WordTrie(words);
  return {
    lexicon,
    trie,
    core: coreWordsOf(lexicon, all, trie.fold),
    graph,
    start,
    patterns,
    values,
    alsoOf: graph.symbols.map(({ also }) =>
      also
        ? {
            slot: also.slot as SlotName,
            value: /^\d+$/.test(also.name) ? Number(also.name) : valueIn(also.slot, also.name),
          }
        : null,
    ),
    symbolsOf,
    canStart: Uint8Array.from(symbolsOf, (symbols) => {
      const states = [...symbols].map((symbol) => graph.step(start, symbol)).filter((state) => state !== dead);
      return states.length === 0 ? 0 : states.some((state) => graph.accepts(state).length > 0) ? 2 : 1;
    }),
    numbers: Float64Array.from(values, (of) => of.get('number') ?? -1),
    ordinals: Float64Array.from(values, (of) => of.get('ordinal') ?? -1),
    leads: Int8Array.from(values, (of) => of.get('lead') ?? -1),
    links: Int8Array.from(values, (of) => of.get('link') ?? -1),
    isArticle: flags('article'),
    isAnd: flags('and'),
    isJoint: flags('joint'),
    takesStop: stops,
    isCue: flags('cue'),
    isStop: flags('stop'),
    isSubject: flags('subject'),
    isLead: Uint8Array.from(values, (of) => +['lead', 'link', 'mod', 'weekday'].some((category) => of.has(category))),
    isDoubtful: flags('smallmonth'),
    canBeName: Uint8Array.from(values, (of) => +(of.has('holiday') || of.has('feast'))),
    open: values.findIndex((of) => of.has('open')),
    close: values.findIndex((of) => of.has('close')),
    complements: { openers: new Map(Object.entries(lexicon.complements)), events: setOf(lexicon.events) },
    nameHeads: setOf(lexicon.nameHeads),
    givenMonths: setOf(lexicon.givenMonths ?? ''),
    afterShift: lexicon.afterShift === undefined ? null : new RegExp(`^(?:${lexicon.afterShift})`, 'u'),
    afterDay: lexicon.afterDay === undefined ? null : new RegExp(`^(?:${lexicon.afterDay})`, 'u'),
    signs,
  };
}

/** Signs that are written in several ways. */
const lookalikes: Readonly<Record<string, string>> = {
  '-': '-‐‑–—―−',
  "'": "'’‘`´",
  '~': '~～〜∼',
};
