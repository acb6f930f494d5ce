import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defaultPacks, loadPack, type Pack } from '../names/index.ts';

/** The packs that a reading knows, and a hash of what they hold. */
export interface ChosenPacks {
  readonly packs: readonly Pack[];
  readonly hash: string;
}

const chosen = new Map<string, ChosenPacks>();

/**
 * The packs that a user names: those that come with Sillok by name, others by the path of their folder or file, and
 * `none` for none at all. Without any named, those that come with Sillok. Throws an Error with a sentence where one
 * cannot be used.
 */
export function packsOf(names: readonly string[] | undefined): ChosenPacks {
  const key = JSON.stringify(names ?? null);
  let found = chosen.get(key);
  if (!found) {
    const packs = names === undefined ? defaultPacks : names.filter((name) => name !== 'none').map(packOf);
    found = { packs, hash: createHash('sha256').update(JSON.stringify(packs)).digest('hex') };
    chosen.set(key, found);
  }
  return found;
}

function packOf(name: string): Pack {
  const known = defaultPacks.find(({ pack }) => pack === name);
  if (known) return known;
  if (!existsSync(name)) {
    const names = defaultPacks.map(({ pack }) => pack).join(', ');
    throw new Error(`There is no pack ${name}: name ${names}, none, or the folder of one.`);
  }
  try {
    return loadPack(contents(name));
  } catch (error) {
    throw new Error(`${name} is no pack: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

// A pack in a folder is cut into files as its writer likes: together they are one.
function contents(path: string): Record<string, unknown> {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  if (!statSync(path).isDirectory()) return read(path);
  const files = readdirSync(path)
    .filter((file) => file.endsWith('.json'))
    .sort();
  if (files.length === 0) throw new Error(`${basename(resolve(path))} holds no .json file`);
  return Object.assign({}, ...files.map((file) => read(join(path, file)))) as Record<string, unknown>;
}
