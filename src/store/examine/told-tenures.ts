import type { DatabaseSync } from 'node:sqlite';
import type { ChronicleTenure } from '../../chronicle/index.ts';
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

/** Of some offices (ids), or all, those of one holder all of whose terms that are told have ended. */
export function endedOffices(db: DatabaseSync, offices: readonly string[] | null): string[] {
  return db
    .prepare(`
      SELECT office FROM tenure
      WHERE ${offices ? 'office IN (SELECT value FROM json_each(?)) AND' : ''} instr(data, '"single":true')
      GROUP BY office HAVING sum(json_extract(data, '$.to') IS NULL OR json_extract(data, '$.from') IS NULL) = 0`)
    .all(...(offices ? [JSON.stringify(offices)] : []))
    .map(({ office }) => String(office));
}
