import type { DatabaseSync } from 'node:sqlite';
import type { UseSums } from '../../findings/index.ts';
import { writing } from '../statement.ts';
import type { ToldName } from './told-names.ts';

/** What was counted of the uses of names, so that a use more need not be the occasion to read all of them. */
export interface KeptUses {
  /** Null where nothing is kept. */
  of(name: ToldName): UseSums | null;
  put(name: ToldName, sums: UseSums): void;
}

export function keptUses(db: DatabaseSync): KeptUses {
  const subjectOf = ({ body, name }: ToldName): string => `uses of ${body.id} ${name}`;
  const find = db.prepare('SELECT state FROM examined WHERE subject = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO examined (subject, state) VALUES (?, ?)');
  return {
    of(name) {
      const row = find.get(subjectOf(name));
      return row === undefined ? null : JSON.parse(String(row.state));
    },
    put: (name, sums) => void put.run(subjectOf(name), JSON.stringify(sums)),
  };
}
