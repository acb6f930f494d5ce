import type { Run } from '../draft.ts';

// "1938 –", "12 May 1991", "May 12, 1991", "since 2001", "1921년": a line of a chronology begins with its date.
const opening =
  /^\s*(?:\p{Ll}{4,5}\s)?(?:\d{1,2}\.?\s)?(?:\p{L}{3,9}\.?\s)?(?:\d{1,2},\s|\d{1,2}\.\d{1,2}\.)?\d{4}(?!\d)/u;

/** Fewest lines that make a chronology. */
const fewest = 3;
/** The share of a block's lines that begin with a date, from which on it is one. */
const share = 0.6;

/** A chronology set in lines: what leads up to it, and its entries, each with the lines that go on it. */
export interface DatedLines {
  readonly lead: Run | null;
  readonly entries: readonly Run[];
}

/**
 * A block whose lines are the entries of a chronology, each beginning with its date, as stretches of its text; null
 * where it is none.
 */
export function datedLines(text: string): DatedLines | null {
  if (!text.includes('\n')) return null;
  const lines = text.split('\n');
  if (lines.length < fewest) return null;
  const dated = lines.map((line) => opening.test(line));
  const count = dated.filter(Boolean).length;
  if (count < fewest || count < lines.length * share) return null;
  const runs: [number, number][] = [];
  let start = 0;
  lines.forEach((line, i) => {
    const from = start + (line.length - line.trimStart().length);
    const end = start + line.trimEnd().length;
    start += line.length + 1;
    if (end <= from) return;
    if (dated[i] || runs.length === 0) runs.push([from, end]);
    else runs[runs.length - 1][1] = end;
  });
  return dated[0] ? { lead: null, entries: runs } : { lead: runs[0], entries: runs.slice(1) };
}
