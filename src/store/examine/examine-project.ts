import type { DatabaseSync } from 'node:sqlite';
import {
  anachronisms,
  anniversaryFindings,
  calendarFindings,
  commonSilences,
  contradictions,
  datedApart,
  disorder,
  earlyTerms,
  emptyOffices,
  endings,
  gapPlaces,
  gapsIn,
  imprecisions,
  loudSources,
  missingOrdinals,
  officesApart,
  oneMeeting,
  outsideEras,
  placedKinds,
  placesApart,
  removals,
  rootOf,
  seriesDrift,
  sharedTitles,
  silences,
  singleSource,
  singleSourceTenure,
  spokenOf,
  type ToldEvent,
  titleDrift,
  titlesOutOfTime,
  turningTerms,
  twoHolders,
  vacancies,
} from '../../findings/index.ts';
import { withCache, withoutIndexes } from '../compile/bulk.ts';
import type { Compiled } from '../compile/compile-project.ts';
import { writing } from '../statement.ts';
import { type FindingWriter, findingWriter } from './finding-writer.ts';
import { keepEntityMonths, keepSourceMonths } from './month-keeper.ts';
import { type Stale, staleOf, stateKeeper } from './stale.ts';
import { keepTermsToldOnce, termsToldOnce } from './terms-told-once.ts';
import { ageSlips, dayLengthSlips } from './told-ages.ts';
import { archivesOf } from './told-archives.ts';
import { anniversaries, calendarSlips, claimsInEras, knownYears, lengthSlips } from './told-captures.ts';
import { erased, sourcesOf } from './told-editions.ts';
import { eventReader, namesakes, placeReader } from './told-events.ts';
import { meetingsOfOneDay } from './told-meetings.ts';
import {
  allTogether,
  coverersOf,
  monthReader,
  othersOf,
  type Speaker,
  silentSubjects,
  sourceMonths,
  speakersOf,
  volumeOf,
} from './told-months.ts';
import { namedBodies } from './told-names.ts';
import { keepToldOnce, toldOnce } from './told-once.ts';
import { seriesReader, seriesRows } from './told-series.ts';
import { endedOffices, tenuresOf, termsIn } from './told-tenures.ts';
import { titleReader } from './told-titles.ts';
import { toldTwice } from './told-twice.ts';
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
    const placesOf = placeReader(db);
    for (const key of toldTwice(db, events, all)) {
      const event = readEvent(key);
      if (!event) continue;
      const places = placedKinds.has(event.kind) ? placesOf(key, event) : [];
      write.put({ event: key }, [...contradictions(event), ...imprecisions(event), ...placesApart(event, places)]);
    }
  },
  captures({ db, write, captures }) {
    const [slips, inEras, lengths, days] = [calendarSlips(db), claimsInEras(db), lengthSlips(db), dayLengthSlips(db)];
    for (const capture of captures)
      write.put({ capture }, [
        ...calendarFindings(slips(capture)),
        ...outsideEras(inEras(capture)),
        ...lengths(capture),
        ...days(capture),
      ]);
  },
  editions({ db, write, captures }) {
    for (const source of sourcesOf(db, captures))
      write.put({ subject: `captures of ${source.uid}` }, erased(db, source));
  },
  archives({ db, write, captures }) {
    if (captures.length > 0) write.put({ subject: 'archives' }, archivesOf(db).flatMap(removals));
  },
  series({ db, write, events, meetings, changed }) {
    if (!meetings) return;
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
  namesakes({ db, write, readEvent, events, meetings, changed }) {
    if (!meetings) return;
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
  'meetings of one day'({ db, write, readEvent, events, meetings, changed }) {
    if (!meetings) return;
    const touched = new Set(events);
    const pairs = meetingsOfOneDay(db);
    for (const [day, same] of pairs) {
      const subject = `one day ${day}`;
      const isTouched = same.some(([a, b]) => touched.has(a.key) || touched.has(b.key));
      if (!changed(subject, JSON.stringify(same)) && !isTouched) continue;
      const found = same.flatMap(([x, y]) => {
        const [a, b] = [readEvent(x.key), readEvent(y.key)];
        return a && b ? oneMeeting({ ...x, event: a }, { ...y, event: b }) : [];
      });
      write.put({ subject }, found);
    }
    dropGone(db, 'one day', new Set(pairs.keys()));
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
    const last = lastMonth(speakers());
    const touched = stale.entities && new Set(stale.entities);
    const volume = volumeOf(speakers());
    const silent = silentSubjects(db, last, volume);
    for (const one of silent) {
      const subject = `entity ${one.id}`;
      const found = endings(one, last, volume);
      const state = JSON.stringify([
        one.name,
        one.months.length,
        found.map(({ why, confidence }) => [why, confidence]),
        last,
      ]);
      if (changed(subject, state) || !touched || touched.has(one.id)) write.put({ subject }, found);
    }
    dropGone(db, 'entity', new Set(silent.map(({ id }) => id)));
  },
  tenures({ db, write, stale, changed }) {
    const tenures = tenuresOf(db, stale.offices && { offices: stale.offices });
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
      write.put({ subject: `heads of ${body}` }, headFindings(tenuresOf(db, { offices })));
    }
    dropGone(db, 'heads of', new Set(heads.keys()));
  },
  'empty offices'({ db, write, speakers, stale, changed }) {
    const last = firstDayOf(lastMonth(speakers()));
    // Those that had ended before have to be told anew where the record goes on.
    const isLater = changed('the last day', String(last));
    const offices = isLater ? null : stale.offices;
    const ended = new Set(endedOffices(db, offices));
    for (const office of offices ?? ended)
      write.put(
        { subject: `empty ${office}` },
        ended.has(office) ? emptyOffices(tenuresOf(db, { offices: [office] }), last) : [],
      );
    if (offices === null) dropGone(db, 'empty', ended);
  },
  titles({ db, write, stale, changed }) {
    const titlesOf = titleReader(db);
    // Everyone of whose terms another beginning or end is told, or of whom something else is told.
    const moved = termsIn(db, stale.offices).filter(({ subject, state }) => changed(subject, state));
    const people = stale.entities && [...new Set([...moved.map(({ person }) => person), ...stale.entities])];
    if (people === null) dropGone(db, 'titles', new Set());
    else for (const person of people) write.put({ subject: `titles ${person}` }, []);
    for (const [person, terms] of Map.groupBy(tenuresOf(db, people && { people }), ({ person }) => person.id)) {
      const { uses, bare } = titlesOf(person, terms);
      if (uses.length + bare.length === 0) continue;
      const found = [...Map.groupBy(terms, ({ office }) => office.id)].flatMap(([office, of]) =>
        titlesOutOfTime(
          of,
          uses.filter((use) => use.office === office),
        ),
      );
      write.put({ subject: `titles ${person}` }, [...found, ...sharedTitles(terms, bare)]);
    }
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
  ages({ db, write }) {
    write.put({ subject: 'ages' }, ageSlips(db));
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
  'tenures of one source'({ db, write, speakers, stale }) {
    keepTermsToldOnce(db, stale.offices, stale.entities);
    const covers = coverersOf(speakers());
    const note = writing(db, 'UPDATE term_told_once SET others = ? WHERE term = ?');
    for (const { term, office, source, month, others } of termsToldOnce(db)) {
      const coverers = covers(source, month);
      const counted = coverers < 3 ? 0 : coverers;
      if (counted === others) continue;
      note.run(counted, term);
      const told = counted === 0 ? undefined : tenuresOf(db, { offices: [office] }).find(({ id }) => id === term);
      write.put({ subject: `term once ${term}` }, told ? singleSourceTenure(told, coverers) : []);
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

const lastMonth = (all: readonly Speaker[]): number =>
  all.reduce((latest, { months }) => Math.max(latest, months[months.length - 1]), 0);

// Of a month counted since year 0.
const firstDayOf = (month: number): number => Math.floor(Date.UTC(Math.floor(month / 12), month % 12, 1) / 86_400_000);

const headFindings = (tenures: ReturnType<typeof tenuresOf>) => [...titleDrift(tenures), ...officesApart(tenures)];

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
