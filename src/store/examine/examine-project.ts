import type { DatabaseSync } from 'node:sqlite';
import { withMap, without } from '../compile/bulk.ts';
import type { Compiled } from '../compile/compile-project.ts';
import { coverersOf } from './coverers.ts';
import { findingWriter } from './finding-writer.ts';
import { keepSourceMonths } from './month-keeper.ts';
import { type Examining, parts } from './parts/index.ts';
import { type Speaker, speakersOf } from './speakers.ts';
import { staleOf, stateKeeper } from './stale.ts';
import { eventReader } from './told-events.ts';
import { termReader } from './told-tenures.ts';

/**
 * Brings the findings up to date with a chronicle; the caller holds the transaction. Events and captures are examined
 * where they were compiled anew, sources where they gained a capture; what spans the whole is examined from counts.
 * `tell` is told what each part took, in seconds.
 */
export function examineProject(
  db: DatabaseSync,
  compiled: Compiled,
  tell?: (part: string, seconds: number) => void,
): void {
  if (compiled.all) {
    db.exec('DELETE FROM finding');
    without(db, ofFindings, () => examineTouched(db, compiled, tell));
  } else withMap(db, () => examineTouched(db, compiled, tell));
}

// No finding is left that what is counted anew would have to drop.
const ofFindings = [
  'told_otherwise',
  'term_told_otherwise',
  'finding_kind',
  'finding_event',
  'finding_capture',
  'finding_subject',
  'finding_claim_claim',
  'finding_about_record',
];

function examineTouched(db: DatabaseSync, compiled: Compiled, tell?: (part: string, seconds: number) => void): void {
  let speakers: readonly Speaker[] | null = null;
  let coverers: ReturnType<typeof coverersOf> | null = null;
  const stale = staleOf(db, compiled);
  const examining: Examining = {
    ...compiled,
    db,
    write: findingWriter(db, { anew: compiled.all }),
    readEvent: eventReader(db),
    terms: termReader(db, compiled.all),
    stale,
    changed: stateKeeper(db),
    speakers() {
      if (speakers === null) {
        keepSourceMonths(db, stale.sources);
        speakers = speakersOf(db);
      }
      return speakers;
    },
    covers() {
      coverers ??= coverersOf(examining.speakers());
      return coverers;
    },
  };
  for (const [part, examine] of Object.entries(parts)) {
    const start = performance.now();
    examine(examining);
    tell?.(part, (performance.now() - start) / 1000);
  }
}
