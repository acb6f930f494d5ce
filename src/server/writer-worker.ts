import { type MessagePort, workerData } from 'node:worker_threads';
import { type AddReport, add, type Progress, recompile } from '../pipeline/index.ts';
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
export type WriterTask =
  | { readonly do: 'decide'; readonly decision: NewDecision }
  | { readonly do: 'keepOverview' }
  | { readonly do: 'add'; readonly folder: string; readonly paths: readonly string[]; readonly port: MessagePort };

/** What is told of files that are being added. */
export type AddMessage = { readonly progress: Progress } | { readonly note: string };

/** Does what is asked: nothing else writes to the project. A decision may come while files are being added. */
export default function write(task: WriterTask): string | Promise<void> | Promise<AddReport> {
  switch (task.do) {
    case 'decide':
      return decide(task.decision);
    case 'keepOverview':
      return keepOverview(project);
    case 'add':
      return addFiles(task.folder, task.paths, task.port);
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

/** Reads files into the project, telling how far it has come; any message stops it after what is under way. */
async function addFiles(folder: string, paths: readonly string[], port: MessagePort): Promise<AddReport> {
  const stop = new AbortController();
  port.once('message', () => stop.abort());
  const tell = (message: AddMessage): void => port.postMessage(message);
  try {
    return await add(project, paths, {
      base: folder,
      signal: stop.signal,
      onProgress: (progress) => tell({ progress }),
      onNote: (note) => tell({ note }),
    });
  } finally {
    port.close();
  }
}
