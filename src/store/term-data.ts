import type { DatabaseSync } from 'node:sqlite';
import type { ChronicleTenure, TermEnd } from '../chronicle/index.ts';

/** What is kept of a term beside who held which office. */
export type TermData = Omit<ChronicleTenure, 'id' | 'person' | 'office'>;

/** Reads what is kept of terms: where an end rests on a death, with the claims that tell of it. */
export function termData(db: DatabaseSync): (data: string) => TermData {
  const claimsOf = db.prepare('SELECT claims FROM death_told WHERE person = ?');
  const known = new Map<string, readonly string[]>();
  const told = (person: string): readonly string[] => {
    let claims = known.get(person);
    if (claims === undefined) {
      const row = claimsOf.get(person);
      claims = row ? String(row.claims).split(',') : [];
      known.set(person, claims);
    }
    return claims;
  };
  const end = (one: TermEnd | null): TermEnd | null =>
    one?.death === undefined ? one : { time: one.time, claims: told(one.death), reason: one.reason };
  return (data) => {
    const term = JSON.parse(data) as TermData;
    return { ...term, from: end(term.from), to: end(term.to) };
  };
}
