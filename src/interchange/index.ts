import type { AnyRecord } from '../model/index.ts';
import { toCsv } from './csv.ts';
import { toJsonLines } from './jsonl.ts';
import { eventColumns } from './tables.ts';

export { citationOf } from './citation/citation.ts';
export { type Column, toCsv } from './csv.ts';
export { toJson } from './json.ts';
export { entityColumns, eventColumns, type FoundRow, findingColumns, foundColumns } from './tables.ts';

/** How records are written in each format that others read. */
export const formats: Readonly<Record<string, (records: AsyncIterable<AnyRecord>) => AsyncIterable<string>>> = {
  jsonl: toJsonLines,
  // A table has rows of one sort: events, which is what a chronicle is made of.
  csv: (records) => toCsv(eventColumns, eventsAmong(records)),
};

async function* eventsAmong(records: AsyncIterable<AnyRecord>) {
  for await (const record of records) if (record.record === 'event') yield [record];
}
