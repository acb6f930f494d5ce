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
  gapPlaces,
  gapsIn,
  imprecisions,
  loudSources,
  missingOrdinals,
  outsideEras,
  removals,
  rootOf,
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
import { withCache, withoutIndexes } from '../compile/bulk.ts';
import type { Compiled } from '../compile/compile-project.ts';
import { captureEdition } from '../queries/editions.ts';
import { writing } from '../statement.ts';
import { type FindingWriter, findingWriter } from './finding-writer.ts';
import { keepEntityMonths, keepSourceMonths } from './month-keeper.ts';
import { type Stale, staleOf, stateKeeper } from './stale.ts';
import { archivesOf } from './told-archives.ts';
import { anniversaries, calendarSlips, claimsInEras, knownYears, lengthSlips } from './told-captures.ts';
import { eventReader, namesakes } from './told-events.ts';
import {
  allTogether,
  coverersOf,
  monthReader,
  othersOf,
  type Speaker,
  silentSubjects,
  sourceMonths,
  speakersOf,
} from './told-months.ts';
import { namedBodies } from './told-names.ts';
import { keepToldOnce, toldOnce } from './told-once.ts';
import { seriesReader, seriesRows } from './told-series.ts';
import { tenuresOf } from './told-tenures.ts';
import { toldWording } from './told-wording.ts';

/** What a part of examining works with. */
interface Examining extends Compiled {
  readonly db: DatabaseSync;
  readonly write: FindingWriter;
  readonly readEvent: (event: number) => ToldEvent | null;
  /** Of what months each source tells; read once. */
  readonly speakers: () => readonly Speaker[];
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
  namesakes({ db, write, readEvent, events, changed }) {
    const touched = new Set(events);
    const pairs = Map.groupBy(namesakes(db), ([name]) => name);
    for (const [name, same] of pairs) {
      const subject = `namesakes ${name}`;
      const isTouched = same.some(([, a, b]) => touched.has(a) || touched.has(b));
      if (!changed(subject, JSON.stringify(same)) && !isTouched) continue;
      const found = same.flatMap(([, x, y]) => {
        const [a, b] = [readEvent(x), readEvent(y)];
        return a && b ? datedApart({ a, b }) : [];
      });
      write.put({ subject }, found);
    }
    dropGone(db, 'namesakes', new Set(pairs.keys()));
  },
  sources({ db, write, speakers, stale, changed }) {
    const all = speakers();
    const read = monthReader(db);
    const common = all.length > 1 ? gapsIn(allTogether(all, read)) : [];
    write.put({ subject: 'sources' }, commonSilences(common));
    const everyone = common.map(({ before, after }) => [before.month, after.month]);
    const others = othersOf(all);
    const touched = stale.sources && new Set(stale.sources);
    const silent = new Set<string>();
    for (const speaker of all) {
      const { id, name, months, parts } = speaker;
      const gaps = gapPlaces(months).map(({ at }) => [months[at - 1], months[at]]);
      if (gaps.length === 0) continue;
      silent.add(id);
      const subject = `silences of ${id}`;
      const told = gaps.map(([before, after]) => [before, after, others(id, before + 1, after - 1)]);
      const isTouched = touched === null || parts.some(({ source }) => touched.has(source));
      if (changed(subject, JSON.stringify([name, told, everyone])) || isTouched)
        write.put({ subject }, silences(sourceMonths(speaker, read), others, common));
    }
    dropGone(db, 'silences of', silent);
  },
  subjects({ db, write, speakers, stale, changed }) {
    keepEntityMonths(db, stale.entities);
    const last = speakers().reduce((latest, { months }) => Math.max(latest, months[months.length - 1]), 0);
    const touched = stale.entities && new Set(stale.entities);
    const silent = silentSubjects(db, last);
    for (const one of silent) {
      const subject = `entity ${one.id}`;
      if (changed(subject, JSON.stringify([one.name, one.months.length, last])) || !touched || touched.has(one.id))
        write.put({ subject }, endings(one, last));
    }
    dropGone(db, 'entity', new Set(silent.map(({ id }) => id)));
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
  'single sources'({ db, write, speakers, readEvent, events, all }) {
    keepToldOnce(db, all ? null : events);
    const covers = coverersOf(speakers());
    const note = writing(db, 'UPDATE told_once SET others = ? WHERE event = ?');
    for (const { event: key, source, month, others } of toldOnce(db)) {
      const coverers = covers(source, month);
      // Under three it is no finding, however many.
      const counted = coverers < 3 ? 0 : coverers;
      if (counted === others) continue;
      note.run(counted, key);
      const event = counted === 0 ? null : readEvent(key);
      write.put({ subject: `once ${key}` }, event ? singleSource(event, coverers) : []);
    }
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
  if (compiled.all) {
    db.exec('DELETE FROM finding');
    withCache(db, () => withoutIndexes(db, indexesOfFindings, () => examineTouched(db, compiled, tell)));
  } else examineTouched(db, compiled, tell);
}

const indexesOfFindings = [
  'finding_kind',
  'finding_event',
  'finding_capture',
  'finding_subject',
  'finding_claim_claim',
  'finding_about_record',
];

function examineTouched(db: DatabaseSync, compiled: Compiled, tell?: (part: string, seconds: number) => void): void {
  let speakers: readonly Speaker[] | null = null;
  const stale = staleOf(db, compiled);
  const examining: Examining = {
    ...compiled,
    db,
    write: findingWriter(db, { anew: compiled.all }),
    readEvent: eventReader(db),
    stale,
    changed: stateKeeper(db),
    speakers() {
      if (speakers === null) {
        keepSourceMonths(db, stale.sources);
        speakers = speakersOf(db);
      }
      return speakers;
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
  const forget = writing(db, 'DELETE FROM examined WHERE subject = ?');
  const subjects = db.prepare("SELECT DISTINCT subject FROM finding WHERE subject LIKE ? || ' %'").all(kind);
  for (const { subject } of subjects) {
    if (kept.has(String(subject).slice(kind.length + 1))) continue;
    drop.run(String(subject));
    forget.run(String(subject));
  }
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
  if (all) return datedTwiceOfAll(db);
  const drop = writing(db, 'DELETE FROM finding WHERE event = ?');
  const isSeveral = db.prepare(
    `SELECT 1 FROM claim WHERE event = ? AND edtf IS NOT NULL GROUP BY event HAVING count(DISTINCT edtf) > 1`,
  );
  return events.filter((event) => {
    drop.run(event);
    return isSeveral.get(event) !== undefined;
  });
}

// In one go through all claims: by event, they would be looked up one by one.
function datedTwiceOfAll(db: DatabaseSync): number[] {
  const claims = db.prepare('SELECT event, edtf FROM claim WHERE event IS NOT NULL AND edtf IS NOT NULL');
  claims.setReturnArrays(true);
  const dates = new Map<number, string>();
  const several = new Set<number>();
  for (const [event, edtf] of claims.iterate() as unknown as Iterable<[number, string]>) {
    const known = dates.get(event);
    if (known === undefined) dates.set(event, edtf);
    else if (known !== edtf) several.add(event);
  }
  return [...several].sort((a, b) => a - b);
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
