import type { CaptureText } from '../../model/index.ts';

/** A heading as the table of contents lists it. */
export interface Entry {
  readonly text: string;
  /** How deep it stands below the highest that there is: 0 the highest. */
  readonly depth: number;
  /** Where it stands in the plain text. */
  readonly start: number;
  readonly page: string | null;
}

/** The headings of a text, at most `most`: where there are more, only as many levels as that allows. */
export function contentsOf(passages: CaptureText['passages'], most: number): { entries: Entry[]; left: number } {
  const headings = passages.filter(({ kind }) => kind === 'heading');
  const levels = [...new Set(headings.map(({ level }) => level ?? 1))].sort((a, b) => a - b);
  const upTo = (level: number): number => headings.filter((one) => (one.level ?? 1) <= level).length;
  const deepest = levels.findLast((level) => upTo(level) <= most) ?? levels[0] ?? 1;
  const shown = headings.filter(({ level = 1 }) => level <= deepest).slice(0, most);
  return {
    entries: shown.map(({ text, level = 1, start, page }) => ({
      text,
      depth: levels.indexOf(level),
      start,
      page: page ?? null,
    })),
    left: headings.length - shown.length,
  };
}
