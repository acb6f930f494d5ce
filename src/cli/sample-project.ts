import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, root } from './root.ts';

const folder = join(root, 'sample');

/** The documents of the bundled sample: everything but what describes them. */
export const sampleDocuments = (): string[] =>
  readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .map((name) => join('sample', name));

/** Paths of the sample's documents are relative to this. */
export const sampleBase: string = root;

/** The sample's project, in the user's data folder; another version of the sample has another. */
export function sampleProject(): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files)
    if (statSync(join(folder, file)).isFile()) hash.update(file).update(readFileSync(join(folder, file)));
  const home = join(dataFolder(), hash.digest('hex').slice(0, 12));
  mkdirSync(home, { recursive: true });
  return join(home, 'sample.sillok');
}
