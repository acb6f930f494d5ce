import {
  emptyOffices,
  officesApart,
  rootOf,
  sharedTitles,
  titleDrift,
  titlesOutOfTime,
  twoHolders,
  vacancies,
} from '../../../findings/index.ts';
import { writing } from '../../statement.ts';
import { lastMonth } from '../speakers.ts';
import { titleReader } from '../told-titles.ts';
import { dropGone, type Examining } from './examining.ts';

/** Who held an office when: two at once, and stretches without anyone. */
export function examineTerms({ write, terms, stale }: Examining): void {
  for (const office of stale.offices ?? terms.offices()) {
    const held = terms.ofOffices([office]);
    write.putDrafts(`office ${office}`, [...twoHolders(held), ...vacancies(held)], stale.terms);
  }
}

/** Titles of one body: of all its leading offices, whichever has changed. */
export function examineHeads(examining: Examining): void {
  const { db, write, terms, stale, changed } = examining;
  if (stale.offices?.length === 0) return;
  const heads = leadingOffices(db);
  const touched = stale.offices && new Set(stale.offices);
  for (const [body, offices] of heads) {
    const isOther = changed(`heads of ${body}`, offices.join(' '));
    if (!isOther && touched && !offices.some((office) => touched.has(office))) continue;
    const held = terms.begun(offices);
    const drift = titleDrift(held);
    // Of the terms that it rests on there may be one more, or one less.
    const isDrifting = drift.some(({ terms }) => changed(`drift of ${body}`, terms.join(' ')));
    const drafts = [...drift, ...officesApart(held)];
    write.putDrafts(`heads of ${body}`, drafts, isOther || isDrifting ? null : stale.terms);
  }
  dropGone(examining, 'heads of', new Set([...heads.keys()].map((body) => `heads of ${body}`)));
}

// Offices that their names make the head of a body, by that body.
function leadingOffices(db: Examining['db']): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  const rows = db
    .prepare(`
      SELECT uid AS office, name FROM entity
      WHERE kind = 'office' AND EXISTS (SELECT 1 FROM tenure WHERE office = entity.uid) ORDER BY uid`)
    .all();
  for (const { office, name } of rows) {
    const body = rootOf(String(name));
    if (body === null) continue;
    const offices = heads.get(body);
    if (offices) offices.push(String(office));
    else heads.set(body, [String(office)]);
  }
  return heads;
}

/** Offices whose last term has ended though the record goes on. */
export function examineEmptyOffices({ db, write, terms, speakers, stale, changed }: Examining): void {
  const last = firstDayOf(lastMonth(speakers()));
  const put = writing(db, 'INSERT OR IGNORE INTO ended_office (office) VALUES (?)');
  const drop = writing(db, 'DELETE FROM ended_office WHERE office = ?');
  if (stale.offices === null) db.exec('DELETE FROM ended_office');
  for (const office of stale.offices ?? terms.offices()) {
    const held = terms.ofOffices([office]);
    if (held.length > 0 && held.every(({ from, to }) => from !== null && to !== null)) put.run(office);
    else {
      drop.run(office);
      write.put({ subject: `empty ${office}` }, []);
    }
  }
  // Those that had ended before have to be told anew where the record goes on.
  const isLater = changed('the last day', String(last));
  const ended = db
    .prepare('SELECT office FROM ended_office ORDER BY office')
    .all()
    .map(({ office }) => String(office));
  const touched = isLater || stale.offices === null ? null : new Set(stale.offices);
  for (const office of ended)
    if (touched === null || touched.has(office))
      write.put({ subject: `empty ${office}` }, emptyOffices(terms.ofOffices([office]), last));
}

// Of a month counted since year 0.
const firstDayOf = (month: number): number => Math.floor(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000);

/** Titles that people are called by before they held the office, after it, or of which it is not said of what. */
export function examineTitles({ db, write, terms, stale }: Examining): void {
  const titlesOf = titleReader(db, stale.titled === null);
  for (const person of stale.titled ?? terms.people()) {
    const held = terms.ofPeople([person]);
    const { uses, bare } = titlesOf(person, held);
    if (stale.titled === null && uses.length + bare.length === 0) continue;
    const byOffice = Map.groupBy(uses, ({ office }) => office);
    const found = [...Map.groupBy(held, ({ office }) => office.id)].flatMap(([office, of]) =>
      byOffice.has(office) ? titlesOutOfTime(of, byOffice.get(office)!) : [],
    );
    write.put({ subject: `titles ${person}` }, [...found, ...sharedTitles(held, bare)]);
  }
}
