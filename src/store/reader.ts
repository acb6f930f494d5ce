import type { DatabaseSync } from 'node:sqlite';
import type { Kysely } from 'kysely';
import { kyselyOver } from './dialect.ts';
import { type EntityCount, readEntityCounts } from './entity-counts.ts';
import { type EventIndex, readEventIndex } from './event-index.ts';
import { type EventLinks, readEventLinks } from './event-links.ts';
import { editionOf } from './input-log.ts';
import { type PassagePlaces, readPassagePlaces } from './passage-places.ts';
import { type PeopleKeys, readPeopleKeys } from './people-keys.ts';
import type { Project } from './project.ts';
import { type RecordNames, readRecordNames } from './record-names.ts';
import type { Tables } from './tables.ts';

/** What every query reads from: the tables, and the events in memory as of the last change to the file. */
export interface Reader {
  readonly path: string;
  readonly db: DatabaseSync;
  readonly tables: Kysely<Tables>;
  events(): EventIndex;
  /** What the events are linked to: read when it is first asked for. */
  links(): EventLinks;
  /** All entities with how often they are named, in no order: read when it is first asked for. */
  entities(): readonly EntityCount[];
  /** Entities and sources by rowid: read when it is first asked for. */
  names(): RecordNames;
  /** Of which source a passage is: read when it is first asked for. */
  passages(): PassagePlaces;
  /** People by any spelling of their names: read when it is first asked for. */
  people(): PeopleKeys;
}

export function readerOf(project: Pick<Project, 'path' | 'db'>): Reader {
  const tables = kyselyOver(project.db);
  const version = project.db.prepare('PRAGMA data_version');
  let readAt: unknown;
  let edition: string | null = null;
  let index: EventIndex | null = null;
  let links: EventLinks | null = null;
  let entities: readonly EntityCount[] | null = null;
  let names: RecordNames | null = null;
  let passages: PassagePlaces | null = null;
  let people: PeopleKeys | null = null;
  const events = (): EventIndex => {
    const now = version.get()?.data_version;
    if (index !== null && now === readAt) return index;
    readAt = now;
    const current = editionOf(project.db);
    // The file has changed, but the chronicle in it has not.
    if (index !== null && current !== null && current === edition) return index;
    edition = current;
    index = readEventIndex(project.db, edition);
    links = null;
    entities = null;
    names = null;
    passages = null;
    people = null;
    return index;
  };
  return {
    path: project.path,
    db: project.db,
    tables,
    events,
    links() {
      const current = events();
      links ??= readEventLinks(project.db, current, edition);
      return links;
    },
    entities() {
      events();
      entities ??= readEntityCounts(project.db, edition);
      return entities;
    },
    names() {
      events();
      names ??= readRecordNames(project.db);
      return names;
    },
    passages() {
      events();
      passages ??= readPassagePlaces(project.db);
      return passages;
    },
    people() {
      events();
      people ??= readPeopleKeys(project.db);
      return people;
    },
  };
}
