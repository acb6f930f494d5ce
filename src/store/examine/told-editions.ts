import type { DatabaseSync } from 'node:sqlite';
import { compare, erasures, type Found } from '../../findings/index.ts';
import { captureEdition } from '../queries/editions.ts';

/** A source of which there are several captures. */
export interface SourceKey {
  readonly id: number;
  readonly uid: string;
  readonly title: string;
}

/** Of the sources of some captures (rowids), those with several. */
export function sourcesOf(db: DatabaseSync, captures: readonly number[]): SourceKey[] {
  const find = db.prepare(`
    SELECT source.id, source.uid, source.title FROM capture JOIN source ON source.id = capture.source
    WHERE capture.id = ? AND (SELECT count(*) FROM capture AS other WHERE other.source = source.id) > 1`);
  const found = new Map<number, SourceKey>();
  for (const capture of captures) {
    const row = find.get(capture) as SourceKey | undefined;
    if (row) found.set(row.id, row);
  }
  return [...found.values()];
}

/** What each capture of a source no longer says of what the one before it said. */
export function erased(db: DatabaseSync, { id, uid, title }: SourceKey): Found[] {
  const captures = db
    .prepare('SELECT id, uid, retrieved FROM capture WHERE source = ? ORDER BY retrieved, uid')
    .all(id)
    .map((row) => ({ key: Number(row.id), capture: String(row.uid), retrieved: row.retrieved as string | null }));
  return captures.slice(1).flatMap((after, i) => {
    const before = captures[i];
    const [a, b] = [captureEdition(db, before.key), captureEdition(db, after.key)];
    if (!a || !b) return [];
    return erasures({ source: { id: uid, name: title }, before, after, comparison: compare(a.edition, b.edition) });
  });
}
