import {
  compileProject,
  examineProject,
  inTransaction,
  type Project,
  setCompiled,
  settleSources,
} from '../store/index.ts';

/** Brings the chronicle and the findings up to date with the claims and decisions that a project holds. */
export function recompile({ db }: Project): void {
  inTransaction(db, () => {
    settleSources(db);
    examineProject(db, compileProject(db));
    setCompiled(db, true);
  });
}
