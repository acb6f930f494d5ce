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

/** Longest label and longest address of a link that is looked for, in code units. */
const longestPart = 2000;

// The offset after the closing sign that matches the opening one at `at`; -1 where there is none before `end`.
function closing(text: string, at: number, end: number, open: string, close: string): number {
  let depth = 0;
  for (let i = at; i < Math.min(end, at + longestPart); i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === open) depth++;
    else if (sign === close && --depth === 0) return i + 1;
  }
  return -1;
}

const autolink = /^<(?:https?:|mailto:)[^\s<>]*>/;
const tag = /^<(?:\/?[a-z][^<>]*|!--[\s\S]*?--)>/i;

/**
 * The marks of Markdown in a stretch of text, in order: signs of emphasis that pair, backticks, brackets and addresses of
 * links, backslashes before signs, tags. What is left when they are taken out is what a reader would read.
 */
export function inlineMarks(text: string, start: number, end: number): Run[] {
  const marks: Run[] = [];
  const open: Delimiter[] = [];
  for (let i = start; i < end; ) {
    const sign = text[i];
    if (sign === '\\' && (isMark(text[i + 1]) || text[i + 1] === '\n')) {
      marks.push([i, i + 1]);
      i += 2;
    } else if (sign === '`') {
      i = codeSpan(text, i, end, marks);
    } else if (sign === '*' || sign === '_' || sign === '~') {
      let to = i;
      while (to < end && text[to] === sign) to++;
      if (sign !== '~' || to - i === 2) pair(delimiterAt(text, i, to), open, marks);
      i = to;
    } else if (sign === '[' || (sign === '!' && text[i + 1] === '[')) {
      i = link(text, i, end, marks);
    } else if (sign === '<') {
      const rest = text.slice(i, Math.min(end, i + longestPart));
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

function codeSpan(text: string, at: number, end: number, marks: Run[]): number {
  let to = at;
  while (to < end && text[to] === '`') to++;
  const fence = text.slice(at, to);
  for (let close = text.indexOf(fence, to); close >= 0 && close < end; close = text.indexOf(fence, close + 1)) {
    if (text[close - 1] === '`' || text[close + fence.length] === '`') continue;
    marks.push([at, to], [close, close + fence.length]);
    return close + fence.length;
  }
  return to;
}

// A closing sign takes the nearest opening one of its kind; both give as many as the shorter has, at most two at a time.
function pair(delimiter: Delimiter, open: Delimiter[], marks: Run[]): void {
  while (delimiter.closes && delimiter.start < delimiter.end) {
    const at = open.findLastIndex((one) => one.sign === delimiter.sign);
    if (at < 0) break;
    const opener = open[at];
    const length = Math.min(2, opener.end - opener.start, delimiter.end - delimiter.start);
    marks.push([opener.end - length, opener.end], [delimiter.start, delimiter.start + length]);
    opener.end -= length;
    delimiter.start += length;
    open.length = opener.start < opener.end ? at + 1 : at;
  }
  if (delimiter.opens && delimiter.start < delimiter.end) open.push(delimiter);
}

// "[text](address)", "![text](address)", "[text][label]", "[^note]"; the text itself is looked through further.
function link(text: string, at: number, end: number, marks: Run[]): number {
  const bracket = text[at] === '!' ? at + 1 : at;
  const close = closing(text, bracket, end, '[', ']');
  if (close < 0) return bracket + 1;
  if (text[bracket + 1] === '^') {
    marks.push([at, close]);
    return close;
  }
  const sign = text[close];
  const to =
    sign === '(' ? closing(text, close, end, '(', ')') : sign === '[' ? closing(text, close, end, '[', ']') : -1;
  if (to < 0) return bracket + 1;
  const inner = inlineMarks(text, bracket + 1, close - 1);
  marks.push([at, bracket + 1], ...inner, [close - 1, to]);
  return to;
}
