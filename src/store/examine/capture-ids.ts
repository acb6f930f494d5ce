import type { DatabaseSync } from 'node:sqlite';
import { speaker } from './who-speaks.ts';

/** A capture's id with that of its source, and who speaks by it: a publisher, a site, or the source itself. */
export interface CaptureIds {
  readonly capture: string;
  readonly source: string;
  readonly speaker: string;
}

/** Finds the ids of captures by their rowids, each once: joining them to every claim takes longer than reading the claims. */
export function captureIds(db: DatabaseSync): (key: number) => CaptureIds {
  const find = db.prepare(`
    SELECT capture.uid AS capture, source.uid AS source, ${speaker} AS speaker FROM capture CROSS JOIN source ON source.id = capture.source
    WHERE capture.id = ?`);
  const known = new Map<number, CaptureIds>();
  return (key) => {
    let ids = known.get(key);
    if (ids === undefined) {
      const row = find.get(key) ?? {};
      ids = { capture: String(row.capture), source: String(row.source), speaker: String(row.speaker) };
      known.set(key, ids);
    }
    return ids;
  };
}
