import type { Units } from './units.ts';
import { Part, Shape } from './word-class.ts';

const grammar =
  Part.of |
  Part.for |
  Part.on |
  Part.locative |
  Part.to |
  Part.and |
  Part.the |
  Part.possessor |
  Part.function |
  Part.who |
  Part.pronoun;

/** Marks the units from `from` on where nearly every word that could do without a capital has one, as in titles. */
export function markTitle(units: Units, from: number): void {
  let capitals = 0;
  let small = 0;
  let shouted = 0;
  for (let at = from; at < units.length; at++) {
    if (!(units.shape[at] & Shape.word) || units.shape[at] & Shape.digit || units.parts[at] & grammar) continue;
    if (units.shape[at] & Shape.upper && units.end[at] - units.start[at] > 4) shouted++;
    if (units.shape[at] & Shape.capital) capitals++;
    else small++;
  }
  if (capitals < 3 || small * 8 > capitals) return;
  const marks = shouted * 2 > capitals ? Shape.title | Shape.shouted : Shape.title;
  for (let at = from; at < units.length; at++) units.shape[at] |= marks;
}
