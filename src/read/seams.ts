import { gluedWords } from './glued-words.ts';
import { hyphenRule } from './hyphen.ts';
import type { Seams } from './reflow.ts';
import { wordCounter } from './words.ts';

/** How the lines and words of a text are put together, by what the text itself shows. */
export function seamsOf(text: string): Seams {
  const counts = wordCounter(text);
  return { keepsHyphen: hyphenRule(text, counts), glued: gluedWords(text, counts) };
}
