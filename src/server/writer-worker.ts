import { workerData } from 'node:worker_threads';
import { recompile } from '../pipeline/index.ts';
import {
  appendDecision,
  inTransaction,
  keepOverview,
  type NewDecision,
  openProject,
  setCompiled,
} from '../store/index.ts';

const { path } = (Array.isArray(workerData) ? workerData[1] : workerData) as { path: string };
const project = openProject(path);

/** What the thread that writes is asked to do. */
export type WriterTask = { readonly do: 'decide'; readonly decision: NewDecision } | { readonly do: 'keepOverview' };

/** Does one thing after another: nothing else writes to the project. */
export default function write(task: WriterTask): string | Promise<void> {
  switch (task.do) {
    case 'decide':
      return decide(task.decision);
    case 'keepOverview':
      return keepOverview(project);
  }
}

/** Appends a decision and lays it over the chronicle; gives its id. */
function decide(decision: NewDecision): string {
  const id = inTransaction(project.db, () => {
    setCompiled(project.db, false);
    return appendDecision(project.db, decision);
  });
  recompile(project);
  return id;
}
