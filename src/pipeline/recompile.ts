import { compile } from '../chronicle/index.ts';
import { examine } from '../findings/index.ts';
import {
  calendarSlips,
  claimIndex,
  inTransaction,
  type Project,
  setCompiled,
  settleSources,
  writeChronicle,
  writeFindings,
} from '../store/index.ts';

/** Makes the chronicle and the findings anew from the claims and decisions that a project holds. */
export function recompile({ db }: Project): void {
  inTransaction(db, () => {
    settleSources(db);
    const index = claimIndex(db);
    const chronicle = compile(index);
    writeChronicle(db, chronicle);
    writeFindings(db, examine({ events: chronicle.events, claims: [...index.claims()], slips: calendarSlips(db) }));
    setCompiled(db, true);
  });
}
