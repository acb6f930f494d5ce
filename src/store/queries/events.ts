import { boundsOf, dayNumber } from '../../edtf/index.ts';
import type { EventItem, EventKind, EventReason, EventRecord, Evidence } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { datedWords, type Reading, readingsOf } from './claims.ts';
import { amongKeys, groupBy } from './keys.ts';
import { timeOf } from './row-time.ts';
import { type EventSelection, selectEvents } from './selection.ts';

/** A filter, and which page of what it lets through. */
export interface EventQuery extends EventSelection {
  readonly limit?: number | undefined;
  /** The id of the last event of the page before. */
  readonly after?: string | undefined;
  /** How many of the list to leave out. */
  readonly offset?: number | undefined;
  /** The id of an event, or a date: the page in the middle of which it stands. */
  readonly around?: string | undefined;
}

/** A page of events: the id to go on from, null at the end; how many there are; and where in the list it begins. */
export interface EventPage {
  readonly items: EventItem[];
  readonly next: string | null;
  readonly total: number;
  readonly offset: number;
  /** Where in the list that stands, or would stand, around which the page was asked for. */
  readonly at?: number;
}

/** A page of events in the order of time. */
export async function listEvents(reader: Reader, query: EventQuery): Promise<EventPage> {
  const index = reader.events();
  const positions = selectEvents(reader, query);
  const limit = query.limit ?? 100;
  const after = query.after ? await eventKey(reader, query.after) : null;
  let offset = query.offset ?? (after === null ? 0 : lowerBound(positions, index.position(after) + 1));
  const at = query.around === undefined ? null : await placeOf(reader, positions, query.around);
  if (at !== null) offset = Math.max(0, Math.min(at - (limit >> 1), positions.length - limit));
  const page = positions.subarray(offset, offset + limit);
  const items = await eventItems(reader, Array.from(page, index.rowid));
  return {
    items,
    next: offset + limit < positions.length ? (items.at(-1)?.id ?? null) : null,
    total: positions.length,
    offset,
    ...(at === null ? {} : { at }),
  };
}

/** Where in a selection an event stands, or the first that is not before a date; its end for what is not there. */
async function placeOf(reader: Reader, positions: Uint32Array, around: string): Promise<number> {
  const index = reader.events();
  if (/^(event|claim)-/.test(around)) {
    const key = await eventKey(reader, around);
    return key === null ? 0 : lowerBound(positions, index.position(key));
  }
  const day = boundsOf(around).earliest;
  if (day === null) return 0;
  const wanted = dayNumber(day);
  return lowerBoundBy(positions, (position) => (index.first(position) ?? index.last(position) ?? Infinity) < wanted);
}

/** The rowid of the event that an id leads to: its own, or that of any of its claims. */
export async function eventKey(reader: Reader, id: string): Promise<number | null> {
  const claim = `claim${id.slice(id.indexOf('-'))}`;
  const row = await reader.tables.selectFrom('claim').select('event').where('uid', '=', claim).executeTakeFirst();
  return row?.event ?? null;
}

const lowerBound = (sorted: Uint32Array, value: number): number => lowerBoundBy(sorted, (one) => one < value);

function lowerBoundBy(sorted: Uint32Array, isBefore: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The sentences that a list shows of one event.
const shownEvidence = 3;

/** Events by rowid, in the order asked for. */
export async function eventItems(reader: Reader, keys: readonly number[]): Promise<EventItem[]> {
  const wanted = amongKeys(keys);
  const events = await reader.tables
    .selectFrom('event')
    .leftJoin('series', 'series.id', 'event.series')
    .leftJoin('event as meeting', 'meeting.id', 'event.meeting')
    .selectAll('event')
    .select(['series.uid as seriesId', 'series.name as seriesName'])
    .select(['meeting.uid as meetingId', 'meeting.title as meetingTitle'])
    .where('event.id', 'in', wanted as never)
    .execute();
  const participants = groupBy(await participantRows(reader, wanted), (row) => row.event);
  const claims = tellingsOf(reader, keys);
  const findings = new Map((await findingCounts(reader, wanted)).map((row) => [row.event, Number(row.findings)]));
  const byKey = new Map(events.map((event) => [event.id, event]));
  const shown = new Map(
    [...claims].map(([event, tellings]) => [event, bestOf(tellings, byKey.get(event)?.edtf ?? null)] as const),
  );
  const cited = [...shown.values()].flatMap((tellings) => tellings.map(({ key }) => key));
  const rows = new Map((await evidenceRows(reader, amongKeys(cited))).map((row) => [row.key, row]));
  const readings = await readingsOf(reader, cited);
  return keys.flatMap((key) => {
    const event = byKey.get(key);
    if (!event) return [];
    const tellings = claims.get(key) ?? [];
    return [
      {
        record: 'event',
        id: event.uid,
        kind: event.kind as EventKind,
        title: event.title,
        time: timeOf(event),
        ...(event.seriesId !== null ? { series: { id: event.seriesId, name: event.seriesName ?? '' } } : {}),
        ...(event.ordinal !== null ? { ordinal: event.ordinal } : {}),
        ...byEntityKind(participants.get(key) ?? []),
        claims: tellings.map(({ uid }) => uid),
        ...(event.meetingId !== null ? { meeting: { id: event.meetingId, name: event.meetingTitle ?? '' } } : {}),
        ...(event.reasons !== null ? { reasons: JSON.parse(event.reasons) as EventReason[] } : {}),
        evidence: (shown.get(key) ?? []).flatMap(({ key }) => {
          const row = rows.get(key);
          return row ? [evidenceOf(row, readings.get(key))] : [];
        }),
        sources: new Set(tellings.map(({ source }) => source)).size,
        findings: findings.get(key) ?? 0,
      },
    ];
  });
}

type ParticipantRow = Awaited<ReturnType<typeof participantRows>>[number];
const participantRows = (reader: Reader, events: ReturnType<typeof amongKeys>) =>
  reader.tables
    .selectFrom('participant')
    .innerJoin('entity', 'entity.id', 'participant.entity')
    .select(['participant.event', 'participant.role', 'entity.uid', 'entity.name', 'entity.kind'])
    .where('participant.event', 'in', events as never)
    .orderBy('participant.event')
    .orderBy('participant.role')
    .orderBy('entity.name')
    .orderBy('entity.uid')
    .execute();

/** A claim as far as is needed to choose among the many of an event. */
interface Telling {
  readonly key: number;
  readonly uid: string;
  readonly source: number;
  readonly edtf: string | null;
  readonly basis: string | null;
  /** Of its quotation. */
  readonly length: number;
}

/** By event, the claims behind it, in the order of their ids. Read as arrays: a great event has thousands. */
function tellingsOf(reader: Reader, events: readonly number[]): Map<number, Telling[]> {
  const rows = reader.db.prepare(`
    SELECT claim.event, claim.id, claim.uid, capture.source, claim.edtf, claim.basis, claim."end" - claim.start
    FROM json_each(?) AS wanted CROSS JOIN claim ON claim.event = wanted.value
      CROSS JOIN capture ON capture.id = claim.capture`);
  rows.setReturnArrays(true);
  type Row = [event: number, key: number, uid: string, source: number, edtf: string, basis: string, length: number];
  const tellings = new Map<number, Telling[]>();
  for (const row of rows.iterate(JSON.stringify(events)) as unknown as Iterable<Row>) {
    const [event, key, uid, source, edtf, basis, length] = row;
    const telling = { key, uid, source, edtf, basis, length };
    const all = tellings.get(event);
    if (all) all.push(telling);
    else tellings.set(event, [telling]);
  }
  for (const all of tellings.values()) all.sort((a, b) => (a.uid < b.uid ? -1 : 1));
  return tellings;
}

type EvidenceRow = Awaited<ReturnType<typeof evidenceRows>>[number];

const evidenceRows = (reader: Reader, claims: ReturnType<typeof amongKeys>) =>
  reader.tables
    .selectFrom('claim')
    .innerJoin('capture', 'capture.id', 'claim.capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['claim.id as key', 'claim.uid', 'claim.quote', 'claim.start', 'claim.end'])
    .select(['claim.dated_start', 'claim.dated_end', 'capture.uid as capture'])
    .select(['source.uid as source', 'source.title as sourceTitle'])
    .where('claim.id', 'in', claims as never)
    .execute();

const findingCounts = (reader: Reader, events: ReturnType<typeof amongKeys>) =>
  reader.tables
    .selectFrom('finding_claim')
    .innerJoin('claim', 'claim.id', 'finding_claim.claim')
    .select(['claim.event', (eb) => eb.fn.count('finding_claim.finding').distinct().as('findings')])
    .where('claim.event', 'in', events as never)
    .groupBy('claim.event')
    .execute();

function byEntityKind(rows: readonly ParticipantRow[]): Pick<EventRecord, 'participants' | 'organisations' | 'places'> {
  const refs = (kind: string) => {
    const found = new Map<string, { id: string; name: string }>();
    for (const row of rows) if (row.kind === kind) found.set(row.uid, { id: row.uid, name: row.name });
    return [...found.values()];
  };
  return {
    participants: rows
      .filter((row) => row.kind !== 'organisation' && row.kind !== 'place')
      .map((row) => ({ id: row.uid, name: row.name, role: row.role })),
    organisations: refs('organisation'),
    places: refs('place'),
  };
}

// One sentence a source first: those that give the event's own date before others, those that state their date before those
// dated by context, the shorter before the longer.
function bestOf(tellings: readonly Telling[], edtf: string | null): Telling[] {
  const rank = (one: Telling) => (one.edtf === edtf ? 0 : 2) + (one.basis === 'stated' ? 0 : 1);
  const sorted = tellings.toSorted((a, b) => rank(a) - rank(b) || a.length - b.length || (a.uid < b.uid ? -1 : 1));
  const seen = new Set<number>();
  const firsts = sorted.filter(({ source }) => !seen.has(source) && seen.add(source)).slice(0, shownEvidence);
  if (firsts.length === shownEvidence) return firsts;
  return [...firsts, ...sorted.filter((one) => !firsts.includes(one))].slice(0, shownEvidence);
}

const evidenceOf = (row: EvidenceRow, reading: Reading | undefined): Evidence => ({
  page: null,
  language: null,
  reading: { text: row.quote, dated: null },
  ...reading,
  claim: row.uid,
  quote: row.quote,
  dated: datedWords(row),
  source: { id: row.source, name: row.sourceTitle },
  capture: row.capture,
  start: row.start,
  end: row.end,
});
