import { createHash } from 'node:crypto';
import { toJsonLines } from '../src/interchange/jsonl.ts';
import type { AnyRecord, RecordKind, RecordOf } from '../src/model/index.ts';
import { openProject, readerOf, records } from '../src/store/index.ts';

/** Every record of a project, as it is exported. */
export async function exported(path: string): Promise<string[]> {
  const project = openProject(path, { readOnly: true });
  try {
    return await Array.fromAsync(toJsonLines(records(readerOf(project))));
  } finally {
    project.close();
  }
}

export async function recordsOf<K extends RecordKind>(path: string, kind: K): Promise<RecordOf<K>[]> {
  const all = (await exported(path)).map((line) => JSON.parse(line) as AnyRecord);
  return all.filter((record) => record.record === kind) as RecordOf<K>[];
}

export const hashOf = (lines: readonly string[]): string => createHash('sha256').update(lines.join('')).digest('hex');
