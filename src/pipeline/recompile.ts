import {
  compileProject,
  examineProject,
  inTransaction,
  makeIndexes,
  type Project,
  setCompiled,
  settleSources,
  withCache,
} from '../store/index.ts';

/** Brings the chronicle and the findings up to date with the claims and decisions that a project holds. */
export function recompile({ db }: Project): void {
  inTransaction(db, () => {
    makeIndexes(db);
    settleSources(db);
    withCache(db, () => examineProject(db, compileProject(db)));
    setCompiled(db, true);
  });
}
