import { workerData } from 'node:worker_threads';
import { recompile } from '../pipeline/index.ts';
import { appendDecision, inTransaction, type NewDecision, openProject, setCompiled } from '../store/index.ts';

const { path } = (Array.isArray(workerData) ? workerData[1] : workerData) as { path: string };
const project = openProject(path);

/** Appends a decision and lays it over the chronicle; gives its id. */
export default function decide(decision: NewDecision): string {
  const id = inTransaction(project.db, () => {
    setCompiled(project.db, false);
    return appendDecision(project.db, decision);
  });
  recompile(project);
  return id;
}
