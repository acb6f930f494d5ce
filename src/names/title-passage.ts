import type { Units } from './units.ts';
import { grammar, Kind, Shape } from './word-class.ts';

const names =
  Kind.person |
  Kind.place |
  Kind.organisation |
  Kind.named |
  Kind.surname |
  Kind.given |
  Kind.demonym |
  Kind.month |
  Kind.weekday;

/** Marks the units from `from` on where nearly every word that could do without a capital has one, as in titles. */
export function markTitle(units: Units, from: number): void {
  let capitals = 0;
  let small = 0;
  let shouted = 0;
  for (let at = from; at < units.length; at++) {
    if (!(units.shape[at] & Shape.word) || units.shape[at] & Shape.digit || units.parts[at] & grammar) continue;
    // Names have a capital anywhere: they tell nothing.
    const name = units.id[at] === 0 || units.kinds[at] & names || units.shape[at] & Shape.upper;
    if (name && units.shape[at] & Shape.capital) {
      if (units.shape[at] & Shape.upper && units.end[at] - units.start[at] > 4) shouted++;
      continue;
    }
    if (units.shape[at] & Shape.capital) capitals++;
    else small++;
  }
  if (capitals + shouted < 2 || small * 8 > capitals + shouted) return;
  const marks = shouted > capitals ? Shape.title | Shape.shouted : Shape.title;
  for (let at = from; at < units.length; at++) units.shape[at] |= marks;
}
