const most = 60;

/**
 * What somebody gave, as a sentence repeats it: whole where it is short, else its beginning and how many characters it
 * has. `quote` puts it, or its beginning, in quotation marks.
 */
export function shortened(text: string, quote: (text: string) => string = String): string {
  const characters = Array.from(text);
  if (characters.length <= most) return quote(text);
  return `${quote(`${characters.slice(0, most).join('')}…`)} (${characters.length.toLocaleString('en')} characters)`;
}
