import type { AnyRecord } from '../model/index.ts';

/** Records as JSON Lines, one a line, in the order given. */
export async function* toJsonLines(records: AsyncIterable<AnyRecord>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}
