import type { DatabaseSync } from 'node:sqlite';

/** A capture's id with that of its source. */
export interface CaptureIds {
  readonly capture: string;
  readonly source: string;
}

/** Finds the ids of captures by their rowids, each once: joining them to every claim takes longer than reading the claims. */
export function captureIds(db: DatabaseSync): (key: number) => CaptureIds {
  const find = db.prepare(`
    SELECT capture.uid AS capture, source.uid AS source FROM capture CROSS JOIN source ON source.id = capture.source
    WHERE capture.id = ?`);
  const known = new Map<number, CaptureIds>();
  return (key) => {
    let ids = known.get(key);
    if (ids === undefined) {
      const { capture, source } = find.get(key) ?? {};
      ids = { capture: String(capture), source: String(source) };
      known.set(key, ids);
    }
    return ids;
  };
}
