import type { Line } from './line.ts';

/** Of the lines that begin with one blank, the share that must follow the line before without a blank line. */
const closeUp = 0.7;

// Whether a single blank at the beginning of a line is what is left of a form feed, and no indent of paragraphs: the
// lines that have it come close after the line before them, no line is indented further, and what begins after a blank
// line mostly has none.
function blanksAreFeeds(text: string, lines: readonly Line[]): boolean {
  let single = 0;
  let close = 0;
  let deeper = 0;
  let begun = 0;
  for (const [i, line] of lines.entries()) {
    if (line.indent > 1 || text.charCodeAt(line.start - 1) === 9) deeper++;
    else if (line.indent === 1) {
      single++;
      if (line.gap === 0) close++;
    } else if (line.gap > 0 && i > 0) begun++;
  }
  return single >= 2 && deeper <= single * 0.05 && close >= single * closeUp && begun >= single / 4;
}

/**
 * The lines with which a page begins, as the text marks it: by a form feed, or by the single blank that some programs leave
 * of one. Empty where it marks none; the first line has no mark of its own.
 */
export function pageMarks(text: string, lines: readonly Line[]): Set<number> {
  const marks = new Set<number>();
  for (let i = 0; i < lines.length; i++) if (lines[i].feed) marks.add(i);
  if (marks.size > 0) return marks;
  if (blanksAreFeeds(text, lines))
    for (let i = 1; i < lines.length; i++) if (lines[i].indent === 1 && lines[i].gap === 0) marks.add(i);
  return marks;
}
