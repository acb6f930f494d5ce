import { compare } from '../findings/index.ts';
import type { Comparison } from '../model/index.ts';
import {
  allDecisions,
  captureBytes,
  claimItems,
  coverage,
  editionsOf,
  listEntities,
  listEras,
  listEvents,
  listFindings,
  listRelations,
  listResolutions,
  listSeries,
  listSources,
  listTenures,
  type Reader,
  search,
  selectorOf,
  timeline,
  viewCapture,
  viewEvent,
  viewProject,
} from '../store/index.ts';

// Two captures by their ids, or the first and the last of a source; null where one is not there.
async function compareCaptures(reader: Reader, before: string, after?: string): Promise<Comparison | null> {
  const [first, last] = [(await editionsOf(reader, before))[0], (await editionsOf(reader, after ?? before)).at(-1)];
  return first && last ? compare(first.edition, last.edition) : null;
}

/** What the HTTP thread may ask of the reader thread: each takes the reader first, and gives plain data. */
export const queries = {
  viewProject,
  listEvents,
  viewEvent,
  timeline,
  listSources,
  viewCapture,
  captureBytes,
  listEntities,
  listSeries,
  listTenures,
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
