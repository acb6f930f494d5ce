import { Steps } from './steps.ts';
import type { Units } from './units.ts';
import { Part, Shape } from './word-class.ts';
import { Field, Trait, type WordTable } from './word-table.ts';

// Marks have no word id; inside phrases they go by these.
const possessiveKey = 1;
const commaKey = 2;
const firstWordKey = 3;

/** The phrases of several words that a lexicon knows: a trie over the ids of their words. */
export class Phrases {
  private readonly steps = new Steps();
  private readonly phraseAt: number[] = [0];
  /** Those whose first word is written small ("north Korea"). */
  private readonly lowerFirst = new Set<number>();
  private readonly table: WordTable;

  constructor(table: WordTable) {
    this.table = table;
  }

  /** Makes the whole of `units` the phrase `id`. */
  add(units: Units, id: number): void {
    if (!(units.shape[0] & Shape.capital)) this.lowerFirst.add(id);
    let node = 0;
    for (let at = 0; at < units.length; at++) {
      const key = keyOf(units, at);
      const to = this.steps.from(node, key);
      node = to > 0 ? to : this.steps.add(node, key, this.phraseAt.push(0) - 1);
    }
    this.phraseAt[node] = id;
    this.table.say(units.id[0], Field.traits, Trait.begins);
  }

  /**
   * Makes one unit of every longest phrase among the units from `from` on. A phrase that is a name counts only where
   * its first and last word have a capital.
   */
  merge(units: Units, from: number): void {
    const { table } = this;
    const length = units.length;
    let write = from;
    for (let at = from; at < length; write++) {
      const end = table.of(units.id[at], Field.traits) & Trait.begins ? this.match(units, at, length) : 0;
      if (end === 0) {
        if (write !== at) units.move(at, write, units.end[at]);
        at++;
        continue;
      }
      const id = this.matched;
      const last = units.shape[end - 1] === 0 && end - 2 >= at ? end - 2 : end - 1;
      const capital = (this.lowerFirst.has(id) ? 1 : units.shape[at]) & units.shape[last] & Shape.capital;
      const upper = units.shape[at] & units.shape[last] & Shape.upper;
      const shape = (units.shape[at] & ~Shape.upper & ~Shape.initial) | upper;
      units.move(at, write, units.end[end - 1]);
      units.id[write] = id;
      units.kinds[write] = table.of(id, Field.kinds) | (capital ? table.of(id, Field.properKinds) : 0);
      units.parts[write] = table.of(id, Field.parts);
      units.shape[write] = capital ? shape | Shape.capital : shape & ~Shape.capital;
      at = end;
    }
    units.length = write;
  }

  private matched = 0;

  private match(units: Units, at: number, length: number): number {
    let node = 0;
    let end = 0;
    for (let i = at; i < length; i++) {
      node = this.steps.from(node, keyOf(units, i));
      if (node === 0) break;
      const id = this.phraseAt[node];
      if (id === 0) continue;
      if (this.table.of(id, Field.kinds) === 0 && this.table.of(id, Field.parts) === 0) {
        // Only a name: its words must be written as names are.
        const first = this.lowerFirst.has(id) ? Shape.capital : units.shape[at];
        if (!(first & units.shape[i] & Shape.capital) && !(units.parts[i] & Part.possessive)) continue;
      }
      this.matched = id;
      end = i + 1;
    }
    return end;
  }
}

function keyOf(units: Units, at: number): number {
  const id = units.id[at];
  if (id !== 0) return id + firstWordKey;
  if (units.parts[at] & Part.possessive) return possessiveKey;
  if (units.parts[at] & Part.comma) return commaKey;
  return 0x1fffff;
}
