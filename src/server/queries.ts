import { move } from 'piscina';
import { compare } from '../findings/index.ts';
import type { Comparison } from '../model/index.ts';
import {
  allDecisions,
  asOf,
  captureBytes,
  claimItems,
  coverage,
  editionsOf,
  facets,
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
  selectorOf,
  timeline,
  timelineMarks,
  viewCapture,
  viewCaptureMarks,
  viewEntity,
  viewEvent,
  viewProject,
  viewSeries,
} from '../store/index.ts';

// Two captures by their ids, or the first and the last of a source; null where one is not there.
async function compareCaptures(reader: Reader, before: string, after?: string): Promise<Comparison | null> {
  const [first, last] = [(await editionsOf(reader, before))[0], (await editionsOf(reader, after ?? before)).at(-1)];
  return first && last ? compare(first.edition, last.edition) : null;
}

/**
 * A large answer as the bytes of its JSON, which are handed over and not copied; null for null. So the HTTP thread neither
 * clones it nor writes it out.
 */
function asJson(answer: object | null): Uint8Array<ArrayBuffer> | null {
  if (answer === null) return null;
  return move(new TextEncoder().encode(JSON.stringify(answer))) as Uint8Array<ArrayBuffer>;
}

/** What the HTTP thread may ask of the reader thread: each takes the reader first, and gives plain data. */
export const queries = {
  viewProject,
  listEvents,
  viewEvent,
  timeline,
  timelineMarks,
  facets,
  listSources,
  pageOfSources,
  captureText: (reader: Reader, id: string) => viewCapture(reader, id).then(asJson),
  captureMarks: (reader: Reader, id: string) => viewCaptureMarks(reader, id).then(asJson),
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
  search,
  coverage,
  compareCaptures,
  claimItems,
  decisions: (reader: Reader) => Promise.resolve(allDecisions(reader.db)),
  selectorsOf: (reader: Reader, ids: readonly string[]) => Promise.all(ids.map((id) => selectorOf(reader, id))),
} as const;

export type Queries = typeof queries;
export type QueryName = keyof Queries;

/** A query's parameters but for the reader. */
export type QueryArguments<Name extends QueryName> =
  Parameters<Queries[Name]> extends [Reader, ...infer Rest] ? Rest : never;

export interface QueryCall<Name extends QueryName = QueryName> {
  readonly name: Name;
  readonly args: QueryArguments<Name>;
}
