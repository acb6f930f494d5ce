import type { ChronicleEvent } from '../../chronicle/index.ts';
import { isBareTitle } from '../../claims/index.ts';
import type { StoredClaim } from './claim-reader.ts';

// In UTF-16 code units; Hangul is written twice as wide.
const longest = 72;
const longestOfHangul = 40;

/**
 * What an event is called: by whom and what its claims name; where they name nothing that tells it from others, by the
 * shortest of their quotations, in quotation marks, since those are a source's words.
 */
export function eventTitle({ kind, title }: ChronicleEvent, claims: readonly StoredClaim[]): string {
  if (!isBareTitle(kind, title)) return title;
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
  const words = `“${shortened(quote).replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`;
  return kind === 'other' ? words : `${title}: ${words}`;
}

function shortened(text: string): string {
  const limit = /\p{Script=Hangul}/u.test(text) ? longestOfHangul : longest;
  if (text.length <= limit) return text;
  const blank = text.lastIndexOf(' ', limit);
  return `${text.slice(0, blank > 0 ? blank : limit).replace(/[\s,;:.–—(-]+$/, '')}…`;
}
