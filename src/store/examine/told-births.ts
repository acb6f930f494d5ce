import type { DatabaseSync } from 'node:sqlite';
import type { KnownYear } from '../../findings/index.ts';
import { statedWitness } from './claim-witness.ts';

/** The years in which sources have people (ids) born, with what tells it. */
export function birthsOf(db: DatabaseSync): Map<string, KnownYear[]> {
  const rows = db
    .prepare(`
      SELECT entity.uid AS person, event.id, event.uid, event.title, event.earliest FROM event
        CROSS JOIN participant ON participant.event = event.id CROSS JOIN entity ON entity.id = participant.entity
      WHERE event.kind = 'birth' AND participant.role = 'participant' AND entity.kind = 'person'
        AND event.earliest IS NOT NULL AND substr(event.earliest, 1, 4) = substr(event.latest, 1, 4)
      ORDER BY +event.uid`)
    .all();
  const stated = statedWitness(db);
  const births = new Map<string, KnownYear[]>();
  for (const row of rows) {
    const witness = stated(Number(row.id));
    if (!witness) continue;
    const year = Number(String(row.earliest).slice(0, 4));
    const known = births.get(String(row.person)) ?? [];
    births.set(String(row.person), [...known, { year, title: String(row.title), event: String(row.uid), witness }]);
  }
  return births;
}
