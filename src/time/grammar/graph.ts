import type { Pattern, Step } from './pattern.ts';

/** A node of the graph: a step on a symbol, or a fork without one. */
interface Node {
  readonly symbol: number;
  readonly to: number[];
}

const unknown = -1;
/** Nothing follows. */
export const dead = 0;

/**
 * All patterns as one automaton over symbols: their steps, each counted once. States are made when they are first reached, so that a lexicon costs
 * nothing at the start; once made, a step is one look in a table.
 */
export class PatternGraph {
  readonly symbols: Step[] = [];
  readonly #symbolIds = new Map<string, number>();
  readonly #nodes: Node[] = [];
  /** The patterns that end at a node. */
  readonly #ends = new Map<number, number>();
  readonly #starts: number[] = [];
  readonly #states: (readonly number[])[] = [[]];
  readonly #stateIds = new Map<string, number>([['', dead]]);
  readonly #accepts: (readonly number[])[] = [[]];
  #table = new Int32Array(0);
  #width = 0;

  /** Adds a pattern under a number; where two end alike, the lower one goes first. */
  add(pattern: Pattern, id: number): void {
    const end = this.#node(unknown, []);
    this.#ends.set(end, id);
    this.#starts.push(this.#build(pattern, end));
  }

  /** Ends the adding. Returns the first state. */
  freeze(): number {
    this.#width = this.symbols.length;
    this.#table = new Int32Array(this.#width * 256).fill(unknown);
    return this.#state(this.#starts);
  }

  #node(symbol: number, to: number[]): number {
    this.#nodes.push({ symbol, to });
    return this.#nodes.length - 1;
  }

  #symbol(symbol: Step): number {
    const { category, slot, part, also } = symbol;
    const key = `${category} ${slot} ${part} ${also?.slot} ${also?.name}`;
    let id = this.#symbolIds.get(key);
    if (id === undefined) {
      id = this.symbols.push(symbol) - 1;
      this.#symbolIds.set(key, id);
    }
    return id;
  }

  /** The node at which a pattern begins that goes on to `next`. */
  #build(pattern: Pattern, next: number): number {
    switch (pattern.kind) {
      case 'token': {
        const { kind: _, ...step } = pattern;
        return this.#node(this.#symbol(step), [next]);
      }
      case 'sequence':
        return pattern.items.reduceRight((after, item) => this.#build(item, after), next);
      case 'choice':
        return this.#node(
          unknown,
          pattern.items.map((item) => this.#build(item, next)),
        );
      case 'optional':
        return this.#node(unknown, [this.#build(pattern.item, next), next]);
    }
  }

  /** The state of a set of nodes, forks followed. */
  #state(nodes: readonly number[]): number {
    const reached = new Set<number>();
    const pending = [...nodes];
    for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
      if (reached.has(node)) continue;
      reached.add(node);
      if (this.#nodes[node].symbol === unknown) pending.push(...this.#nodes[node].to);
    }
    const kept = [...reached].filter((node) => this.#nodes[node].symbol !== unknown || this.#ends.has(node));
    kept.sort((a, b) => a - b);
    const key = kept.join();
    const known = this.#stateIds.get(key);
    if (known !== undefined) return known;
    const id = this.#states.push(kept) - 1;
    this.#stateIds.set(key, id);
    this.#accepts.push(kept.flatMap((node) => this.#ends.get(node) ?? []).sort((a, b) => a - b));
    if ((id + 1) * this.#width > this.#table.length) {
      const grown = new Int32Array(this.#table.length * 2).fill(unknown);
      grown.set(this.#table);
      this.#table = grown;
    }
    return id;
  }

  /** The state after a symbol; `dead` where no pattern goes on so. */
  step(state: number, symbol: number): number {
    const next = this.#table[state * this.#width + symbol];
    return next === unknown ? this.#make(state, symbol) : next;
  }

  #make(state: number, symbol: number): number {
    const to = this.#states[state].flatMap((node) => (this.#nodes[node].symbol === symbol ? this.#nodes[node].to : []));
    const next = this.#state(to);
    this.#table[state * this.#width + symbol] = next;
    return next;
  }

  /** The patterns that may end in a state, in their order. */
  accepts(state: number): readonly number[] {
    return this.#accepts[state];
  }
}
