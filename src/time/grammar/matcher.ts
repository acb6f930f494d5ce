import type { TokenBuffer } from '../tokens/token-buffer.ts';
import { isOfLexicon } from '../tokens/token-class.ts';
import type { Grammar } from './grammar.ts';
import { dead } from './graph.ts';
import { emptySlots, none, type SlotName, type Slots } from './slots.ts';

/** A match is never longer, and has never more parts. */
const maxLength = 48;
const maxParts = 6;

/** One part of a match: the tokens it covers, and what they say. */
export interface Part {
  first: number;
  last: number;
  readonly slots: Slots;
}

/**
 * Whether a match is taken: called with its pattern and parts, which are reused and must not be kept. Returns false to
 * have a shorter or later pattern tried.
 */
export type Judge = (pattern: number, parts: readonly Part[], count: number) => boolean;

/** Finds the longest match of a grammar's patterns that begins at a token and that the judge takes. */
export class Matcher {
  readonly #grammar: Grammar;
  readonly #tokens: TokenBuffer;
  readonly #judge: Judge;
  readonly #path = new Int32Array(maxLength);
  readonly #parts: Part[] = Array.from({ length: maxParts }, () => ({ first: 0, last: 0, slots: emptySlots() }));
  /** By state, then by class of token, the place of its list; filled as they are first asked for, 0 until then. */
  readonly #moves: (Int32Array | undefined)[] = [];
  /** Lists of moves, the second of them empty. */
  readonly #lists: Int32Array[] = [new Int32Array(0), new Int32Array(0)];
  #start = 0;
  #best = 0;

  constructor(grammar: Grammar, tokens: TokenBuffer, judge: Judge) {
    this.#grammar = grammar;
    this.#tokens = tokens;
    this.#judge = judge;
  }

  /** The token after the match that begins at `at`; 0 where there is none. */
  match(at: number): number {
    this.#start = at;
    this.#best = 0;
    this.#walk(this.#grammar.start, at);
    return this.#best;
  }

  #walk(state: number, at: number): void {
    const depth = at - this.#start;
    if (at < this.#tokens.count && depth < maxLength) {
      const moves = this.#movesOf(state, this.#tokens.classes[at]);
      for (let move = 0; move < moves.length; move += 2) {
        this.#path[depth] = moves[move];
        this.#walk(moves[move + 1], at + 1);
      }
    }
    // The longer ways were tried first: only a longer match than the one found is of interest.
    if (at <= this.#best) return;
    const patterns = this.#grammar.graph.accepts(state);
    for (let each = 0; each < patterns.length; each++)
      if (this.#isTaken(patterns[each], depth)) {
        this.#best = at;
        return;
      }
  }

  /** The steps from a state that a token of a class can make, and where they lead: pairs of symbol and state. */
  #movesOf(state: number, kind: number): Int32Array {
    const ofState = this.#moves[state] ?? this.#newState(state);
    const known = ofState[kind];
    if (known !== 0) return this.#lists[known];
    const { graph, symbolsOf } = this.#grammar;
    const pairs: number[] = [];
    for (const symbol of symbolsOf[kind]) {
      const next = graph.step(state, symbol);
      if (next !== dead) pairs.push(symbol, next);
    }
    ofState[kind] = pairs.length === 0 ? 1 : this.#lists.push(Int32Array.from(pairs)) - 1;
    return this.#lists[ofState[kind]];
  }

  #newState(state: number): Int32Array {
    while (this.#moves.length <= state) this.#moves.push(undefined);
    const ofState = new Int32Array(this.#grammar.values.length);
    this.#moves[state] = ofState;
    return ofState;
  }

  #isTaken(pattern: number, length: number): boolean {
    const { symbols } = this.#grammar.graph;
    const start = this.#start;
    let count = 0;
    for (let step = 0; step < length; step++) {
      const { part } = symbols[this.#path[step]];
      if (part === 0) continue;
      if (part > count) {
        count = part;
        this.#parts[part - 1].first = start + step;
      }
      this.#parts[part - 1].last = start + step;
    }
    if (count === 0) {
      count = 1;
      this.#parts[0].first = start;
      this.#parts[0].last = start + length - 1;
    }
    this.#fill(length, false);
    const taken = this.#judge(pattern, this.#parts, count);
    this.#fill(length, true);
    return taken;
  }

  /** Puts the values of the path into the slots, or takes them out again. */
  #fill(length: number, empty: boolean): void {
    const { graph, values, alsoOf } = this.#grammar;
    const { classes, values: numbers } = this.#tokens;
    for (let step = 0; step < length; step++) {
      const { category, slot, part } = graph.symbols[this.#path[step]];
      if (slot === null) continue;
      const at = this.#start + step;
      const kind = classes[at];
      const value = isOfLexicon(kind) ? (values[kind].get(category) ?? 1) : numbers[at];
      const { slots } = this.#parts[part === 0 ? 0 : part - 1];
      slots[slot as SlotName] = empty ? none : value;
      const also = alsoOf[this.#path[step]];
      if (also) slots[also.slot] = empty ? none : also.value;
    }
  }
}
