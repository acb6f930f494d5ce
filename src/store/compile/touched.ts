import type { DatabaseSync } from 'node:sqlite';
import { claimsOf, type NameKey, namesOf, type Rulings, rulingsOf } from '../../chronicle/index.ts';
import { changedDecisions, decisionsInForce, noteLaid } from '../decision-log.ts';
import { claimTurns } from '../examine/stale.ts';
import { isLaid } from '../laid/lay.ts';
import { writing } from '../statement.ts';
import { rulingIndex } from './ruling-index.ts';

/** What has changed since the chronicle was last compiled. */
export interface Touched {
  /** Nothing of it stands yet: everything is new. */
  readonly all: boolean;
  /** Captures that were read since, by rowid. */
  readonly captures: readonly number[];
  readonly names: readonly NameKey[];
  /** Blocks that lost claims, or whose claims a decision concerns, by rowid. */
  readonly blocks: readonly number[];
  /** People who are told less of, by their entity's id. */
  readonly people: readonly string[];
  readonly calls: readonly string[];
}

/** Finds what has changed, and what people decided as it stands now. */
export function touchedOf(db: DatabaseSync): Touched & { readonly rulings: Rulings } {
  const index = rulingIndex(db);
  const rulings = rulingsOf(
    decisionsInForce(db).filter((decision) => !isLaid(decision)),
    index,
  );
  const captures = keys(db, 'SELECT capture AS id FROM fresh ORDER BY capture');
  const all = captures.length === Number(db.prepare('SELECT count(*) AS n FROM capture').get()?.n);
  const changed = changedDecisions(db);
  const names = new Map<string, NameKey>();
  const put = (row: unknown) => {
    const { kind, name } = row as NameKey;
    names.set(`${kind}\n${name}`, { kind, name });
  };
  for (const row of db.prepare('SELECT kind, name FROM stale_name').iterate()) put(row);
  if (!all) for (const capture of captures) for (const row of namesIn(db, capture)) put(row);
  const blocks = new Set(keys(db, 'SELECT block AS id FROM stale_block'));
  const people = new Set(
    db
      .prepare('SELECT entity FROM stale_person')
      .all()
      .map(({ entity }) => String(entity)),
  );
  const heldBy = db.prepare(`
    SELECT DISTINCT entity.uid FROM claim CROSS JOIN held ON held.claim = claim.id CROSS JOIN form ON form.id = held.holder
      CROSS JOIN entity ON entity.id = form.entity WHERE claim.uid = ? AND form.kind = 'person'`);
  const noteTurning = writing(db, claimTurns);
  const blockOf = db.prepare(`
    SELECT DISTINCT other.block FROM claim CROSS JOIN claim AS other ON other.id = claim.id OR other.event = claim.event
    WHERE claim.uid = ? AND other.block IS NOT NULL`);
  for (const { on } of changed)
    for (const selector of on) {
      for (const key of namesOf(selector, index)) {
        const [kind, name] = key.split('\n');
        put({ kind, name });
      }
      for (const claim of claimsOf(selector, index)) {
        for (const { block } of blockOf.all(claim)) blocks.add(Number(block));
        for (const { uid } of heldBy.all(claim)) people.add(String(uid));
        noteTurning.run(claim);
      }
    }
  return {
    all,
    captures,
    names: [...names.values()],
    blocks: [...blocks],
    people: [...people],
    calls: db
      .prepare('SELECT call FROM stale_call')
      .all()
      .map(({ call }) => String(call)),
    rulings,
  };
}

/** Notes that the chronicle stands for what the project holds now. */
export function settleTouched(db: DatabaseSync): void {
  db.exec(`
    DELETE FROM fresh; DELETE FROM stale_block; DELETE FROM stale_name; DELETE FROM stale_person; DELETE FROM stale_call;
  `);
  noteLaid(db);
}

const keys = (db: DatabaseSync, sql: string): number[] =>
  db
    .prepare(sql)
    .all()
    .map(({ id }) => Number(id));

/** Every full name that a capture gives, in its text, its claims and its abbreviations. */
const namesIn = (db: DatabaseSync, capture: number) =>
  db
    .prepare(`
      SELECT kind, name FROM mention CROSS JOIN form ON form.id = mention.form WHERE capture = ?1
      UNION SELECT form.kind, form.name FROM claim CROSS JOIN filler ON filler.claim = claim.id
        CROSS JOIN form ON form.id IN (filler.form, filler.owner) WHERE capture = ?1
      UNION SELECT form.kind, form.name FROM claim CROSS JOIN held ON held.claim = claim.id CROSS JOIN form ON form.id = held.office
        WHERE capture = ?1
      UNION SELECT kind, short FROM alias WHERE capture = ?1 UNION SELECT kind, long FROM alias WHERE capture = ?1`)
    .all(capture);
