import type { DatabaseSync } from 'node:sqlite';
import { type ChronicleTenure, officeHead } from '../../chronicle/index.ts';
import type { ToldTenure, Witness } from '../../findings/index.ts';

/** Those whose terms are read: ids of offices or of people; null for all. */
export type WhoseTenures = { readonly offices: readonly string[] } | { readonly people: readonly string[] } | null;

/** The terms of offices or people, or of all, with their witnesses: of offices that are taken to have one holder at a time. */
export function tenuresOf(db: DatabaseSync, whose: WhoseTenures): ToldTenure[] {
  const [column, ids] =
    whose === null ? [null, []] : 'offices' in whose ? ['office', whose.offices] : ['person', whose.people];
  const rows = db
    .prepare(`
      SELECT tenure.uid, tenure.data, holder.uid AS person, holder.name AS personName, post.uid AS office,
        post.name AS officeName
      FROM ${column ? `json_each(?) CROSS JOIN tenure ON tenure.${column} = json_each.value` : 'tenure'}
        CROSS JOIN entity AS holder ON holder.uid = tenure.person CROSS JOIN entity AS post ON post.uid = tenure.office
      WHERE instr(tenure.data, '"single":true')
      ORDER BY tenure.uid`)
    .all(...(column ? [JSON.stringify(ids)] : []));
  const claim = db.prepare(`
    SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", edtf FROM claim
    JOIN capture ON capture.id = claim.capture WHERE claim.uid = ?`);
  const witness = (id: string): Witness[] => {
    const row = claim.get(id);
    return row
      ? [
          {
            claim: id,
            capture: String(row.capture),
            start: Number(row.start),
            end: Number(row.end),
            says: row.edtf as string | null,
          },
        ]
      : [];
  };
  return rows.map((row): ToldTenure => {
    const { from, to, claims, attested, single } = JSON.parse(String(row.data)) as ChronicleTenure;
    const ids = [...(from?.claims ?? []), ...claims, ...(to?.claims ?? [])];
    return {
      id: String(row.uid),
      person: { id: String(row.person), name: String(row.personName) },
      office: { id: String(row.office), name: String(row.officeName) },
      single,
      from: from && { time: from.time, reason: from.reason },
      to: to && { time: to.time, reason: to.reason },
      attested: attested?.last ?? null,
      witnesses: (most) => [...new Set(ids)].slice(0, most).flatMap(witness),
    };
  });
}

/** Who held what, with what tells whether the beginning or the end of their terms has changed. */
export interface TermState {
  readonly person: string;
  readonly subject: string;
  readonly state: string;
}

/** The terms in offices (ids), or in all, person by person. */
export function termsIn(db: DatabaseSync, offices: readonly string[] | null): TermState[] {
  return db
    .prepare(`
      SELECT person, 'terms ' || person || ' ' || office AS subject, group_concat(
        coalesce(json_extract(data, '$.from.time.edtf'), '') || '/' || coalesce(json_extract(data, '$.to.time.edtf'), ''),
        ' ' ORDER BY uid) AS state
      FROM tenure WHERE ${offices ? 'office IN (SELECT value FROM json_each(?)) AND' : ''} instr(data, '"single":true')
      GROUP BY person, office`)
    .all(...(offices ? [JSON.stringify(offices)] : []))
    .map(({ person, subject, state }) => ({ person: String(person), subject: String(subject), state: String(state) }));
}

/** Offices of one holder (ids) all of whose terms that are told have ended, with what tells whether their terms have changed. */
export function endedOffices(db: DatabaseSync): Map<string, string> {
  const rows = db
    .prepare(`
      SELECT office, count(*) || ' ' || max(json_extract(data, '$.to.time.latest')) AS state FROM tenure
      WHERE instr(data, '"single":true')
      GROUP BY office HAVING sum(json_extract(data, '$.to') IS NULL OR json_extract(data, '$.from') IS NULL) = 0`)
    .all();
  return new Map(rows.map(({ office, state }) => [String(office), String(state)]));
}

/** A term of which one source (its id) alone tells, and the month, since year 0, in which it is first attested. */
export interface TenureToldOnce {
  readonly tenure: ToldTenure;
  readonly source: string;
  readonly month: number;
}

/** Terms without a beginning that is told (an appointment is an event by itself), used more than twice, by one source. */
export function tenuresToldOnce(db: DatabaseSync): TenureToldOnce[] {
  const rows = db
    .prepare(`
      SELECT tenure.uid, tenure.office, min(source.uid) AS source, json_extract(tenure.data, '$.attested.first') AS day
      FROM tenure CROSS JOIN json_each(tenure.data, '$.claims') AS told CROSS JOIN claim ON claim.uid = told.value
        CROSS JOIN capture ON capture.id = claim.capture CROSS JOIN source ON source.id = capture.source
      WHERE instr(tenure.data, '"single":true') AND json_extract(tenure.data, '$.attested.uses') > 2
        AND coalesce(json_extract(tenure.data, '$.from.reason'), '') <> 'stated'
      GROUP BY tenure.id HAVING min(source.id) = max(source.id) ORDER BY tenure.uid`)
    .all();
  const offices = [...new Set(rows.map(({ office }) => String(office)))];
  const byId = new Map(tenuresOf(db, { offices }).map((tenure) => [tenure.id, tenure]));
  const titles = db.prepare(`
    SELECT DISTINCT source.uid AS source, post.name FROM entity CROSS JOIN form AS holder ON holder.entity = entity.id
      CROSS JOIN held ON held.holder = holder.id CROSS JOIN form AS post ON post.id = held.office
      CROSS JOIN claim ON claim.id = held.claim CROSS JOIN capture ON capture.id = claim.capture
      CROSS JOIN source ON source.id = capture.source
    WHERE entity.uid = ? AND NOT rejected`);
  // Of the claims that use a title a term keeps the first and the last: another source may use it between them.
  const isOfOthers = ({ person, office }: ToldTenure, source: unknown): boolean =>
    titles
      .all(person.id)
      .some((row) => row.source !== source && officeHead(String(row.name)) === officeHead(office.name));
  return rows.flatMap(({ uid, source, day }) => {
    const tenure = byId.get(String(uid));
    const month = Number(String(day).slice(0, -6)) * 12 + Number(String(day).slice(-5, -3)) - 1;
    return tenure && !isOfOthers(tenure, source) ? [{ tenure, source: String(source), month }] : [];
  });
}
