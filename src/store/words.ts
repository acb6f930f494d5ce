/**
 * How text is cut for the full-text index. FTS5 cuts Latin text at spaces and punctuation and folds diacritics; it
 * would take a Korean phrase as one word, so Hangul and Hanja go in as overlapping pairs of characters.
 */
const eastern = /[\p{Script=Hangul}\p{Script=Han}]+/gu;
const hasEastern = /[\p{Script=Hangul}\p{Script=Han}]/u;

function pairs(run: string): string {
  const characters = [...run];
  if (characters.length < 2) return run;
  let out = '';
  for (let i = 0; i + 1 < characters.length; i++) out += ` ${characters[i]}${characters[i + 1]}`;
  return out;
}

/** A text as it goes into the index: its words, and the characters that a query of one character would miss. */
export interface IndexedWords {
  readonly words: string;
  /** The last character of each eastern run: no pair begins with it. */
  readonly tails: string;
}

export function indexWords(text: string): IndexedWords {
  if (!hasEastern.test(text)) return { words: text, tails: '' };
  let tails = '';
  const words = text.normalize('NFC').replace(eastern, (run) => {
    tails += ` ${[...run].at(-1)}`;
    return ` ${pairs(run)} `;
  });
  return { words, tails };
}

/** A word or phrase asked for; `exact` keeps it as one phrase, otherwise its last word may go on. */
export interface Term {
  readonly text: string;
  readonly exact: boolean;
}

/** A query as FTS5 reads it: every term has to occur. Null when nothing in it can be searched for. */
export function matchExpression(terms: readonly Term[]): string | null {
  const parts = terms.flatMap((term) => {
    const words = indexQuery(term.text);
    if (words === '') return [];
    const open = !term.exact || /^\p{Script=Hangul}$|^\p{Script=Han}$/u.test(words);
    return `"${words}"${open ? '*' : ''}`;
  });
  return parts.length ? parts.join(' AND ') : null;
}

// A phrase of words: quotation marks and what FTS5 would read as an operator become spaces.
const indexQuery = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .replace(eastern, (run) => ` ${pairs(run)} `)
    .replace(/ +/g, ' ')
    .trim();
