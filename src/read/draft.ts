import type { Passage, PassageKind } from '../model/index.ts';
import { reflow, type Seams } from './reflow.ts';

/** A raw stretch `[start, end)` of the plain text. */
export type Run = readonly [start: number, end: number];

/** A passage in the making: where it stands and what it is, before its text is made. */
export interface Draft {
  kind: PassageKind;
  /** In order, each without spaces at its ends, none empty, at least one. */
  runs: Run[];
  /** Of a heading, 1 is the highest; otherwise null. */
  level: number | null;
  page: string | null;
  voice: string | null;
  /** The headings above it, outermost first; null where they follow from order and level. */
  above: readonly Draft[] | null;
  /** Stretches inside the runs that the reading text leaves out (marks of emphasis and the like), in order; null for none. */
  omit: readonly Run[] | null;
}

/** A draft with what is given, the rest null. */
export const draft = (kind: PassageKind, runs: Run[], rest: Partial<Draft> = {}): Draft => ({
  kind,
  runs,
  level: null,
  page: null,
  voice: null,
  above: null,
  omit: null,
  ...rest,
});

// Each draft's headings by order and level: a heading stands below those before it of a higher level.
function scopes(drafts: readonly Draft[]): (readonly Draft[])[] {
  let open: readonly Draft[] = [];
  const none: readonly Draft[] = [];
  return drafts.map((one) => {
    if (one.kind === 'furniture') return none;
    if (one.above !== null) return one.above;
    if (one.kind !== 'heading') return open;
    const above = open.filter((heading) => heading.level! < (one.level ?? 1));
    open = [...above, one];
    return above;
  });
}

/** The passages of a text from its drafts, in the order of the text; `seams` says how its lines are put together. */
export function passagesOf(text: string, drafts: Draft[], seams: Seams): Passage[] {
  drafts.sort((a, b) => a.runs[0][0] - b.runs[0][0]);
  const index = new Map<Draft, number>();
  for (let i = 0; i < drafts.length; i++) if (drafts[i].kind === 'heading') index.set(drafts[i], i);
  const above = scopes(drafts);
  // Neighbours mostly stand under the same headings: one list is made for them.
  const paths = new Map<readonly Draft[], readonly number[]>();
  return drafts.map((one, i) => {
    let headings = paths.get(above[i]);
    if (headings === undefined) {
      headings = above[i].map((heading) => index.get(heading)!).filter((at) => at !== undefined);
      paths.set(above[i], headings);
    }
    const { kind, runs, level, page, voice } = one;
    return { kind, runs, ...reflow(text, runs, one.omit, seams), level, page, headings, voice };
  });
}
