import type { Passage } from '../model/index.ts';

// So many blanks part the columns of a line; fewer are spacing.
const column = 3;

/**
 * A passage's text with a stroke where wide blanks part its columns, so that "1953, May        Third Congress" is not read
 * as one phrase over both. As long as the text itself.
 */
export function cellsApart({ kind, text, pieces }: Passage): string {
  if (kind !== 'table-cell' || pieces.length < 6) return text;
  let apart = '';
  let from = 0;
  for (let i = 3; i < pieces.length; i += 3) {
    const end = pieces[i - 3] + pieces[i - 1];
    const gap = pieces[i + 1] - (pieces[i - 2] + pieces[i - 1]);
    const at = text[end] === ' ' ? end : end - 1;
    if (gap < column - 1 || text[at] !== ' ') continue;
    apart += `${text.slice(from, at)}|`;
    from = at + 1;
  }
  return from === 0 ? text : apart + text.slice(from);
}
