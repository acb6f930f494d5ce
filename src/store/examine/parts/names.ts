import { anachronisms } from '../../../findings/index.ts';
import { namedBodies } from '../told-names.ts';
import type { Examining } from './examining.ts';

/** Names of bodies used for a time before they were taken or after they were given up. */
export function examineNames({ db, write, stale }: Examining): void {
  for (const entity of stale.entities ?? []) write.put({ subject: `name ${entity}` }, []);
  const found = Map.groupBy(namedBodies(db, stale.entities), ({ body }) => body.id);
  for (const [entity, names] of found) write.put({ subject: `name ${entity}` }, names.flatMap(anachronisms));
}
