import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { kyselyOver } from './dialect.ts';
import { type EventIndex, readEventIndex } from './event-index.ts';
import type { Project } from './project.ts';
import type { Tables } from './tables.ts';

/** What every query reads from: the tables, and the events in memory as of the last change to the file. */
export interface Reader {
  readonly path: string;
  readonly db: DatabaseSync;
  readonly tables: Kysely<Tables>;
  events(): EventIndex;
}

export function readerOf(project: Project): Reader {
  const tables = kyselyOver(project.db);
  const version = project.db.prepare('PRAGMA data_version');
  let readAt: unknown;
  let index: EventIndex | null = null;
  return {
    path: project.path,
    db: project.db,
    tables,
    events() {
      const now = version.get()?.data_version;
      if (index === null || now !== readAt) {
        index = readEventIndex(project.db);
        readAt = now;
      }
      return index;
    },
  };
}
