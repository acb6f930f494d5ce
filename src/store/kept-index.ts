import { entityCountColumns } from './entity-counts.ts';
import { eventColumns } from './event-index.ts';
import { linkColumns } from './event-links.ts';
import { editionOf } from './input-log.ts';
import { type Columns, keepColumns, keptColumns } from './kept-columns.ts';
import type { Reader } from './reader.ts';

const columnsOf = (reader: Reader): Columns<string> => ({
  ...eventColumns(reader.events()),
  ...linkColumns(reader.links()),
  ...entityCountColumns(reader.entities()),
});

/**
 * Keeps the arrays behind the answers of a reader beside the chronicle, unless they are kept already; to be called in a
 * transaction. They are good until the chronicle is another.
 */
export function keepIndex(reader: Reader): void {
  if (keptColumns(reader.db, editionOf(reader.db), ['named.key']) === null) keepColumns(reader.db, columnsOf(reader));
}
