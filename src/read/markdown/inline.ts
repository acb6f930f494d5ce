import type { Run } from '../draft.ts';

/** A run of `*`, `_` or `~`, which may open or close emphasis. */
interface Delimiter {
  readonly sign: string;
  readonly opens: boolean;
  readonly closes: boolean;
  start: number;
  end: number;
}

const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);
const isMark = (sign: string | undefined): boolean => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);

// The flanking rules of CommonMark 0.31, section 6.2.
function delimiterAt(text: string, start: number, end: number): Delimiter {
  const before = text[start - 1];
  const after = text[end];
  const left = !isBlank(after) && (!isMark(after) || isBlank(before) || isMark(before));
  const right = !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after));
  const sign = text[start];
  const opens = left && (sign !== '_' || !right || isMark(before));
  const closes = right && (sign !== '_' || !left || isMark(after));
  return { sign, opens, closes, start, end };
}

/** Longest tag that is looked for, in code units. */
const longestTag = 2000;

/** For each bracket in a stretch that another closes: the offset of that one. */
function bracketPairs(text: string, start: number, end: number): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: Record<string, number[]> = { ']': [], ')': [] };
  for (let i = start; i < end; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '[') open[']'].push(i);
    else if (sign === '(') open[')'].push(i);
    else if (sign === ']' || sign === ')') {
      const at = open[sign].pop();
      if (at !== undefined) pairs.set(at, i);
    }
  }
  return pairs;
}

const autolink = /^<(?:https?:|mailto:)[^\s<>]*>/;
const tag = /^<(?:\/?[a-z][^<>]*|!--[\s\S]*?--)>/i;

/**
 * The marks of Markdown in a stretch of text, in order: signs of emphasis that pair, backticks, brackets and addresses of
 * links, backslashes before signs, tags. What is left when they are taken out is what a reader would read.
 */
export function inlineMarks(text: string, start: number, end: number): Run[] {
  if (!/[\\`*_~[<&]/.test(text.slice(start, end))) return [];
  const marks: Run[] = [];
  const open: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };
  const pairs = bracketPairs(text, start, end);
  // Where links that were begun end: at their closing bracket, with their address.
  const linkEnds = new Map<number, number>();
  const spans = new CodeSpans(text, end);
  for (let i = start; i < end; ) {
    const sign = text[i];
    if (sign === '\\' && (isMark(text[i + 1]) || text[i + 1] === '\n')) {
      marks.push([i, i + 1]);
      i += 2;
    } else if (sign === '`') {
      const [to, close] = spans.at(i);
      if (close >= 0) marks.push([i, to], [close, close + to - i]);
      i = close >= 0 ? close + to - i : to;
    } else if (sign === '*' || sign === '_' || sign === '~') {
      let to = i;
      while (to < end && text[to] === sign) to++;
      if (sign !== '~' || to - i === 2) pair(delimiterAt(text, i, to), open, marks);
      i = to;
    } else if (sign === '[' || (sign === '!' && text[i + 1] === '[')) {
      i = beginLink(text, i, pairs, linkEnds, marks);
    } else if (linkEnds.has(i)) {
      marks.push([i, linkEnds.get(i)!]);
      i = linkEnds.get(i)!;
    } else if (sign === '<') {
      const rest = text.slice(i, Math.min(end, i + longestTag));
      const address = autolink.exec(rest);
      const element = address === null ? tag.exec(rest) : null;
      if (address !== null) marks.push([i, i + 1], [i + address[0].length - 1, i + address[0].length]);
      else if (element !== null) marks.push([i, i + element[0].length]);
      i += address?.[0].length ?? element?.[0].length ?? 1;
    } else if (sign === '&' && text.startsWith('&amp;', i)) {
      marks.push([i + 1, i + 5]);
      i += 5;
    } else i++;
  }
  return marks.sort((a, b) => a[0] - b[0]);
}

// Finds where spans of code end; a length of fence that nothing closes is looked for once.
class CodeSpans {
  readonly #text: string;
  readonly #end: number;
  readonly #unclosed = new Set<number>();

  constructor(text: string, end: number) {
    this.#text = text;
    this.#end = end;
  }

  /** Where the fence at `start` ends, and where the one that closes it begins, or -1. */
  at(start: number): [to: number, close: number] {
    let to = start;
    while (to < this.#end && this.#text[to] === '`') to++;
    const length = to - start;
    if (this.#unclosed.has(length)) return [to, -1];
    const fence = this.#text.slice(start, to);
    for (let close = this.#text.indexOf(fence, to); close >= 0 && close < this.#end; ) {
      let after = close;
      while (this.#text[after] === '`') after++;
      if (after - close === length) return [to, close];
      close = this.#text.indexOf(fence, after);
    }
    this.#unclosed.add(length);
    return [to, -1];
  }
}

// A closing sign takes the nearest opening one of its kind; both give as many as the shorter has, at most two at a time, and
// what was opened between them opens nothing any more.
function pair(delimiter: Delimiter, open: Record<string, Delimiter[]>, marks: Run[]): void {
  const own = open[delimiter.sign];
  while (delimiter.closes && delimiter.start < delimiter.end) {
    const opener = own.at(-1);
    if (opener === undefined) break;
    const length = Math.min(2, opener.end - opener.start, delimiter.end - delimiter.start);
    marks.push([opener.end - length, opener.end], [delimiter.start, delimiter.start + length]);
    opener.end -= length;
    delimiter.start += length;
    if (opener.start === opener.end) own.pop();
    for (const others of Object.values(open))
      while (others !== own && (others.at(-1)?.start ?? -1) > opener.start) others.pop();
  }
  if (delimiter.opens && delimiter.start < delimiter.end) own.push(delimiter);
}

// "[text](address)", "![text](address)", "[text][label]", "[^note]"; the text itself is looked through further.
function beginLink(
  text: string,
  at: number,
  pairs: ReadonlyMap<number, number>,
  ends: Map<number, number>,
  marks: Run[],
): number {
  const bracket = text[at] === '!' ? at + 1 : at;
  const close = pairs.get(bracket);
  if (close === undefined) return bracket + 1;
  if (text[bracket + 1] === '^') {
    marks.push([at, close + 1]);
    return close + 1;
  }
  const second = text[close + 1] === '(' || text[close + 1] === '[' ? pairs.get(close + 1) : undefined;
  if (second === undefined) return bracket + 1;
  marks.push([at, bracket + 1]);
  ends.set(close, second + 1);
  return bracket + 1;
}
