import type { Selector, Span } from '../../model/index.ts';

/** How much of the text around chosen words is kept to tell them from the same words elsewhere. */
const contextLength = 32;

/** The chosen words and what stands around them, as a selector keeps them. */
export const quoteOf = (
  text: string,
  { start, end }: Span,
): { readonly exact: string; readonly prefix: string; readonly suffix: string } => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - contextLength), start),
  suffix: text.slice(end, end + contextLength),
});

/**
 * Where chosen words stand in a text: at their place, if they still stand there; otherwise, of all places where they do, the
 * one whose surroundings are most like those they were chosen in, the nearest of those that are equally so. Null where the
 * words are gone.
 */
export function anchored(text: string, { start = 0, end = 0, exact, prefix, suffix }: Selector): Span | null {
  if (exact === undefined) return start < end && end <= text.length ? { start, end } : null;
  if (exact === '') return null;
  if (text.startsWith(exact, start)) return { start, end: start + exact.length };
  let best: Span | null = null;
  let score = -1;
  for (let at = text.indexOf(exact); at !== -1; at = text.indexOf(exact, at + 1)) {
    const here =
      sharedEnd(text.slice(Math.max(0, at - contextLength), at), prefix ?? '') +
      sharedStart(text.slice(at + exact.length, at + exact.length + contextLength), suffix ?? '');
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.start - start);
    if (here > score || (here === score && isNearer)) {
      score = here;
      best = { start: at, end: at + exact.length };
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

function sharedEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
