import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite';
import type { IndexedClaim, IndexedFiller } from '../../chronicle/index.ts';
import type { ClaimKind, Modality, NameKind, Phase, Time } from '../../model/index.ts';

/** A claim with its rowid and its words, and where it was placed when it was last compiled. */
export interface StoredClaim extends IndexedClaim {
  readonly key: number;
  readonly quote: string;
  readonly block: number | null;
  readonly part: number | null;
  readonly event: number | null;
  readonly call: string | null;
  readonly owner: string | null;
}

/** Reads claims as compiling needs them, once it is known who is who. */
export interface ClaimReader {
  /** By rowid. */
  one(key: number): StoredClaim;
  ofBlock(block: number): StoredClaim[];
  /** Those of a part of a block; of null, those that no number of a part is known of. */
  ofPart(block: number, part: number | null): StoredClaim[];
  /** All there are, by rowid; what follows is read when it is asked for. */
  all(): Iterable<StoredClaim>;
}

interface Form {
  readonly kind: NameKind;
  readonly name: string;
  readonly entity: string | null;
}

type Row = readonly SQLOutputValue[];

// Rows come as arrays, and those of many claims at a time: a million claims take a tenth of what they take one by one.
const claimColumns = `claim.id, uid, claim.kind, edtf, earliest, latest, basis, title, modality, claim.series,
  claim.ordinal, phase, detail, quote, block, call, claim.owner, part, event`;
const fillerColumns = 'filler.claim, role, form, filler.series, filler.ordinal, filler.body, filler.owner';
const chunk = 4096;

export function claimReader(db: DatabaseSync): ClaimReader {
  const reading = (where: string, order = 'claim.id'): { claims: StatementSync; fillers: StatementSync } => {
    const claims = db.prepare(`SELECT ${claimColumns} FROM claim WHERE ${where} ORDER BY ${order}`);
    const fillers = db.prepare(`
      SELECT ${fillerColumns} FROM claim CROSS JOIN filler ON filler.claim = claim.id WHERE ${where}
      ORDER BY ${order}, role, seq`);
    claims.setReturnArrays(true);
    fillers.setReturnArrays(true);
    return { claims, fillers };
  };
  const byKey = reading('claim.id = ?');
  // As they lie in the index: in any other order they would be sorted.
  const byBlock = reading('block = ?', 'part, claim.id');
  const byPart = reading('block = ? AND part = ?');
  const unparted = reading('block = ? AND part IS NULL');
  const byRange = reading('claim.id BETWEEN ? AND ?');
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
  const read = ({ claims, fillers }: ReturnType<typeof reading>, ...where: number[]): StoredClaim[] => {
    const filling = fillers.all(...where) as unknown as Row[];
    let at = 0;
    return (claims.all(...where) as unknown as Row[]).map((row) => {
      const roles: Record<string, IndexedFiller[]> = {};
      for (; at < filling.length && filling[at][0] === row[0]; at++) {
        const role = filling[at][1] as string;
        const filler = fillerOf(filling[at], formOf);
        if (roles[role] === undefined) roles[role] = [filler];
        else roles[role].push(filler);
      }
      return claimOf(row, roles);
    });
  };
  return {
    one: (key) => read(byKey, key)[0],
    ofBlock: (block) => read(byBlock, block),
    ofPart: (block, part) => (part === null ? read(unparted, block) : read(byPart, block, part)),
    *all() {
      const last = Number(db.prepare('SELECT max(id) AS id FROM claim').get()?.id ?? 0);
      for (let from = 1; from <= last; from += chunk) yield* read(byRange, from, from + chunk - 1);
    },
  };
}

function fillerOf(row: Row, formOf: (key: number) => Form): IndexedFiller {
  const form = formOf(row[2] as number);
  if (form.kind !== 'meeting') return form;
  const [, , , series, ordinal, body, owner] = row;
  return {
    ...form,
    ...(ordinal === null ? {} : { ordinal: ordinal as number }),
    ...(series === null ? {} : { series: series as string }),
    ...(body === null ? {} : { body: body as string }),
    owner: owner === null ? null : formOf(owner as number).entity,
  };
}

const claimOf = (row: Row, roles: IndexedClaim['roles']): StoredClaim => ({
  key: row[0] as number,
  id: row[1] as string,
  kind: row[2] as ClaimKind,
  time: row[3] === null ? null : ({ edtf: row[3], earliest: row[4], latest: row[5], basis: row[6] } as Time),
  roles,
  title: row[7] as string,
  modality: row[8] as Modality,
  series: row[9] === null ? null : { name: row[9] as string, ordinal: row[10] as number },
  phase: row[11] as Phase | null,
  detail: row[12] as string | null,
  quote: row[13] as string,
  block: row[14] as number | null,
  call: row[15] as string | null,
  owner: row[16] as string | null,
  part: row[17] as number | null,
  event: row[18] as number | null,
});
