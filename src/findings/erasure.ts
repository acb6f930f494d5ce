import type { Change, ChangeKind, Comparison, Ref } from '../model/index.ts';
import { type Found, found, type Witness } from './found.ts';

/** Two captures of one source, the earlier first, and what differs between them. */
export interface ComparedCaptures {
  readonly source: Ref;
  readonly before: { readonly capture: string; readonly retrieved: string | null };
  readonly after: { readonly capture: string; readonly retrieved: string | null };
  readonly comparison: Comparison;
}

// Other words for the same, another place, another comma: shown by comparing, and no finding by itself.
const minor: ReadonlySet<ChangeKind> = new Set([
  'reworded',
  'moved',
  'punctuation',
  'heading-changed',
  'caption-rewritten',
]);
const gone: ReadonlySet<ChangeKind> = new Set(['name-removed', 'event-gone', 'sentence-gone']);
const mostChanges = 50;

/** What a later capture of a source no longer says, or says for the first time: one finding for each change of who, what or when. */
export function erasures({ source, before, after, comparison }: ComparedCaptures): Found[] {
  const between = before.retrieved && after.retrieved ? `Between ${before.retrieved} and ${after.retrieved}: ` : '';
  const findings = comparison.changes
    .filter(({ kind }) => !minor.has(kind))
    .slice(0, mostChanges)
    .map((change) =>
      found({
        kind: 'erasure',
        key: [
          before.capture,
          after.capture,
          change.kind,
          change.before?.start ?? null,
          change.after?.start ?? null,
          change.was,
          change.is,
        ],
        summary: `${between}${change.summary}`,
        about: [source],
        evidence: witnessesOf(change, before.capture, after.capture),
        confidence: gone.has(change.kind) ? 0.95 : 0.8,
        size: change.elsewhere === false ? 3 : 1,
        why: 'The two captures were compared sentence by sentence; spaces, quotation marks, hyphens and encodings were not counted.',
        innocent: ['A correction, or an edition made shorter.', 'A copy that was not saved whole.'],
      }),
    );
  const rest = comparison.changes.filter(({ kind }) => minor.has(kind));
  if (rest.length === 0) return findings;
  return [
    ...findings,
    found({
      kind: 'erasure',
      key: [before.capture, after.capture, 'wording'],
      summary: `${between}${rest.length === 1 ? 'one passage is' : `${rest.length} passages are`} worded, placed or punctuated otherwise, with the same names, dates and figures.`,
      about: [source],
      evidence: rest.flatMap((change) => witnessesOf(change, before.capture, after.capture)),
      confidence: 0.3,
      why: 'The two captures were compared sentence by sentence.',
      innocent: ['An editor’s hand.'],
    }),
  ];
}

const witnessesOf = (change: Change, before: string, after: string): Witness[] => [
  ...(change.before
    ? [{ claim: null, capture: before, start: change.before.start, end: change.before.end, says: change.was }]
    : []),
  ...(change.after
    ? [{ claim: null, capture: after, start: change.after.start, end: change.after.end, says: change.is }]
    : []),
];
