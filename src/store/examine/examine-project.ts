import type { DatabaseSync } from 'node:sqlite';
import {
  anachronisms,
  anniversaryFindings,
  calendarFindings,
  commonSilences,
  compare,
  contradictions,
  datedApart,
  disorder,
  earlyTerms,
  endings,
  erasures,
  gapsIn,
  imprecisions,
  loudSources,
  missingOrdinals,
  outsideEras,
  removals,
  rootOf,
  type SourceMonths,
  seriesDrift,
  silences,
  singleSource,
  spokenOf,
  type ToldEvent,
  titleDrift,
  turningTerms,
  twoHolders,
  vacancies,
} from '../../findings/index.ts';
import type { Compiled } from '../compile/compile-project.ts';
import { captureEdition } from '../queries/editions.ts';
import { writing } from '../statement.ts';
import { type FindingWriter, findingWriter } from './finding-writer.ts';
import { type Stale, staleOf, stateKeeper } from './stale.ts';
import { archivesOf } from './told-archives.ts';
import { anniversaries, calendarSlips, claimsInEras, knownYears, lengthSlips } from './told-captures.ts';
import { eventReader, namesakes } from './told-events.ts';
import { allTogether, coverersOf, othersOf, sourceMonths, subjectMonths } from './told-months.ts';
import { namedBodies } from './told-names.ts';
import { seriesReader, seriesRows } from './told-series.ts';
import { tenuresOf } from './told-tenures.ts';
import { toldWording } from './told-wording.ts';

// Kinds of event of which a critic asks who else tells of them.
const weighty = `('founding', 'merger', 'renaming', 'dissolution', 'appointment', 'death', 'agreement', 'conflict')`;

/** What a part of examining works with. */
interface Examining extends Compiled {
  readonly db: DatabaseSync;
  readonly write: FindingWriter;
  readonly readEvent: (event: number) => ToldEvent | null;
  /** Of what months each source tells; read once. */
  readonly months: () => readonly SourceMonths[];
  readonly stale: Stale;
  /** Whether what a subject rests on has changed. */
  readonly changed: (subject: string, state: string) => boolean;
}

/** What is examined, part by part. */
const parts: Readonly<Record<string, (examining: Examining) => void>> = {
  events({ db, write, readEvent, events, all }) {
    for (const key of datedTwice(db, events, all)) {
      const event = readEvent(key);
      if (event) write.put({ event: key }, [...contradictions(event), ...imprecisions(event)]);
    }
  },
  captures({ db, write, captures }) {
    const [slips, inEras, lengths] = [calendarSlips(db), claimsInEras(db), lengthSlips(db)];
    for (const capture of captures)
      write.put({ capture }, [
        ...calendarFindings(slips(capture)),
        ...outsideEras(inEras(capture)),
        ...lengths(capture),
      ]);
  },
  editions({ db, write, captures }) {
    for (const source of sourcesOf(db, captures))
      write.put({ subject: `captures of ${source.uid}` }, erased(db, source));
  },
  archives({ db, write, captures }) {
    if (captures.length > 0) write.put({ subject: 'archives' }, archivesOf(db).flatMap(removals));
  },
  series({ db, write, events, changed }) {
    const read = seriesReader(db);
    const touched = new Set(events);
    const rows = seriesRows(db);
    for (const row of rows) {
      const isTouched = row.members.split(' ').some((member) => touched.has(Number(member.split(':')[1])));
      const subject = `series ${row.id}`;
      if (!changed(subject, JSON.stringify([row.name, row.reasons, row.members])) && !isTouched) continue;
      const series = read(row);
      const { id, name, reasons, members } = series;
      const titles = reasons.filter(({ kind }) => kind === 'title');
      write.put({ subject }, [
        ...missingOrdinals(series),
        ...disorder(series),
        ...titles.flatMap(({ names, ordinals }) =>
          seriesDrift(
            { id, name },
            names,
            ordinals,
            members.flatMap(({ witnesses }) => witnesses(1)),
          ),
        ),
      ]);
    }
    dropGone(db, 'series', new Set(rows.map(({ id }) => id)));
  },
  namesakes({ db, write, readEvent }) {
    const found = namesakes(db).flatMap(([x, y]) => {
      const [a, b] = [readEvent(x), readEvent(y)];
      return a && b ? datedApart({ a, b }) : [];
    });
    write.put({ subject: 'namesakes' }, found);
  },
  sources({ write, months }) {
    const all = months();
    const common = all.length > 1 ? gapsIn(allTogether(all)) : [];
    const others = othersOf(all);
    const found = [...commonSilences(common), ...all.flatMap((source) => silences(source, others, common))];
    write.put({ subject: 'sources' }, found);
  },
  subjects({ db, write, months, stale, changed }) {
    const last = months().reduce((latest, source) => Math.max(latest, source.months.at(-1)?.month ?? 0), 0);
    const entities = changed('the last month', String(last)) ? null : stale.entities;
    if (entities === null) dropGone(db, 'entity', new Set());
    else for (const entity of entities) write.put({ subject: `entity ${entity}` }, []);
    for (const subject of subjectMonths(db, entities)) {
      const found = endings(subject, last);
      if (found.length > 0) write.put({ subject: `entity ${subject.id}` }, found);
    }
  },
  tenures({ db, write, stale, changed }) {
    const tenures = tenuresOf(db, stale.offices);
    const byOffice = Map.groupBy(tenures, ({ office }) => office.id);
    for (const office of stale.offices ?? byOffice.keys()) {
      const terms = byOffice.get(office) ?? [];
      write.put({ subject: `office ${office}` }, [...twoHolders(terms), ...vacancies(terms)]);
    }
    // Titles of one body: of all its leading offices, whichever has changed.
    const heads = leadingOffices(db);
    const touched = stale.offices && new Set(stale.offices);
    for (const [body, offices] of heads) {
      const isOther = changed(`heads of ${body}`, offices.join(' '));
      if (!isOther && touched && !offices.some((office) => touched.has(office))) continue;
      write.put({ subject: `heads of ${body}` }, titleDrift(tenuresOf(db, offices)));
    }
    dropGone(db, 'heads of', new Set(heads.keys()));
  },
  names({ db, write, stale }) {
    for (const entity of stale.entities ?? []) write.put({ subject: `name ${entity}` }, []);
    const found = Map.groupBy(namedBodies(db, stale.entities), ({ body }) => body.id);
    for (const [entity, names] of found) write.put({ subject: `name ${entity}` }, names.flatMap(anachronisms));
  },
  anniversaries({ db, write }) {
    const known = knownYears(db);
    const found = [...anniversaries(db)].flatMap(([occasion, marked]) =>
      anniversaryFindings(occasion, marked, known(marked[0].of)),
    );
    write.put({ subject: 'anniversaries' }, found);
  },
  'single sources'({ db, write, months, readEvent }) {
    const covers = coverersOf(months());
    const found = toldOnce(db).flatMap(({ key, source, month }) => {
      const coverers = covers(source, month);
      const event = coverers < 3 ? null : readEvent(key);
      return event ? singleSource(event, coverers) : [];
    });
    write.put({ subject: 'single sources' }, found);
  },
  wording({ db, write }) {
    const { counts, speakers, dated, subjects, all, show } = toldWording(db);
    write.put({ subject: 'wording' }, [
      ...loudSources(counts, speakers, show),
      ...turningTerms(counts, speakers, show),
      ...spokenOf(subjects, all, show),
      ...earlyTerms(dated, show),
    ]);
  },
};

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
  if (compiled.all) db.exec('DELETE FROM finding');
  let months: readonly SourceMonths[] | null = null;
  const examining: Examining = {
    ...compiled,
    db,
    write: findingWriter(db),
    readEvent: eventReader(db),
    stale: staleOf(db, compiled),
    changed: stateKeeper(db),
    months() {
      months ??= sourceMonths(db);
      return months;
    },
  };
  for (const [part, examine] of Object.entries(parts)) {
    const start = performance.now();
    examine(examining);
    tell?.(part, (performance.now() - start) / 1000);
  }
}

// Findings of subjects that are there no more.
function dropGone(db: DatabaseSync, kind: string, kept: ReadonlySet<string>): void {
  const drop = writing(db, 'DELETE FROM finding WHERE subject = ?');
  const subjects = db.prepare("SELECT DISTINCT subject FROM finding WHERE subject LIKE ? || ' %'").all(kind);
  for (const { subject } of subjects) if (!kept.has(String(subject).slice(kind.length + 1))) drop.run(String(subject));
}

// Offices that their names make the head of a body, by that body.
function leadingOffices(db: DatabaseSync): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  const rows = db
    .prepare('SELECT DISTINCT office, entity.name FROM tenure CROSS JOIN entity ON entity.uid = office ORDER BY office')
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

// Of the events written anew, those that claims give several times; findings of the others go.
function datedTwice(db: DatabaseSync, events: readonly number[], all: boolean): number[] {
  const several = 'HAVING count(DISTINCT edtf) > 1';
  if (all)
    return db
      .prepare(
        `SELECT event FROM claim WHERE event IS NOT NULL AND edtf IS NOT NULL GROUP BY event ${several} ORDER BY event`,
      )
      .all()
      .map((row) => Number(row.event));
  const drop = writing(db, 'DELETE FROM finding WHERE event = ?');
  const isSeveral = db.prepare(`SELECT 1 FROM claim WHERE event = ? AND edtf IS NOT NULL GROUP BY event ${several}`);
  return events.filter((event) => {
    drop.run(event);
    return isSeveral.get(event) !== undefined;
  });
}

interface SourceKey {
  readonly id: number;
  readonly uid: string;
  readonly title: string;
}

function sourcesOf(db: DatabaseSync, captures: readonly number[]): SourceKey[] {
  const find = db.prepare(`
    SELECT source.id, source.uid, source.title FROM capture JOIN source ON source.id = capture.source
    WHERE capture.id = ? AND (SELECT count(*) FROM capture AS other WHERE other.source = source.id) > 1`);
  const found = new Map<number, SourceKey>();
  for (const capture of captures) {
    const row = find.get(capture) as SourceKey | undefined;
    if (row) found.set(row.id, row);
  }
  return [...found.values()];
}

// Each capture with the one before it.
function erased(db: DatabaseSync, { id, uid, title }: SourceKey) {
  const captures = db
    .prepare('SELECT id, uid, retrieved FROM capture WHERE source = ? ORDER BY retrieved, uid')
    .all(id)
    .map((row) => ({ key: Number(row.id), capture: String(row.uid), retrieved: row.retrieved as string | null }));
  return captures.slice(1).flatMap((after, i) => {
    const before = captures[i];
    const [a, b] = [captureEdition(db, before.key), captureEdition(db, after.key)];
    if (!a || !b) return [];
    return erasures({ source: { id: uid, name: title }, before, after, comparison: compare(a.edition, b.edition) });
  });
}

// Events of weight all whose claims are of one source.
function toldOnce(db: DatabaseSync): { key: number; source: string; month: number }[] {
  return db
    .prepare(`
      SELECT event.id AS key, event.earliest, min(source.uid) AS source
      FROM event JOIN claim ON claim.event = event.id JOIN capture ON capture.id = claim.capture
        JOIN source ON source.id = capture.source
      WHERE (event.series IS NOT NULL OR event.kind IN ${weighty}) AND event.earliest IS NOT NULL AND event.latest IS NOT NULL
        AND julianday(event.latest) - julianday(event.earliest) < 367
      GROUP BY event.id HAVING min(source.id) = max(source.id) ORDER BY event.uid`)
    .all()
    .map((row) => ({
      key: Number(row.key),
      source: String(row.source),
      month: Number(String(row.earliest).slice(0, -6)) * 12 + Number(String(row.earliest).slice(-5, -3)) - 1,
    }));
}
