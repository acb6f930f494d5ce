import { claimTitle } from '../claims/index.ts';
import { compare } from '../findings/index.ts';
import { citationOf } from '../interchange/index.ts';
import type { ComparisonView, DecisionRequest, Roles, Selector, TitleRequest } from '../model/index.ts';
import {
  allDecisions,
  asOf,
  captureBytes,
  captureEdition,
  citedBy,
  citedSpan,
  claimItems,
  comparedCaptures,
  comparedSide,
  countFindings,
  coverage,
  editionOf,
  facets,
  foundNow,
  listDecisions,
  listEras,
  listEvents,
  listFindings,
  listRelations,
  listResolutions,
  listSeries,
  listSources,
  listTenures,
  pageOfEntities,
  pageOfSources,
  type Reader,
  search,
  searchBest,
  searchTotals,
  selectorsFor,
  settleValue,
  timeline,
  timelineMarks,
  viewCapture,
  viewCaptureMarks,
  viewClaim,
  viewEntity,
  viewEvent,
  viewProject,
  viewSeries,
} from '../store/index.ts';
import { dateSaid } from '../time/index.ts';

// Two captures by their ids, or the first and the last of a source; null where one is not there.
function compareCaptures(reader: Reader, before: string, after?: string): Promise<ComparisonView | null> {
  const captures = [comparedCaptures(reader, before)[0], comparedCaptures(reader, after ?? before).at(-1)];
  const editions = captures.map((id) => (id === undefined ? null : captureEdition(reader.db, id)));
  const sides = captures.map((id) => (id === undefined ? null : comparedSide(reader, id)));
  const [first, last] = editions;
  const [one, other] = sides;
  if (!first || !last || !one || !other) return Promise.resolve(null);
  const view: ComparisonView = { ...compare(first.edition, last.edition), sides: [one, other] };
  return Promise.resolve(view);
}

/** A decision as it will be kept; or the id that leads to nothing, or why its value cannot be used. */
type Draft =
  | { readonly on: readonly Selector[]; readonly about: readonly Selector[]; readonly value?: unknown }
  | { readonly missing: string }
  | { readonly problem: string };

async function draftDecision(reader: Reader, { on, verdict, value }: DecisionRequest): Promise<Draft> {
  // What is undone is a decision, and a decision is known by its id.
  if (verdict === 'undo') {
    const undone = allDecisions(reader.db).find(({ id }) => id === on[0]);
    return undone ? { on: [], about: undone.on, value: on[0] } : { missing: on[0] };
  }
  const found = await selectorsFor(reader, verdict, on);
  const missing = on.find((_, i) => found[i] === null);
  if (missing !== undefined) return { missing };
  const selectors = found.flatMap((some) => some ?? []);
  const settled = settleValue(reader, verdict, selectors, value);
  return 'problem' in settled ? settled : { on: selectors, about: selectors, value: settled.value };
}

// What most answers need, in the order in which the first page needs it: each is read once, and kept.
const warmUps: readonly ((reader: Reader) => unknown)[] = [
  (reader) => reader.events(),
  (reader) => reader.links(),
  (reader) => reader.names(),
  (reader) => reader.entities(),
  (reader) => reader.people(),
  (reader) => reader.passages(),
  // The first searches would read the index of words, and V8 compile what searches: so they are not a reader's.
  ...[0, 0.25, 0.5, 0.75].flatMap((share) => [
    (reader: Reader) => searchBest(reader, wordOfName(reader, share)),
    (reader: Reader) => searchTotals(reader, wordOfTitle(reader, share)),
    (reader: Reader) => searchBest(reader, wordOfTitle(reader, share)),
  ]),
];

/** A word of the title of an event: of the first in time where `share` is 0, of the last where it is near 1. */
function wordOfTitle(reader: Reader, share: number): string {
  const index = reader.events();
  if (index.size === 0) return '';
  const event = index.rowid(Math.floor(share * index.size));
  return longestWord(String(reader.db.prepare('SELECT title FROM event WHERE id = ?').get(event)?.title));
}

function wordOfName(reader: Reader, share: number): string {
  const names = [...reader.names().entities.values()];
  return longestWord(names[Math.floor(share * names.length)]?.name ?? '');
}

const longestWord = (text: string): string =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '');

/** Reads one more of what answers need, away from any question; false when there is nothing more. */
async function warmUp(reader: Reader, step: number): Promise<boolean> {
  await warmUps[step]?.(reader);
  return step + 1 < warmUps.length;
}

/** What the HTTP thread may ask of the reader thread: each takes the reader first, and gives plain data. */
export const queries = {
  edition: (reader: Reader) => Promise.resolve(editionOf(reader.db)),
  citedBy: (reader: Reader, id: string) => citedBy(reader, id).then((all) => all.map(citationOf)),
  citedSpan: (reader: Reader, capture: string, start: number, end: number) => {
    const cited = citedSpan(reader, capture, start, end);
    return Promise.resolve(cited ? [citationOf(cited)] : []);
  },
  warmUp,
  viewProject,
  listEvents,
  viewEvent,
  timeline,
  timelineMarks: (reader: Reader, query: Parameters<typeof timelineMarks>[1]) =>
    timelineMarks(reader, query).then((marks) => ({ ...marks, next: null })),
  facets,
  listSources,
  pageOfSources,
  viewCapture,
  viewCaptureMarks,
  captureBytes,
  pageOfEntities,
  viewEntity,
  listSeries,
  viewSeries,
  listTenures,
  asOf,
  listRelations,
  listResolutions,
  listEras,
  listFindings,
  countFindings,
  search,
  searchBest,
  searchTotals,
  coverage,
  compareCaptures,
  claimItems,
  viewClaim,
  decisions: (reader: Reader) => Promise.resolve(listDecisions(reader)),
  foundNow: (reader: Reader, on: readonly Selector[]) => Promise.resolve(foundNow(reader, on)),
  draftDecision,
  titleFor: (_: Reader, { kind, roles }: TitleRequest) => {
    const filled = Map.groupBy(roles, ({ role }) => role);
    const fillers = [...filled].map(([role, names]) => [role, names.map(({ name }) => ({ name }))]);
    return Promise.resolve({ title: claimTitle(kind, Object.fromEntries(fillers) as Roles) });
  },
  dateSaid: (_: Reader, text: string) => Promise.resolve({ edtf: dateSaid(text) }),
} as const;

export type Queries = typeof queries;
export type QueryName = keyof Queries;

/** A query's parameters but for the reader. */
export type QueryArguments<Name extends QueryName> =
  Parameters<Queries[Name]> extends [Reader, ...infer Rest] ? Rest : never;

export interface QueryCall<Name extends QueryName = QueryName> {
  readonly name: Name;
  readonly args: QueryArguments<Name>;
  /** Whether what is found is wanted as the bytes of its JSON. */
  readonly asJson: boolean;
}
