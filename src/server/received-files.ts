import { createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';

/** Bytes that one file may have. */
export const fileLimit = 64 * 1024 ** 2;

/** A file that is larger than it said it is, or smaller. */
export class WrongSize extends Error {}

/** Files that come in, in a folder of their own that is gone when they are no longer needed. */
export interface ReceivedFiles {
  readonly folder: string;
  /** Keeps a file of a size; it is there whole or not at all. Gives its path. */
  receive(path: string, size: number, body: ReadableStream): Promise<string>;
  remove(): void;
}

export function receivedFiles(): ReceivedFiles {
  const root = mkdtempSync(join(tmpdir(), 'sillok-add-'));
  const folder = join(root, 'files');
  let parts = 0;
  return {
    folder,
    async receive(path, size, body) {
      const whole = join(folder, ...path.split('/'));
      const part = join(root, `part-${parts++}`);
      let length = 0;
      const counted = new Transform({
        transform(chunk: Uint8Array, _, done) {
          length += chunk.length;
          if (length > size) done(new WrongSize(`${path} has more than the ${size} bytes that were announced.`));
          else done(null, chunk);
        },
      });
      try {
        await pipeline(Readable.fromWeb(body), counted, createWriteStream(part));
        if (length < size) throw new WrongSize(`${path} has ${length} bytes of ${size}.`);
        mkdirSync(dirname(whole), { recursive: true });
        await rename(part, whole);
        return whole;
      } finally {
        await rm(part, { force: true });
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

// A name that some system keeps for itself, or that leads elsewhere.
const badPart = /^$|^\.{1,2}$|[\0<>:"|?*\\]|[. ]$/;

/** Why a file cannot be taken by this path: it has to stay below the folder; null where it can. */
export function pathProblem(path: string): string | null {
  const parts = path.split('/');
  const bad = parts.find((part) => badPart.test(part) || part.length > 200);
  return bad === undefined ? null : `"${path}" is no path that can be kept: "${bad}" is no name of a file.`;
}
