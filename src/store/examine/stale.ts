import type { DatabaseSync } from 'node:sqlite';
import { writing } from '../statement.ts';
import { ofBody } from './name-uses.ts';

/** What has to be examined anew beside events and captures; null where everything has. */
export interface Stale {
  /** Ids of offices whose terms have changed. */
  readonly offices: readonly string[] | null;
  /** Ids of terms that have changed, are new or are gone. */
  readonly terms: ReadonlySet<string> | null;
  /** Ids of people of whose terms, or with whose titles, something else is told. */
  readonly titled: readonly string[] | null;
  /** Ids of those of whom something else is told, or who are named where something was read. */
  readonly entities: readonly string[] | null;
  /** Ids of those of whom something that was told is told no more, or of whom it is told by another name. */
  readonly uses: ReadonlySet<string> | null;
  /** Rowids of sources of which something was read, or counts or goes otherwise. */
  readonly sources: readonly number[] | null;
  /** Numbers, and days (since 1970-01-01), that meetings which changed have or had. */
  readonly meetings: { readonly numbers: readonly number[]; readonly days: readonly number[] } | null;
}

/** Finds what has changed, given the rowids of the events and captures that were compiled anew, and settles it. */
export function staleOf(
  db: DatabaseSync,
  { all, events, captures }: { all: boolean; events: readonly number[]; captures: readonly number[] },
): Stale {
  const subjects = db.prepare('SELECT subject FROM stale_subject').all();
  db.exec('DELETE FROM stale_subject');
  if (all) {
    db.exec('DELETE FROM examined');
    return { offices: null, terms: null, titled: null, entities: null, uses: null, sources: null, meetings: null };
  }
  const of = (kind: string) =>
    subjects.flatMap(({ subject }) =>
      String(subject).startsWith(`${kind} `) ? [String(subject).slice(kind.length + 1)] : [],
    );
  const entities = new Set(of('entity'));
  const takingPart = db.prepare(
    'SELECT entity.uid FROM participant CROSS JOIN entity ON entity.id = participant.entity WHERE event = ?',
  );
  const owning = db.prepare(`
    SELECT DISTINCT entity.uid FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id = filler.owner CROSS JOIN entity ON entity.id = form.entity WHERE event = ?`);
  const named = db.prepare(namedIn);
  for (const event of events)
    for (const { uid } of [...takingPart.all(event), ...owning.all(event)]) entities.add(String(uid));
  for (const capture of captures) for (const { uid } of named.all(capture)) entities.add(String(uid));
  const uses = new Set(of('uses'));
  const titled = new Set([...of('holder'), ...uses]);
  const titledIn = db.prepare(titledWhere('capture = ?'));
  const titledBy = db.prepare(titledWhere('event = ?'));
  for (const capture of captures) for (const { uid } of titledIn.all(capture)) titled.add(String(uid));
  for (const event of events) for (const { uid } of titledBy.all(event)) titled.add(String(uid));
  const sources = new Set(of('source').map(Number));
  const sourceOf = db.prepare('SELECT source FROM capture WHERE id = ?');
  for (const capture of captures) sources.add(Number(sourceOf.get(capture)?.source));
  const [numbers, days] = [new Set(of('number').map(Number)), new Set(of('day').map(Number))];
  const meeting = db.prepare('SELECT ordinal, first_day FROM event WHERE id = ? AND numbered IS NOT NULL');
  for (const event of events) {
    const { ordinal = null, first_day = null } = meeting.get(event) ?? {};
    if (ordinal !== null) numbers.add(Number(ordinal));
    if (first_day !== null) days.add(Number(first_day));
  }
  return {
    offices: of('office').sort(),
    terms: new Set(of('term')),
    titled: [...titled].sort(),
    entities: [...entities].sort(),
    uses,
    sources: [...sources],
    meetings: { numbers: [...numbers], days: [...days] },
  };
}

// The people whom some claims name with an office.
const titledWhere = (which: string): string => `
  SELECT DISTINCT entity.uid FROM claim CROSS JOIN held ON held.claim = claim.id CROSS JOIN form ON form.id = held.holder
    CROSS JOIN entity ON entity.id = form.entity WHERE claim.${which}`;

// The bodies whose offices some claims tell of: those that their titles name.
const bodiesOfOffices = (which: string): string => `(
    SELECT held.office AS form FROM claim CROSS JOIN held ON held.claim = claim.id WHERE ${which}
    UNION SELECT filler.form FROM claim CROSS JOIN filler ON filler.claim = claim.id AND filler.role = 'office' WHERE ${which}
  ) AS told CROSS JOIN form AS post ON post.id = told.form
  CROSS JOIN form ON form.kind = 'organisation' AND instr(post.name, '${ofBody}') > 0
    AND form.name = substr(post.name, instr(post.name, '${ofBody}') + ${ofBody.length})
  CROSS JOIN entity ON entity.id = form.entity`;

/**
 * The bodies that a capture (`?1`) names or claims something of, by themselves or as those whose meeting or office it is,
 * and the people whom it names with an office.
 */
const namedIn = `
  SELECT DISTINCT entity.uid FROM (
    SELECT form FROM mention WHERE capture = ?1
    UNION SELECT filler.form FROM claim CROSS JOIN filler ON filler.claim = claim.id WHERE capture = ?1
    UNION SELECT filler.owner FROM claim CROSS JOIN filler ON filler.claim = claim.id WHERE capture = ?1
  ) AS named CROSS JOIN form ON form.id = named.form CROSS JOIN entity ON entity.id = form.entity
  WHERE form.kind = 'organisation'
  UNION ${titledWhere('capture = ?1')}
  UNION SELECT entity.uid FROM ${bodiesOfOffices('capture = ?1')}`;

// Of whom something else is told, and what was told is told no more.
const noted = (who: string): string =>
  `SELECT what || uid FROM (SELECT 'entity ' AS what UNION SELECT 'uses ') CROSS JOIN (${who})`;

/** Notes that a capture is about to go: those whom it names are told less of. */
export const captureGoes = `INSERT OR IGNORE INTO stale_subject ${noted(namedIn)}`;

/**
 * Notes that a claim is to count, or to count no longer, for its source, the bodies whose meeting or office it is about and
 * the people whom it names with an office.
 */
export const claimTurns = `
  INSERT OR IGNORE INTO stale_subject
  SELECT 'source ' || source FROM claim CROSS JOIN capture ON capture.id = claim.capture WHERE claim.uid = ?1
  UNION ${noted(`
    SELECT entity.uid FROM claim CROSS JOIN filler ON filler.claim = claim.id
      CROSS JOIN form ON form.id IN (filler.form, filler.owner) CROSS JOIN entity ON entity.id = form.entity
    WHERE claim.uid = ?1 AND form.kind = 'organisation'
    UNION ${titledWhere('uid = ?1')}
    UNION SELECT entity.uid FROM ${bodiesOfOffices('claim.uid = ?1')}`)}`;

/** Whether what a subject rests on is other than when it was last examined; keeps what it rests on now. */
export function stateKeeper(db: DatabaseSync): (subject: string, state: string) => boolean {
  const find = db.prepare('SELECT state FROM examined WHERE subject = ?');
  const put = writing(db, 'INSERT OR REPLACE INTO examined (subject, state) VALUES (?, ?)');
  return (subject, state) => {
    if (find.get(subject)?.state === state) return false;
    put.run(subject, state);
    return true;
  };
}
