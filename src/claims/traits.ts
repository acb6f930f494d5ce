/**
 * What a piece of a sentence may be, each a bit: one look at a sentence's pieces together tells which of them, if any,
 * need a closer one.
 */
export const traits = {
  /** It has triggers or forms of a verb, by a list or its ending. */
  verb: 1 << 0,
  /** It may tell something as a noun, or begins a phrase that does. */
  telling: 1 << 1,
  /** A verb that may tell what goes on a dated report; a word that may tell what is worth knowing without a date. */
  goesOn: 1 << 2,
  tellsUndated: 1 << 3,
  /** A plain noun for a meeting; "it". */
  meeting: 1 << 4,
  neuter: 1 << 5,
  /** It leads from what something is to its name. */
  naming: 1 << 6,
  adverb: 1 << 7,
  /** It, or its singular, is the last word of a plain noun that a frame asks for. */
  nounEnd: 1 << 8,
  /** It tells who was present; that somebody is mourned; a day that comes round every year. */
  presence: 1 << 9,
  mourning: 1 << 10,
  anniversary: 1 << 11,
  said: 1 << 12,
  bracket: 1 << 13,
  /** A date; the name of an office; that of a meeting or a plan. */
  date: 1 << 14,
  office: 1 << 15,
  numbered: 1 << 16,
} as const;

type Trait = keyof typeof traits;

export const bitsOf = (are: Readonly<Record<Trait, boolean>>): number =>
  Object.entries(are).reduce((bits, [trait, is]) => (is ? bits | traits[trait as Trait] : bits), 0);

/** Those of all pieces of a sentence. */
export function traitsOf(items: readonly { readonly traits: number }[]): number {
  let all = 0;
  for (const one of items) all |= one.traits;
  return all;
}
