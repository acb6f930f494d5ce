import { isSpace } from './character.ts';
import { type Draft, draft } from './draft.ts';

/** Most lines with something on them that are told apart; a text of prose within the limit of bytes stays below. */
export const mostLines = 1_000_000;
/** About how long the stretches are that a text of more lines is read in, in code units. */
const stretch = 10_000;

/** Whether a text has more lines than are told apart. */
export function isTooFine(text: string): boolean {
  // Most texts are told by a count of their line feeds, and form feeds that part what they do not.
  let feeds = 0;
  for (const sign of ['\n', '\f', '\r', '\v'])
    for (let at = text.indexOf(sign); at >= 0 && feeds <= mostLines; at = text.indexOf(sign, at + 1)) feeds++;
  if (feeds <= mostLines) return false;
  let lines = 0;
  let filled = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 10 && unit <= 13) {
      if (filled && ++lines > mostLines) return true;
      filled = false;
    } else if (unit !== 0x20) filled = true;
  }
  return false;
}

/** A text of too many lines in stretches, each a paragraph, without a look at what they are. */
export function coarseDrafts(text: string): Draft[] {
  const drafts: Draft[] = [];
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', Math.min(start + stretch, text.length));
    let end = feed < 0 ? text.length : feed;
    const next = end;
    while (start < end && isSpace(text.charCodeAt(start))) start++;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
    if (end > start) drafts.push(draft('paragraph', [[start, end]]));
    start = next + 1;
  }
  return drafts;
}

/** What a user should know of a text that was read so. */
export const coarseNote = `It has more than ${mostLines.toLocaleString('en')} lines, which is no prose; it was read in stretches, without headings or pages.`;
