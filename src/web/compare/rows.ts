import type { ComparedStretch } from '../../model/index.ts';

/** A line of a comparison as it is shown. */
export type CompareRow =
  /** A stretch in which the two differ, or that stands elsewhere. */
  | { readonly is: 'stretch'; readonly key: string; readonly stretch: ComparedStretch }
  /** A paragraph that is the same in both. */
  | { readonly is: 'same'; readonly key: string; readonly text: string }
  /** So many paragraphs that are the same, left out. */
  | { readonly is: 'left'; readonly key: string; readonly paragraphs: number };

/** The rows of a comparison in the order of the text; what is the same in both is left out where only changes are wanted. */
export function compareRows(stretches: readonly ComparedStretch[], onlyChanges: boolean): CompareRow[] {
  return stretches.flatMap((stretch): CompareRow[] => {
    const key = `${stretch.verdict} ${stretch.before?.start ?? ''} ${stretch.after?.start ?? ''}`;
    if (stretch.verdict !== 'exact') return [{ is: 'stretch', key, stretch }];
    const paragraphs = paragraphsOf(stretch.after?.quote ?? stretch.before?.quote ?? '');
    if (onlyChanges) return [{ is: 'left', key, paragraphs: paragraphs.length }];
    return paragraphs.map((text, i) => ({ is: 'same', key: `${key} ${i}`, text }));
  });
}

/** A piece of a text, and whether the other text has something else in its place. */
export interface Piece {
  readonly text: string;
  readonly changed: boolean;
}

/** A text cut at the stretches that differ, its white space made single. */
export function piecesOf(text: string, edits: readonly (readonly [start: number, end: number])[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const put = (to: number, changed: boolean): void => {
    if (to > at) pieces.push({ text: text.slice(at, to).replace(/\s+/g, ' '), changed });
    at = Math.max(at, to);
  };
  for (const [start, end] of edits) {
    put(start, false);
    put(end, true);
  }
  put(text.length, false);
  return pieces;
}

// A paragraph that is longer is cut, so that no row is higher than some screens.
const mostParagraph = 2000;

/** A plain text as paragraphs, parted where lines are empty; white space within them is single. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .flatMap((paragraph) => cut(paragraph));
}

function cut(paragraph: string): string[] {
  const parts: string[] = [];
  let rest = paragraph;
  while (rest.length > mostParagraph) {
    const space = rest.lastIndexOf(' ', mostParagraph);
    const at = space > 0 ? space : mostParagraph;
    parts.push(rest.slice(0, at));
    rest = rest.slice(at).trimStart();
  }
  return [...parts, rest];
}
