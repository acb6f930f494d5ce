import type { DatabaseSync } from 'node:sqlite';
import type { ChronicleTenure } from '../../chronicle/index.ts';
import type { ToldTenure, Witness } from '../../findings/index.ts';

/** The terms of offices (ids of entities), or of all, with their witnesses: of those that are taken to have one holder at a time. */
export function tenuresOf(db: DatabaseSync, offices: readonly string[] | null): ToldTenure[] {
  const rows = db
    .prepare(`
      SELECT tenure.uid, tenure.data, holder.uid AS person, holder.name AS personName, post.uid AS office,
        post.name AS officeName
      FROM ${offices ? 'json_each(?) CROSS JOIN tenure ON tenure.office = json_each.value' : 'tenure'}
        CROSS JOIN entity AS holder ON holder.uid = tenure.person CROSS JOIN entity AS post ON post.uid = tenure.office
      WHERE instr(tenure.data, '"single":true')
      ORDER BY tenure.uid`)
    .all(...(offices ? [JSON.stringify(offices)] : []));
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
