import type { Draft, Run } from './draft.ts';
import { draft } from './draft.ts';
import { furniture } from './lexicon.ts';

/** Longest mark first, so that "…more" is not taken for "more". */
const marks = [...furniture.cutOff].sort((a, b) => b.length - a.length);
const longestMark = marks[0]?.length ?? 0;

// Where the mark of a cut-off text begins at the end of a run: behind a blank, or behind a full stop; -1 if none.
function markStart(text: string, [start, end]: Run): number {
  const tail = text.slice(Math.max(start, end - longestMark), end).toLowerCase();
  for (const mark of marks) {
    const at = end - mark.length;
    if (at > start && tail.endsWith(mark) && /[\s.!?。]/.test(text[at - 1])) return at;
  }
  return -1;
}

/**
 * Parts from each paragraph the mark with which a teaser breaks off ("... ", "Read more"), which becomes furniture of its own;
 * dots that are joined to a word are the author's and stay.
 */
export function partCutOffs(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.flatMap((one) => {
    if (one.kind !== 'paragraph' && one.kind !== 'list-item') return [one];
    const run = one.runs[one.runs.length - 1];
    const at = markStart(text, run);
    const end = at < 0 ? -1 : text.slice(run[0], at).trimEnd().length + run[0];
    if (end <= run[0]) return [one];
    one.runs[one.runs.length - 1] = [run[0], end];
    return [one, draft('furniture', [[at, run[1]]], { page: one.page })];
  });
}
