import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Unreadable } from '../model/index.ts';

/** A file to be read: where it is, and the path by which the project knows it. */
export interface FoundFile {
  readonly path: string;
  /** As it was added, relative to the folder the program was started in, with `/`. */
  readonly file: string;
  readonly size: number;
}

export interface Walk {
  readonly files: readonly FoundFile[];
  readonly unreadable: readonly Unreadable[];
}

/**
 * The files under the given paths, sorted by path, each once. Hidden files and projects are left out; a link that
 * leads back to a folder above it is followed no further; what cannot be looked at is named with the reason.
 * `base` is the folder that paths are made relative to.
 */
export function walk(paths: readonly string[], base: string): Walk {
  const files = new Map<string, FoundFile>();
  const unreadable: Unreadable[] = [];
  const nameOf = (path: string): string => relative(base, path).replaceAll('\\', '/') || basename(path);

  function refuse(path: string, reason: string): void {
    unreadable.push({ file: nameOf(path), reason: `${nameOf(path)} ${reason}.` });
  }

  function visit(path: string, above: readonly string[]): void {
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) visitFolder(path, above);
      else if (stat.isFile()) files.set(path, { path, file: nameOf(path), size: stat.size });
      else refuse(path, 'is neither a file nor a folder');
    } catch (error) {
      refuse(path, plainReason(error));
    }
  }

  function visitFolder(path: string, above: readonly string[]): void {
    const real = realpathSync(path);
    if (above.includes(real)) {
      refuse(path, 'is a link to a folder above it, and was not followed again');
      return;
    }
    const entries: Dirent[] = readdirSync(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1)))
      if (!entry.name.startsWith('.') && !/\.sillok(-wal|-shm)?$/.test(entry.name))
        visit(join(path, entry.name), [...above, real]);
  }

  for (const path of paths) visit(resolve(base, path), []);
  const sorted = [...files.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { files: sorted, unreadable };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: check its permissions',
  EPERM: 'may not be read: check its permissions',
  ELOOP: 'is a link that leads to itself',
  EISDIR: 'is a folder',
};

/** An error of the file system as a sentence goes on that begins with the file's name. */
export function plainReason(error: unknown): string {
  const code = (error as { code?: string }).code ?? '';
  return reasons[code] ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
}
