import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the lexicons, beside the sources in the checkout and beside what was built of them in the package. */
export const lexiconFolder = join(import.meta.dirname, '../../lexicons');

/** SHA-256 over the names and contents of all files under `folders`, hexadecimal: what the extractor knew. */
export function hashFolders(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .sort();
    for (const file of files)
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(folder, file)))
        .update('\0');
  }
  return hash.digest('hex');
}
