import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import { speaker } from './who-speaks.ts';

/** A capture's id with that of its source, and who speaks by it: a publisher, a site, or the source itself. */
export interface CaptureIds {
  readonly capture: string;
  readonly source: string;
  readonly speaker: string;
}

/**
 * Finds the ids of captures by their rowids, each once: joining them to every claim takes longer than reading the claims. `whole`:
 * all are read at once, where most are going to be asked for.
 */
export function captureIds(db: DatabaseSync, whole = false): (key: number) => CaptureIds {
  const read = (where: string) => {
    const rows = db.prepare(`
      SELECT capture.id, capture.uid, source.uid, ${speaker} FROM capture CROSS JOIN source ON source.id = capture.source
      WHERE ${where}`);
    rows.setReturnArrays(true);
    return rows;
  };
  const known = new Map<number, CaptureIds>();
  const put = ([key, capture, source, speaker]: SQLOutputValue[]): CaptureIds => {
    const ids = { capture: String(capture), source: String(source), speaker: String(speaker) };
    known.set(Number(key), ids);
    return ids;
  };
  if (whole) for (const row of read('true').all() as unknown as SQLOutputValue[][]) put(row);
  const find = read('capture.id = ?');
  return (key) => known.get(key) ?? put((find.get(key) ?? [key]) as unknown as SQLOutputValue[]);
}
