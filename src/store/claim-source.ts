import type { DatabaseSync } from 'node:sqlite';
import type { ClaimIndex, IndexedClaim, NameCount } from '../chronicle/index.ts';
import type { Alias, ClaimKind, Filler, Modality, NameKind, Time } from '../model/index.ts';
import { decisionsInForce } from './decision-log.ts';

type Row = Record<string, unknown>;

/** What compiling a chronicle reads, from a project file. */
export function claimIndex(db: DatabaseSync): ClaimIndex {
  return {
    *claims() {
      const fillers = db
        .prepare(`
          SELECT claim, role, filler.start, filler."end", kind, name, text FROM filler JOIN form ON form.id = filler.form
          ORDER BY claim, role, seq`)
        .iterate();
      let filler = fillers.next();
      const claims = db.prepare(`
        SELECT claim.id, claim.uid, capture.uid AS capture, claim.start, claim."end", kind, edtf, earliest, latest, basis,
          title, modality, series, ordinal
        FROM claim JOIN capture ON capture.id = claim.capture ORDER BY claim.id`);
      for (const row of claims.iterate()) {
        const roles: Record<string, Filler[]> = {};
        while (!filler.done && filler.value.claim === row.id) {
          const role = String(filler.value.role);
          roles[role] ??= [];
          roles[role].push(fillerOf(filler.value));
          filler = fillers.next();
        }
        yield indexedClaim(row, roles);
      }
    },
    names: () =>
      db
        .prepare(`
          SELECT kind, name, count(mention.form) AS mentions, count(DISTINCT capture.source) AS sources
          FROM form LEFT JOIN mention ON mention.form = form.id AND pointing IS NULL
            LEFT JOIN capture ON capture.id = mention.capture
          GROUP BY kind, name`)
        .all() as unknown as NameCount[],
    aliases: () => db.prepare('SELECT DISTINCT kind, short, long FROM alias').all() as unknown as Alias[],
    decisions: () => decisionsInForce(db),
  };
}

const fillerOf = (row: Row): Filler => ({
  kind: row.kind as NameKind,
  name: String(row.name),
  text: String(row.text),
  start: Number(row.start),
  end: Number(row.end),
});

const indexedClaim = (row: Row, roles: IndexedClaim['roles']): IndexedClaim => ({
  id: String(row.uid),
  capture: String(row.capture),
  start: Number(row.start),
  end: Number(row.end),
  kind: row.kind as ClaimKind,
  time:
    row.edtf === null
      ? null
      : ({ edtf: row.edtf, earliest: row.earliest, latest: row.latest, basis: row.basis } as Time),
  roles,
  title: String(row.title),
  modality: row.modality as Modality,
  series: row.series === null ? null : { name: String(row.series), ordinal: Number(row.ordinal) },
});
