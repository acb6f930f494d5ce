import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerVersion } from '../read/index.ts';
import { packsOf } from './packs.ts';

// Changes with anything in time, names, context or claims that may change what is read.
const extractorVersion = '1';

/** The folder of the lexicons, beside the sources in the checkout and beside what was built of them in the package. */
const lexiconFolder = join(import.meta.dirname, '../../lexicons');

let lexiconHash: string | null = null;
const known = new Map<string, string>();

/** What makes a reading what it is, apart from the bytes and how to read them: versions, lexicons and packs. */
export function fingerprintOf(packs: readonly string[] | undefined): string {
  lexiconHash ??= hashFolder(lexiconFolder);
  const { hash } = packsOf(packs);
  const found = known.get(hash);
  if (found !== undefined) return found;
  const parts = [readerVersion, extractorVersion, lexiconHash, hash];
  const fingerprint = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
  known.set(hash, fingerprint);
  return fingerprint;
}

function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(folder, file)))
      .update('\0');
  return hash.digest('hex');
}
