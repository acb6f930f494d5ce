import type { ChronicleEvent } from '../../chronicle/index.ts';
import { titleGap } from '../../claims/index.ts';
import type { EventKind } from '../../model/index.ts';
import type { StoredClaim } from './claim-reader.ts';

// In UTF-16 code units; Hangul is written twice as wide.
const longest = 72;
const longestOfHangul = 40;
const longestWhole = 90;

// Kinds that say nothing of what happened.
const vague: ReadonlySet<EventKind> = new Set(['other', 'appearance']);

/**
 * What an event is called: by whom and what its claims name; where that says too little of what happened, by the shortest of
 * their quotations, in quotation marks, since those are a source's words. Who is named stays named.
 */
export function eventTitle({ kind, title }: ChronicleEvent, claims: readonly StoredClaim[]): string {
  const gap = titleGap(kind, title);
  if (gap === null) return title;
  const [quote] = claims
    .filter((claim) => claim.title === title)
    .map((claim) =>
      claim.quote
        .replace(/\s+/g, ' ')
        .replace(/^[\s,;:.)]+/, '')
        .trim(),
    )
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  if (!quote) return title;
  if (gap === 'what' && kind !== 'other') return isWhole(quote, title) ? marked(quote) : title;
  return vague.has(kind) ? marked(shortened(quote)) : `${title}: ${marked(shortened(quote))}`;
}

const marked = (words: string): string => `“${words.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;

// It needs no cutting, and names whom the title names: "They arrived" would not say who.
const isWhole = (quote: string, title: string): boolean =>
  quote.length <= longestWhole &&
  title
    .split(' ')
    .slice(1)
    .some((word) => word.length > 2 && quote.includes(word));

function shortened(text: string): string {
  const limit = /\p{Script=Hangul}/u.test(text) ? longestOfHangul : longest;
  if (text.length <= limit) return text;
  const blank = text.lastIndexOf(' ', limit);
  return `${text.slice(0, blank > 0 ? blank : limit).replace(/[\s,;:.–—(-]+$/, '')}…`;
}
