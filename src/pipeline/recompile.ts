import { examine } from '../findings/index.ts';
import {
  calendarSlips,
  compileProject,
  datedEvents,
  inTransaction,
  type Project,
  setCompiled,
  settleSources,
  writeFindings,
} from '../store/index.ts';

/** Brings the chronicle and the findings up to date with the claims and decisions that a project holds. */
export function recompile({ db }: Project): void {
  inTransaction(db, () => {
    settleSources(db);
    const changed = compileProject(db);
    const findings = examine({
      events: datedEvents(db, changed.events),
      slips: calendarSlips(db, changed.captures),
    });
    writeFindings(db, findings, changed);
    setCompiled(db, true);
  });
}
