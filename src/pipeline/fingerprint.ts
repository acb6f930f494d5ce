import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packsOf } from './packs.ts';

/** The rooms whose code makes a chronicle of bytes: what an older program made of them is made anew. */
const rooms = [
  'model',
  'edtf',
  'read',
  'time',
  'names',
  'context',
  'claims',
  'chronicle',
  'findings',
  'store',
  'pipeline',
].map((room) => join(import.meta.dirname, '..', room));

/** The folder of the lexicons, beside the sources in the checkout and beside what was built of them in the package. */
const lexicons = join(import.meta.dirname, '../../lexicons');

let programHash: string | null = null;
const known = new Map<string, string>();

/** What makes a reading what it is, apart from the bytes and how to read them: the program, its lexicons and packs. */
export function fingerprintOf(packs: readonly string[] | undefined): string {
  programHash ??= hashOf([...rooms.flatMap(codeIn), ...filesIn(lexicons, /\.json$/)]);
  const { hash } = packsOf(packs);
  const found = known.get(hash);
  if (found !== undefined) return found;
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([programHash, hash]))
    .digest('hex');
  known.set(hash, fingerprint);
  return fingerprint;
}

const codeIn = (room: string): string[] => filesIn(room, /(?<!\.test|\.d)\.[jt]s$/);

const filesIn = (folder: string, name: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .sort()
    .map((file) => join(folder, file));

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(lexicons, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
