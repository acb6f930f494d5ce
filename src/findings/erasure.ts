import type { Change, ChangeKind, Comparison, Ref } from '../model/index.ts';
import { type Found, found, listed, type Witness } from './found.ts';

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
      summary: `${between}${minorWords(rest)}, with the same names, dates and figures.`,
      about: [source],
      evidence: rest.flatMap((change) => witnessesOf(change, before.capture, after.capture)),
      confidence: 0.3,
      why: 'The two captures were compared sentence by sentence.',
      innocent: ['An editor’s hand.'],
    }),
  ];
}

// "two captions are worded otherwise, one passage is moved".
function minorWords(changes: readonly Change[]): string {
  const said = [...Map.groupBy(changes, ({ kind }) => minorVerbs[kind] ?? minorVerbs.reworded!)].map(
    ([[noun, verb], of]) => `${of.length === 1 ? `one ${noun} is` : `${of.length} ${noun}s are`} ${verb}`,
  );
  return listed(said);
}

const minorVerbs: Readonly<Partial<Record<ChangeKind, readonly [noun: string, verb: string]>>> = {
  reworded: ['passage', 'worded otherwise'],
  'caption-rewritten': ['caption', 'worded otherwise'],
  'heading-changed': ['heading', 'worded otherwise'],
  moved: ['passage', 'moved'],
  punctuation: ['passage', 'punctuated otherwise'],
};

const witnessesOf = (change: Change, before: string, after: string): Witness[] => [
  ...(change.before
    ? [{ claim: null, capture: before, start: change.before.start, end: change.before.end, says: change.was }]
    : []),
  ...(change.after
    ? [{ claim: null, capture: after, start: change.after.start, end: change.after.end, says: change.is }]
    : []),
];

/** The pages of a site that were captured, by the day, in order. */
export interface Archive {
  readonly site: string;
  readonly days: readonly {
    readonly day: string;
    readonly pages: readonly { readonly source: Ref; readonly capture: string; readonly length: number }[];
  }[];
}

// A day speaks of what is gone only where most of what there was before was captured again.
const sameArchive = 0.6;
const fewestPages = 3;

/** Pages that were captured on one day and are missing on the next day on which most of the others were. */
export function removals({ site, days }: Archive): Found[] {
  return days.slice(1).flatMap((later, i) => {
    const before = days[i];
    const there = new Set(later.pages.map(({ source }) => source.id));
    const kept = before.pages.filter(({ source }) => there.has(source.id));
    if (before.pages.length < fewestPages || kept.length < before.pages.length * sameArchive) return [];
    const gone_ = before.pages.filter(({ source }) => !there.has(source.id));
    return gone_.map(({ source, capture, length }) =>
      found({
        kind: 'erasure',
        key: ['removed', source.id, before.day, later.day],
        summary: `Between ${before.day} and ${later.day}: ${source.name} is no longer among what was captured of ${site}; ${kept.length} of the ${before.pages.length} pages of before are.`,
        about: [source],
        evidence: [{ claim: null, capture, start: 0, end: Math.min(length, 200), says: null }],
        confidence: 0.6,
        size: 3,
        why: 'Most of what was captured on the earlier day was captured again on the later; this was not.',
        innocent: ['The later archive may not have looked for it.', 'The page may have moved to another address.'],
      }),
    );
  });
}
