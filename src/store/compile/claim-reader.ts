import type { DatabaseSync } from 'node:sqlite';
import type { IndexedClaim, IndexedFiller } from '../../chronicle/index.ts';
import type { ClaimKind, Modality, NameKind, Phase, Time } from '../../model/index.ts';

type Row = Record<string, unknown>;

/** Reads claims as compiling needs them. */
export interface ClaimReader {
  /** By rowid. */
  one(key: number): IndexedClaim;
  ofBlock(block: number): IndexedClaim[];
}

export function claimReader(db: DatabaseSync): ClaimReader {
  const columns = 'id, uid, kind, edtf, earliest, latest, basis, title, modality, series, ordinal, phase, detail';
  const byKey = db.prepare(`SELECT ${columns} FROM claim WHERE id = ?`);
  const byBlock = db.prepare(`SELECT ${columns} FROM claim WHERE block = ? ORDER BY id`);
  const fillersOf = db.prepare(`
    SELECT role, form.kind, form.name, entity.uid AS entity, series, ordinal, body, filler.owner AS owned,
      owner.uid AS owner
    FROM filler CROSS JOIN form ON form.id = filler.form LEFT JOIN entity ON entity.id = form.entity
      LEFT JOIN form AS body_form ON body_form.id = filler.owner LEFT JOIN entity AS owner ON owner.id = body_form.entity
    WHERE claim = ? ORDER BY role, seq`);
  const read = (row: Row): IndexedClaim => {
    const roles: Record<string, IndexedFiller[]> = {};
    for (const filler of fillersOf.all(row.id as number)) {
      const role = String(filler.role);
      roles[role] ??= [];
      roles[role].push(fillerOf(filler));
    }
    return claimOf(row, roles);
  };
  return {
    one: (key) => read(byKey.get(key) as Row),
    ofBlock: (block) => byBlock.all(block).map(read),
  };
}

const fillerOf = (row: Row): IndexedFiller => ({
  kind: row.kind as NameKind,
  name: row.name as string,
  entity: row.entity as string | null,
  ...(row.kind === 'meeting'
    ? {
        ...(row.ordinal === null ? {} : { ordinal: row.ordinal as number }),
        ...(row.series === null ? {} : { series: row.series as string }),
        ...(row.body === null ? {} : { body: row.body as string }),
        owner: row.owner as string | null,
      }
    : {}),
});

const claimOf = (row: Row, roles: IndexedClaim['roles']): IndexedClaim => ({
  id: row.uid as string,
  kind: row.kind as ClaimKind,
  time:
    row.edtf === null
      ? null
      : ({ edtf: row.edtf, earliest: row.earliest, latest: row.latest, basis: row.basis } as Time),
  roles,
  title: row.title as string,
  modality: row.modality as Modality,
  series: row.series === null ? null : { name: row.series as string, ordinal: row.ordinal as number },
  phase: row.phase as Phase | null,
  detail: row.detail as string | null,
});
