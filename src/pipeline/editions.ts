import { basename, relative, resolve } from 'node:path';
import type { NamedEdition } from '../findings/index.ts';
import type { Unreadable } from '../model/index.ts';
import { read } from '../read/index.ts';
import { canonical } from './how.ts';
import { hashed, inputsOf } from './inputs.ts';
import { walk } from './walk.ts';

/** The texts of a file, a folder or a data set, read so that they can be compared. */
export interface Editions {
  readonly texts: readonly NamedEdition[];
  readonly unreadable: readonly Unreadable[];
  /** Whether it is one text by itself, which goes with another whatever the two are called. */
  readonly single: boolean;
}

/** Reads what lies at `path`: each text is known by the address it gives, or by where it lies in the folder. */
export async function editionsAt(path: string, base: string = process.cwd()): Promise<Editions> {
  const { files, unreadable } = walk([path], base);
  const refused: Unreadable[] = [...unreadable];
  const texts: NamedEdition[] = [];
  for (const file of files) {
    for await (const one of inputsOf(await hashed(file), {})) {
      if ('note' in one) continue;
      if ('unreadable' in one) {
        refused.push(one.unreadable);
        continue;
      }
      const { input } = one;
      const result = read(input.bytes, { file: input.file, fields: input.how.fields });
      if ('error' in result) {
        refused.push({ file: input.file, reason: result.error });
        continue;
      }
      const { text, passages, about } = result.document;
      const place = relative(resolve(base, path), file.path).replaceAll('\\', '/') || basename(path);
      const row = input.file.slice(file.file.length);
      const key = about.address
        ? `address ${canonical(about.address)}`
        : row
          ? `row ${about.title ?? ''} ${about.issued ?? ''}`
          : place;
      texts.push({
        name: row ? `${place}${row}${about.title ? ` “${about.title}”` : ''}` : place,
        key,
        edition: { text, passages, issued: about.issued ?? null, language: about.language ?? null },
      });
    }
  }
  const single = texts.length === 1 && files.length === 1;
  return { texts, unreadable: refused, single };
}
