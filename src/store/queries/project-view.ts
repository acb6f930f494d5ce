import { basename } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { ProjectView, Ref, Unreadable } from '../../model/index.ts';
import { type EventKind, eventKinds } from '../../model/index.ts';
import { editionOf, isCompiled } from '../input-log.ts';
import { keepIndex } from '../kept-index.ts';
import { inTransaction, type Project } from '../project.ts';
import { type Reader, readerOf } from '../reader.ts';
import { writing } from '../statement.ts';
import { keepNameCounts, unusedInAll } from './coverage.ts';
import { listEntities } from './entities.ts';
import { listEras } from './eras.ts';
import { listSeries } from './series.ts';
import { recordYears } from './spread.ts';

const shownNames = 24;
const shownSeries = 24;

/** What follows from the chronicle alone, and is the same until that changes. */
type Overview = Omit<ProjectView, 'name' | 'unused' | 'writes'> & {
  readonly unused: Omit<ProjectView['unused'], 'files'>;
};

/** What the first screen says of the whole project. */
export async function viewProject(reader: Reader): Promise<ProjectView> {
  const overview = keptOverview(reader.db) ?? (await countedOverview(reader));
  return {
    name: basename(reader.path, '.sillok'),
    ...overview,
    unused: { ...overview.unused, files: unreadableFiles(reader) },
  };
}

// While files are being added none is kept: it is counted once for each state of the chronicle.
const counted = new WeakMap<object, Promise<Overview>>();

function countedOverview(reader: Reader): Promise<Overview> {
  const index = reader.events();
  const known = counted.get(index);
  if (known) return known;
  const made = overviewOf(reader);
  counted.set(index, made);
  return made;
}

const key = 'overview';
// Another number wherever an overview has other fields than before.
const shape = 2;

interface Kept {
  readonly shape: number;
  readonly edition: string | null;
  readonly overview: Overview;
}

function keptOverview(db: DatabaseSync): Overview | null {
  const row = db.prepare('SELECT value FROM meta WHERE key = ?').get(key);
  const kept = row && (JSON.parse(String(row.value)) as Kept);
  return kept && kept.shape === shape && kept.edition === editionOf(db) ? kept.overview : null;
}

/**
 * Keeps beside the chronicle what the first screen says and the arrays that most answers need, unless they are kept
 * already: to count them takes some seconds in a project of a hundred thousand events. Called after the chronicle was
 * compiled; it changes nothing that is exported.
 */
export async function keepOverview({ db, path }: Project): Promise<void> {
  if (!isCompiled(db)) return;
  const reader = readerOf({ db, path });
  inTransaction(db, () => keepIndex(reader));
  if (keptOverview(db) !== null) return;
  inTransaction(db, () => keepNameCounts(db));
  const edition = editionOf(db);
  const overview = await overviewOf(reader);
  const kept: Kept = { shape, edition, overview };
  writing(db, 'INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, JSON.stringify(kept));
}

async function overviewOf(reader: Reader): Promise<Overview> {
  const people = await listEntities(reader, { kind: 'person', limit: shownNames });
  const organisations = await listEntities(reader, { kind: 'organisation', limit: shownNames });
  const series = await listSeries(reader);
  return {
    subject: subject(reader),
    years: recordYears(reader),
    counts: { ...counts(reader), series: series.length },
    eras: await listEras(reader),
    series: series.slice(0, shownSeries),
    named: [...people, ...organisations],
    kinds: kindCounts(reader),
    unused: unusedInAll(reader.db),
  };
}

/** The body that most sources name, and name most; a person where no body is named at all. */
function subject(reader: Reader): Ref | null {
  for (const kind of ['organisation', 'person'] as const) {
    const [first] = reader
      .entities()
      .filter((entity) => entity.kind === kind)
      .toSorted(
        (a, b) =>
          b.mentions * b.sources - a.mentions * a.sources || b.mentions - a.mentions || (a.uid < b.uid ? -1 : 1),
      );
    if (first) return { id: first.uid, name: first.name };
  }
  return null;
}

function counts(reader: Reader): Omit<ProjectView['counts'], 'series'> {
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
