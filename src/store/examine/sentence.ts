const longest = 260;

/** The sentence of a text around a stretch of it, or so much of a long one as is needed to understand it: where it begins and ends. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  // No further than what is kept of it: a passage may have a thousand sentences, or none that ends.
  const farthest = Math.max(0, start - longest);
  const before = [...text.slice(farthest, start).matchAll(/[.!?]["”’)]? /g)].at(-1);
  const after = /[.!?](?=\s|["”’)]|$)/.exec(text.slice(end, end + longest));
  const from = farthest + (before ? before.index + before[0].length : 0);
  const to = after ? end + after.index + 1 : Math.min(text.length, end + longest);
  const first = start - from > longest / 2 ? text.indexOf(' ', start - longest / 2) + 1 : from;
  const last = to - end > longest / 2 ? text.lastIndexOf(' ', end + longest / 2) : to;
  return [Math.min(first, start), Math.max(last, end)];
}
