import type { DatabaseSync } from 'node:sqlite';
import type { IndexedClaim, IndexedFiller } from '../../chronicle/index.ts';
import type { ClaimKind, Modality, NameKind, Phase, Time } from '../../model/index.ts';

type Row = Record<string, unknown>;

/** A claim with its rowid and its words. */
export interface StoredClaim extends IndexedClaim {
  readonly key: number;
  readonly quote: string;
}

/** Reads claims as compiling needs them, once it is known who is who. */
export interface ClaimReader {
  /** By rowid. */
  one(key: number): StoredClaim;
  ofBlock(block: number): StoredClaim[];
}

interface Form {
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: string | null;
}

export function claimReader(db: DatabaseSync): ClaimReader {
  const columns =
    'id, uid, kind, edtf, earliest, latest, basis, title, modality, series, ordinal, phase, detail, quote';
  const byKey = db.prepare(`SELECT ${columns} FROM claim WHERE id = ?`);
  const byBlock = db.prepare(`SELECT ${columns} FROM claim WHERE block = ? ORDER BY id`);
  const fillersOf = db.prepare(
    'SELECT role, form, series, ordinal, body, owner FROM filler WHERE claim = ? ORDER BY role, seq',
  );
  const formAt = db.prepare(
    'SELECT form.kind, form.name, entity.uid AS entity FROM form LEFT JOIN entity ON entity.id = form.entity WHERE form.id = ?',
  );
  // The same forms come again and again: joining them to every filler takes longer than all the rest.
  const forms = new Map<number, Form>();
  const formOf = (key: number): Form => {
    let form = forms.get(key);
    if (form === undefined) {
      form = formAt.get(key) as unknown as Form;
      forms.set(key, form);
    }
    return form;
  };
  const read = (row: Row): StoredClaim => {
    const roles: Record<string, IndexedFiller[]> = {};
    for (const filler of fillersOf.all(row.id as number)) {
      const role = String(filler.role);
      roles[role] ??= [];
      roles[role].push(fillerOf(filler, formOf));
    }
    return claimOf(row, roles);
  };
  return {
    one: (key) => read(byKey.get(key) as Row),
    ofBlock: (block) => byBlock.all(block).map(read),
  };
}

function fillerOf(row: Row, formOf: (key: number) => Form): IndexedFiller {
  const form = formOf(row.form as number);
  if (form.kind !== 'meeting') return form;
  return {
    ...form,
    ...(row.ordinal === null ? {} : { ordinal: row.ordinal as number }),
    ...(row.series === null ? {} : { series: row.series as string }),
    ...(row.body === null ? {} : { body: row.body as string }),
    owner: row.owner === null ? null : formOf(row.owner as number).entity,
  };
}

const claimOf = (row: Row, roles: IndexedClaim['roles']): StoredClaim => ({
  key: row.id as number,
  quote: row.quote as string,
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
