import { anachronisms } from '../../../findings/index.ts';
import { keptUses } from '../kept-uses.ts';
import { namedBodies } from '../told-names.ts';
import { mostCaptures, usedAnew } from '../used-anew.ts';
import type { Examining } from './examining.ts';

/** Names of bodies used for a time before they were taken or after they were given up. */
export function examineNames({ db, write, stale, events, captures, changed }: Examining): void {
  const told = Map.groupBy(namedBodies(db, stale.entities), ({ body }) => body.id);
  const isUsedAnew = usedAnew(db, captures);
  const touched = new Set<unknown>(events);
  const kept = keptUses(db);
  const isMuch = captures.length > mostCaptures;
  for (const entity of stale.entities ?? told.keys()) {
    const names = told.get(entity) ?? [];
    const state = JSON.stringify(names.map(({ name, changes }) => [name, changes]));
    const isOther =
      changed(`names of ${entity}`, state) ||
      stale.uses === null ||
      stale.uses.has(entity) ||
      names.some((one) => one.changes.some(({ event }) => touched.has(event)));
    if (!isOther && !names.some(isUsedAnew)) continue;
    const found = names.flatMap((one) => {
      // Where a name is only used once more, what was counted of it is added to.
      const known = isOther || isMuch ? null : kept.of(one);
      const { found, sums } = anachronisms(one, known && { known, uses: one.usesIn(captures) });
      kept.put(one, sums);
      return found;
    });
    write.put({ subject: `name ${entity}` }, found);
  }
}
