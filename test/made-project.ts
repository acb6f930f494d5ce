import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { recompile } from '../src/pipeline/recompile.ts';
import { inTransaction, openProject, type Project, type Reading, readingWriter } from '../src/store/index.ts';
import { exported } from './projects.ts';
import type { World } from './synthetic.ts';
import { temporaryFolder } from './temporary.ts';

/** The same in every run of a property; SEED=N explores others. */
export const seed = Number(process.env.SEED ?? 1);

/** Small worlds, so that most of what is told is told of the same few people, bodies and places. */
export const smallWorlds = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  facts: fc.integer({ min: 1, max: 40 }),
  people: fc.integer({ min: 1, max: 6 }),
  bodies: fc.integer({ min: 1, max: 5 }),
  places: fc.integer({ min: 1, max: 5 }),
}) satisfies fc.Arbitrary<World>;

const folder = temporaryFolder();
let count = 0;

/** Does some work on a new project, which is gone afterwards. */
export async function onNewProject<T>(work: (project: Project, path: string) => T | Promise<T>): Promise<T> {
  const path = join(folder, `${count++}.sillok`);
  const project = openProject(path, { create: true });
  try {
    return await work(project, path);
  } finally {
    project.close();
    rmSync(path);
  }
}

/** What a new project exports after some work on it. */
export const exportedAfter = (work: (project: Project, path: string) => void | Promise<void>): Promise<string[]> =>
  onNewProject(async (project, path) => {
    await work(project, path);
    return exported(path);
  });

/** Writes readings to a project, by a writer of their own as each run of the program has. */
export function put({ db }: Project, readings: readonly Reading[]): void {
  inTransaction(db, () => readingWriter(db).put(readings));
}

/** Writes readings to a project, and compiles it. */
export function add(project: Project, readings: readonly Reading[]): void {
  put(project, readings);
  recompile(project);
}

/** What a reading tells, as if it had been read from the capture of another. */
export function readFrom({ source, capture: { id } }: Reading, told: Reading): Reading {
  const claims = told.claims.map((claim) => ({ ...claim, capture: id }));
  return { ...told, source, capture: { ...told.capture, id }, claims };
}
