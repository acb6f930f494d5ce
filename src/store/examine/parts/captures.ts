import { calendarFindings, outsideEras, removals } from '../../../findings/index.ts';
import { dayLengthSlips } from '../told-ages.ts';
import { archivesOf } from '../told-archives.ts';
import { calendarSlips, claimsInEras, lengthSlips } from '../told-captures.ts';
import { erased, sourcesOf } from '../told-editions.ts';
import type { Examining } from './examining.ts';

/** What a capture says that does not fit itself. */
export function examineCaptures({ db, write, captures }: Examining): void {
  const [slips, inEras, lengths, days] = [calendarSlips(db), claimsInEras(db), lengthSlips(db), dayLengthSlips(db)];
  for (const capture of captures)
    write.put({ capture }, [
      ...calendarFindings(slips(capture)),
      ...outsideEras(inEras(capture)),
      ...lengths(capture),
      ...days(capture),
    ]);
}

/** What an earlier capture of a source said and a later one does not. */
export function examineEditions({ db, write, captures }: Examining): void {
  for (const source of sourcesOf(db, captures)) write.put({ subject: `captures of ${source.uid}` }, erased(db, source));
}

/** What was in an archive on one day and is not on another. */
export function examineArchives({ db, write, captures }: Examining): void {
  if (captures.length > 0) write.put({ subject: 'archives' }, archivesOf(db).flatMap(removals));
}
