import { Char, charOf } from './tokens/characters.ts';

/** A complement has no more words than this. */
const mostWords = 7;

/** What a complement begins and ends with, by the lexicon. */
export interface Complements {
  /** Words that begin one, and where an expression lies from it: "of", "after". */
  readonly openers: ReadonlyMap<string, 'of' | 'after' | 'before'>;
  /** Words for what has a time of its own: "war", "siege". */
  readonly events: ReadonlySet<string>;
}

/** Where a complement ends, and where the expression lies from what it names. */
export interface Reach {
  /** Where the complement ends. */
  readonly end: number;
  /** Absent where it only says what filled the time. */
  readonly direction?: 'after' | 'before';
}

/** Whether a code unit can stand within a word, hyphens and apostrophes included. */
export const isWordUnit = (unit: number): boolean => {
  const char = charOf[unit];
  return (
    char === Char.letter ||
    char === Char.capital ||
    char === Char.digit ||
    unit === 0x27 ||
    unit === 0x2019 ||
    unit === 0x2d
  );
};

/**
 * The complement that goes with an expression: "two months | of siege", "two days | after the KPA invaded". It ends
 * at the first mark of punctuation, or at the first word for an event that nothing goes on from; null where neither
 * comes soon.
 */
export function reachOf(text: string, start: number, { openers, events }: Complements): Reach | null {
  let end = -1;
  let side: 'of' | 'after' | 'before' | undefined;
  let atEvent = -1;
  let at = start;
  for (let words = 0; words <= mostWords; words++) {
    if (charOf[text.charCodeAt(at)] !== Char.space) return null;
    while (charOf[text.charCodeAt(at)] === Char.space) at++;
    const from = at;
    while (at < text.length && isWordUnit(text.charCodeAt(at))) at++;
    if (at === from) return null;
    const word = text.slice(from, at).toLowerCase();
    if (words === 0) {
      side = openers.get(word);
      if (side === undefined) return null;
      continue;
    }
    if (atEvent >= 0 && !openers.has(word)) end = atEvent;
    else if (at >= text.length || ',.;:)!?\n\r'.includes(text[at])) end = at;
    if (end >= 0) return side === 'of' ? { end } : { end, direction: side! };
    atEvent = events.has(word) ? at : -1;
  }
  return null;
}
