import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { exitCodes, Failure } from './failure.ts';

const isProject = (path: string): boolean => extname(path) === '.sillok';

/** The project a command works on: the one named, otherwise the only one in the current folder. */
export function existingProject(named: string | undefined): string {
  if (named !== undefined) return named;
  const here = projectsHere();
  if (here.length === 1) return here[0];
  throw new Failure(
    here.length === 0
      ? 'There is no project in this folder: name one with -p, or make one with "sillok add PATH".'
      : `There are ${here.length} projects in this folder (${here.join(', ')}): name one with -p.`,
    exitCodes.wrongUsage,
  );
}

/** The project that files are added to: the one named, the only one in the current folder, or a new one named for them. */
export function projectToAddTo(named: string | undefined, paths: readonly string[]): string {
  if (named !== undefined) return named;
  const here = projectsHere();
  if (here.length === 1) return here[0];
  return projectFor(paths);
}

/** What `open` was asked for: a project to serve, and files to be read into it first. */
export interface OpenTarget {
  readonly project: string;
  readonly paths: readonly string[];
}

/** A folder opens as the project of its name, so that each folder opened is a project of its own. */
export function openTarget(named: string | undefined, paths: readonly string[]): OpenTarget {
  const projects = paths.filter(isProject);
  const others = paths.filter((path) => !isProject(path));
  if (projects.length > 1)
    throw new Failure(`Only one project can be opened at a time, not ${projects.length}.`, exitCodes.wrongUsage);
  if (projects.length === 1 && named !== undefined && resolve(named) !== resolve(projects[0]))
    throw new Failure(`${projects[0]} and -p ${named} are two projects: name one.`, exitCodes.wrongUsage);
  for (const path of others)
    if (!existsSync(path))
      throw new Failure(
        `There is no file or folder ${path}.${paths.length === 1 && /^[a-z]+$/.test(path) ? ' If it was meant for a command: "sillok --help" lists them.' : ''}`,
        exitCodes.wrongUsage,
      );
  return { project: named ?? projects[0] ?? projectFor(others), paths: others };
}

const projectsHere = (): string[] => readdirSync('.').filter((name) => isProject(name) && statSync(name).isFile());

function projectFor(paths: readonly string[]): string {
  const path = resolve(paths[0] ?? '.');
  const name = basename(path, existsSync(path) && statSync(path).isFile() ? extname(path) : '');
  return `${name || 'project'}.sillok`;
}
