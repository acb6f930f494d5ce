import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recompile } from '../../src/pipeline/index.ts';
import { inTransaction, keepOverview, openProject, readingWriter } from '../../src/store/index.ts';
import { migrations } from '../../src/store/schema.ts';
import { syntheticReading, worldFor } from '../../test/synthetic.ts';

/** How large the made project is. */
export interface Size {
  readonly sources: number;
  readonly claimsInSource: number;
  /** Of one more source, which is long. */
  readonly claimsInLongest: number;
}

/** About 100,000 events told by 2,000 sources, one of which is a text of 2 MB. */
export const usual: Size = { sources: 1999, claimsInSource: 225, claimsInLongest: 25_000 };

// Another number wherever what is made, or how it is stored, has changed.
const edition = 1;

/** The path of the made project: made once, the same every time, and kept in the temporary folder. */
export async function madeProject(size: Size): Promise<string> {
  const folder = join(process.env.SILLOK_BENCH_FOLDER ?? tmpdir(), 'sillok-bench-web');
  const path = join(folder, `made-${edition}-${migrations.length}-${Object.values(size).join('-')}.sillok`);
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  const aside = `${path}.part`;
  for (const rest of ['', '-wal', '-shm']) rmSync(aside + rest, { force: true });
  await fill(aside, size);
  renameSync(aside, path);
  return path;
}

async function fill(path: string, { sources, claimsInSource, claimsInLongest }: Size): Promise<void> {
  const project = openProject(path, { create: true });
  const world = worldFor(sources * claimsInSource);
  const { put } = readingWriter(project.db);
  for (let at = 0; at < sources; at += 200)
    inTransaction(project.db, () => {
      const some = Array.from({ length: Math.min(200, sources - at) }, (_, i) => at + i);
      put(some.map((i) => syntheticReading(world, i, claimsInSource)));
    });
  inTransaction(project.db, () => put([syntheticReading(world, sources, claimsInLongest)]));
  recompile(project);
  await keepOverview(project);
  project.close();
}
