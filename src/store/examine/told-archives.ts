import type { DatabaseSync } from 'node:sqlite';
import type { Archive } from '../../findings/index.ts';

/** Sites of which captures were taken on several days, with what was there on each. */
export function archivesOf(db: DatabaseSync): Archive[] {
  const rows = db
    .prepare(`
      SELECT source.uid AS source, source.title, source.address, capture.uid AS capture, retrieved, capture.length
      FROM capture INDEXED BY capture_retrieved CROSS JOIN source ON source.id = capture.source
      WHERE retrieved IS NOT NULL AND source.address LIKE 'http%' ORDER BY retrieved, capture.uid`)
    .all();
  const sites = Map.groupBy(rows, ({ address }) =>
    URL.canParse(String(address)) ? new URL(String(address)).host : '',
  );
  return [...sites].flatMap(([site, captures]) => {
    const days = Map.groupBy(captures, ({ retrieved }) => String(retrieved));
    if (site === '' || days.size < 2) return [];
    return [
      {
        site,
        days: [...days].map(([day, kept]) => ({
          day,
          pages: kept.map((row) => ({
            source: { id: String(row.source), name: String(row.title) },
            capture: String(row.capture),
            length: Number(row.length),
          })),
        })),
      },
    ];
  });
}
