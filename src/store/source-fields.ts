import type { DatabaseSync } from 'node:sqlite';
import type { SourceFields } from '../model/index.ts';
import { writing } from './statement.ts';

/**
 * Sets what a source says of itself from its captures: for each field the latest copy that gives it, so that it does
 * not matter which was read first.
 */
export function settleSources(db: DatabaseSync): void {
  const several = db
    .prepare('SELECT source FROM capture GROUP BY source HAVING count(*) > 1')
    .all()
    .map((row) => Number(row.source));
  const aboutOf = db.prepare(
    'SELECT about FROM capture WHERE source = ? ORDER BY retrieved IS NULL, retrieved DESC, uid',
  );
  const set = writing(
    db,
    'UPDATE source SET title = ?, publisher = ?, authors = ?, language = ?, issued = ?, address = ? WHERE id = ?',
  );
  for (const source of several) {
    const abouts = aboutOf.all(source).map((row) => JSON.parse(String(row.about)) as SourceFields);
    const first = <K extends keyof SourceFields>(field: K) =>
      abouts.find((about) => about[field] !== null)?.[field] ?? null;
    const authors = abouts.find((about) => about.authors.length > 0)?.authors ?? [];
    set.run(
      first('title'),
      first('publisher'),
      JSON.stringify(authors),
      first('language'),
      first('issued'),
      first('address'),
      source,
    );
  }
}
