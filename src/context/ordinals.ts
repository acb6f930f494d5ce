import clauses from '../../lexicons/en/clauses.json' with { type: 'json' };

// "last" and "next" count nothing.
const ordinals = clauses.ordinals.filter((word) => word !== 'last' && word !== 'next');
const numbers = new Map(ordinals.map((word, i) => [word, i + 1]));

/** So many ordinals have words of their own. */
export const mostParts = numbers.size;

/** The number that an ordinal says, in words or figures ("fourth", "16th"); absent where it says none. */
export function numberOf(word: string): number | undefined {
  const digits = /^(\d+)(?:st|nd|rd|th)$/i.exec(word);
  return digits ? Number(digits[1]) : numbers.get(word.toLowerCase());
}

/** An ordinal as names are written with it: "Fourth", "40th". */
export function ordinalWord(number: number): string {
  const word = ordinals[number - 1];
  return word ? word[0].toUpperCase() + word.slice(1) : `${number}th`;
}
