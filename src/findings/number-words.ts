import en from '../../lexicons/en/findings.json' with { type: 'json' };

const numbers = new Map<string, number>();
en.cardinals.forEach((words, i) => {
  for (const word of words.split(' ')) numbers.set(word, i + 1);
});
en.ordinals.forEach((words, i) => {
  for (const word of words.split(' ')) numbers.set(word, i + 1);
});
en.tens.forEach((words, i) => {
  for (const word of words.split(' ')) numbers.set(word, (i + 2) * 10);
});

/** A number in figures or words: "forty-fifth", "seventy-five", "5th", "75"; null where it is none. */
export function numberOf(words: string): number | null {
  const figure = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(words);
  if (figure) return Number(figure[1]);
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .map((word) => numbers.get(word));
  if (parts.some((part) => part === undefined)) return null;
  return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
}

/** What may be a number, as a part of a pattern that keeps it. */
export const numberPattern = String.raw`(\d{1,3}(?:st|nd|rd|th)?|[A-Za-z]+(?:-[A-Za-z]+)?)`;
