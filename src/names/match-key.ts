/**
 * The key under which spellings of one name meet: without case, accents, apostrophes, hyphens and spaces between
 * syllables of a person's name. It only proposes: names with one key may still be two.
 */
export function matchKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/g, '')
    .replace(/[\s-]+/g, ' ')
    .replace(/^the /, '')
    .trim();
}
