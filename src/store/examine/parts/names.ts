import { anachronisms } from '../../../findings/index.ts';
import { namedBodies } from '../told-names.ts';
import { usedAnew } from '../used-anew.ts';
import type { Examining } from './examining.ts';

/** Names of bodies used for a time before they were taken or after they were given up. */
export function examineNames({ db, write, stale, events, captures, changed }: Examining): void {
  const told = Map.groupBy(namedBodies(db, stale.entities), ({ body }) => body.id);
  const isUsedAnew = usedAnew(db, captures);
  const touched = new Set<unknown>(events);
  for (const entity of stale.entities ?? told.keys()) {
    const names = told.get(entity) ?? [];
    const state = JSON.stringify(names.map(({ name, changes }) => [name, changes]));
    const isOther =
      changed(`names of ${entity}`, state) ||
      stale.uses === null ||
      stale.uses.has(entity) ||
      names.some((one) => one.changes.some(({ event }) => touched.has(event)) || isUsedAnew(one));
    if (isOther) write.put({ subject: `name ${entity}` }, names.flatMap(anachronisms));
  }
}
