import type { DatabaseSync } from 'node:sqlite';
import {
  type Compiled,
  compileProject,
  examineProject,
  inTransaction,
  makeIndexes,
  type Project,
  setCompiled,
  settleSources,
  settleTouched,
  withCache,
} from '../store/index.ts';

/** Whoever wants to know how long it takes. */
export interface Watching {
  /** Does a step, and gives what it gives. */
  step<T>(what: 'chronicle' | 'findings', work: () => T): T;
  /** Told what each part of the findings took, in seconds. */
  readonly part?: ((part: string, seconds: number) => void) | undefined;
}

const unwatched: Watching = { step: (_, work) => work() };

/**
 * Brings the chronicle and the findings up to date with the claims and decisions that a project holds: in one transaction
 * where some of it stands already, so that nobody sees findings of what is no more; where all is new the chronicle is
 * committed before its findings are looked for, since SQLite looks through all that is not committed at each look (a fifth
 * of the time of a million claims). Stopped between the two, or written to by another, all counts as new once more.
 */
export function recompile(project: Project, watching: Watching = unwatched): void {
  const { db } = project;
  const examine = (compiled: Compiled): void => {
    watching.step('findings', () => examineProject(db, compiled, watching.part));
    settleTouched(db);
    setCompiled(db, true);
  };
  const stands = withCache(db, () => {
    const { compiled, version } = inTransaction(db, () => {
      makeIndexes(db);
      settleSources(db);
      const compiled = watching.step('chronicle', () => compileProject(db));
      if (!compiled.all) examine(compiled);
      return { compiled, version: versionOf(db) };
    });
    if (!compiled.all) return true;
    return inTransaction(db, () => {
      const isSame = versionOf(db) === version;
      if (isSame) examine(compiled);
      return isSame;
    });
  });
  if (!stands) recompile(project, watching);
}

/** Changes when another connection has written; as SQLite's `data_version`. */
const versionOf = (db: DatabaseSync): unknown => db.prepare('PRAGMA data_version').get()?.data_version;
