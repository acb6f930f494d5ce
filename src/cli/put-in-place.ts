import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Moves the folder `made` to `place`, whole, in the stead of what is there. Where another run was sooner (`isThere` says
 * that what is wanted stands at `place`), that one's stays and `made` is removed. Throws what the file system does.
 */
export function putInPlace(made: string, place: string, isThere: () => boolean): void {
  const old = `${made}-old`;
  try {
    if (isThere()) return;
    if (existsSync(place)) renameSync(place, old);
    renameSync(made, place);
  } catch (error) {
    if (!isThere()) throw error;
  } finally {
    for (const left of [made, old]) rmSync(left, { recursive: true, force: true });
  }
}
