import type { DatabaseSync } from 'node:sqlite';
import type {
  Basis,
  Claim,
  ClaimKind,
  Filler,
  HeldOffice,
  Manner,
  Modality,
  NameKind,
  Phase,
} from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';

type Row = Record<string, unknown>;

/** Reads a claim by its rowid as it was written, so that it can be written again. */
export function claimsAsWritten(db: DatabaseSync): (key: number) => Claim {
  const byKey = db.prepare(`
    SELECT claim.*, capture.uid AS capture_uid FROM claim JOIN capture ON capture.id = claim.capture WHERE claim.id = ?`);
  const fillersOf = db.prepare(`
    SELECT filler.*, form.kind, form.name, form.text FROM filler JOIN form ON form.id = filler.form
    WHERE claim = ? ORDER BY role, seq`);
  const heldIn = db.prepare(`
    SELECT held.*, form.name, form.text FROM held JOIN form ON form.id = held.office WHERE claim = ? ORDER BY seq`);
  return (key) => {
    const row = byKey.get(key) as Row;
    const held = Map.groupBy(heldIn.all(key), ({ holder }) => Number(holder));
    const roles: Record<string, Filler[]> = {};
    for (const one of fillersOf.all(key)) {
      const offices = held.get(Number(one.form));
      // The offices go with the first filler that they were written with.
      held.delete(Number(one.form));
      roles[String(one.role)] ??= [];
      roles[String(one.role)].push(fillerOf(one, offices));
    }
    return claimOf(row, roles);
  };
}

const fillerOf = (row: Row, offices: readonly Row[] | undefined): Filler => ({
  kind: row.kind as NameKind,
  name: String(row.name),
  text: String(row.text),
  start: Number(row.start),
  end: Number(row.end),
  ...(row.series === null ? {} : { series: String(row.series) }),
  ...(row.ordinal === null ? {} : { ordinal: Number(row.ordinal) }),
  ...(row.body === null ? {} : { body: String(row.body) }),
  ...(row.basis === null ? {} : { basis: row.basis as Basis }),
  ...(offices ? { as: offices.map(officeOf) } : {}),
});

const officeOf = (row: Row): HeldOffice => ({
  name: String(row.name),
  text: String(row.text),
  start: Number(row.start),
  end: Number(row.end),
  ...(row.former === 1 ? { former: true } : {}),
});

const spanOf = (start: unknown, end: unknown) => (start === null ? null : { start: Number(start), end: Number(end) });

function claimOf(row: Row, roles: Record<string, Filler[]>): Claim {
  const detail = spanOf(row.detail_start, row.detail_end);
  return {
    id: String(row.uid),
    capture: String(row.capture_uid),
    passage: Number(row.passage),
    start: Number(row.start),
    end: Number(row.end),
    quote: String(row.quote),
    parts: row.parts === null ? null : (JSON.parse(String(row.parts)) as [number, number][]),
    kind: row.kind as ClaimKind,
    time: timeOf(row as Parameters<typeof timeOf>[0]),
    dated: spanOf(row.dated_start, row.dated_end),
    roles,
    title: String(row.title),
    manner: row.manner as Manner,
    modality: row.modality as Modality,
    voice: row.voice as string | null,
    rule: String(row.rule),
    series: row.series === null ? null : { name: String(row.series), ordinal: Number(row.ordinal) },
    ...(row.phase === null ? {} : { phase: row.phase as Phase }),
    detail: detail && { ...detail, text: String(row.detail) },
  };
}
