import type { DatabaseSync } from 'node:sqlite';
import type { Compiled } from '../../compile/compile-project.ts';
import { writing } from '../../statement.ts';
import type { coverersOf } from '../coverers.ts';
import type { FindingWriter } from '../finding-writer.ts';
import type { Speaker } from '../speakers.ts';
import type { Stale } from '../stale.ts';
import type { ReadEvent } from '../told-events.ts';
import type { TermReader } from '../told-tenures.ts';

/** What a part of examining works with. */
export interface Examining extends Compiled {
  readonly db: DatabaseSync;
  readonly write: FindingWriter;
  readonly readEvent: (event: number) => ReadEvent | null;
  readonly terms: TermReader;
  /** Of what months each source tells; read once. */
  readonly speakers: () => readonly Speaker[];
  /** How many others tell of the years around a month; counted once. */
  readonly covers: () => ReturnType<typeof coverersOf>;
  readonly stale: Stale;
  /** Whether what a subject rests on has changed. */
  readonly changed: (subject: string, state: string) => boolean;
}

/** A part of examining: puts the findings of one concept in place of those that were there. */
export type Part = (examining: Examining) => void;

/** Drops the findings of subjects of a kind (how they begin) that are not among those kept. */
export function dropGone({ db, all }: Examining, kind: string, kept: { has(subject: string): boolean }): void {
  if (all) return;
  const drop = writing(db, 'DELETE FROM finding WHERE subject = ?');
  const forget = writing(db, 'DELETE FROM examined WHERE subject = ?');
  // "!" follows the space that ends the kind.
  const subjects = db
    .prepare("SELECT DISTINCT subject FROM finding WHERE subject >= ?1 || ' ' AND subject < ?1 || '!'")
    .all(kind);
  for (const { subject } of subjects) {
    if (kept.has(String(subject))) continue;
    drop.run(String(subject));
    forget.run(String(subject));
  }
}
