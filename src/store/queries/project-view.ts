import { basename } from 'node:path';
import type { ProjectView, Ref, Unreadable } from '../../model/index.ts';
import { type EventKind, eventKinds } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { coverage } from './coverage.ts';
import { listEntities } from './entities.ts';
import { listEras } from './eras.ts';
import { listSeries } from './series.ts';
import { recordYears } from './spread.ts';

const shownNames = 24;

/** What the first screen says of the whole project. */
export async function viewProject(reader: Reader): Promise<ProjectView> {
  const people = await listEntities(reader, { kind: 'person', limit: shownNames });
  const organisations = await listEntities(reader, { kind: 'organisation', limit: shownNames });
  const unused = await coverage(reader, { limit: 0 });
  const sum = (pick: (item: (typeof unused)[number]) => { used: number; all: number }) =>
    unused.reduce((total, item) => total + pick(item).all - pick(item).used, 0);
  return {
    name: basename(reader.path, '.sillok'),
    subject: await subject(reader),
    years: recordYears(reader),
    counts: counts(reader),
    eras: await listEras(reader),
    series: await listSeries(reader),
    named: [...people, ...organisations],
    kinds: kindCounts(reader),
    unused: {
      dated: sum((item) => item.dated),
      captions: sum((item) => item.captions),
      names: sum((item) => item.names),
      files: unreadableFiles(reader),
    },
  };
}

/** The body that most sources name, and name most; a person where no body is named at all. */
async function subject(reader: Reader): Promise<Ref | null> {
  for (const kind of ['organisation', 'person'] as const) {
    const named = await listEntities(reader, { kind, limit: 50 });
    const [first] = named.toSorted((a, b) => b.mentions * b.sources - a.mentions * a.sources);
    if (first) return { id: first.id, name: first.name };
  }
  return null;
}

function counts(reader: Reader): ProjectView['counts'] {
  const count = (sql: string) => Number(reader.db.prepare(sql).get()?.n);
  return {
    sources: count('SELECT count(*) AS n FROM source'),
    captures: count('SELECT count(*) AS n FROM capture'),
    passages: count('SELECT count(*) AS n FROM passage'),
    claims: count('SELECT count(*) AS n FROM claim'),
    events: count('SELECT count(*) AS n FROM event'),
    people: count("SELECT count(*) AS n FROM entity WHERE kind = 'person'"),
  };
}

function kindCounts(reader: Reader): ProjectView['kinds'] {
  const index = reader.events();
  const tally = new Map<EventKind, number>();
  for (let i = 0; i < index.size; i++) tally.set(index.kind(i), (tally.get(index.kind(i)) ?? 0) + 1);
  return eventKinds.filter((kind) => tally.has(kind)).map((kind) => ({ kind, events: tally.get(kind) ?? 0 }));
}

export const unreadableFiles = (reader: Reader): Unreadable[] =>
  reader.db
    .prepare("SELECT unreadable FROM input WHERE unreadable <> '[]' ORDER BY path")
    .all()
    .flatMap((row) => JSON.parse(String(row.unreadable)) as Unreadable[]);
