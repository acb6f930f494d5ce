import { openProject, type Reader, readerOf } from '../store/index.ts';
import { existingProject } from './project-path.ts';

/** Opens a project to be read, and closes it whatever happens. */
export async function withReader<T>(named: string | undefined, work: (reader: Reader) => Promise<T>): Promise<T> {
  const project = openProject(existingProject(named), { readOnly: true });
  try {
    return await work(readerOf(project));
  } finally {
    project.close();
  }
}
