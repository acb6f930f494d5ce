import {
  allDecisions,
  captureBytes,
  claimItems,
  coverage,
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
