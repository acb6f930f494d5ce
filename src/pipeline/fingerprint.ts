import { createHash } from 'node:crypto';
import { readerVersion } from '../read/index.ts';
import { hashFolders, lexiconFolder } from './lexicon-hash.ts';

// Changes with anything in time, names, context or claims that may change what is read.
const extractorVersion = '1';

/** What makes a reading what it is, apart from the bytes and how to read them: versions and lexicons. */
export function fingerprintOf(packFolders: readonly string[] = []): string {
  const lexicons = hashFolders([lexiconFolder, ...packFolders]);
  return createHash('sha256')
    .update(JSON.stringify([readerVersion, extractorVersion, lexicons]))
    .digest('hex');
}
