const longest = 260;

/** The sentence of a text around a stretch of it, or so much of a long one as is needed to understand it: where it begins and ends. */
export function sentenceAround(text: string, start: number, end: number): [number, number] {
  const before = /[.!?]["”’)]? (?!.*[.!?]["”’)]? )/s.exec(text.slice(0, start));
  const after = /[.!?](?=\s|["”’)]|$)/.exec(text.slice(end));
  const from = before ? before.index + before[0].length : 0;
  const to = after ? end + after.index + 1 : text.length;
  const first = start - from > longest / 2 ? text.indexOf(' ', start - longest / 2) + 1 : from;
  const last = to - end > longest / 2 ? text.lastIndexOf(' ', end + longest / 2) : to;
  return [Math.min(first, start), Math.max(last, end)];
}
