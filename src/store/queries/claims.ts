import type { ClaimItem, ClaimRecord, ClaimView, Evidence } from '../../model/index.ts';
import { spanId, textOffset, withPrefix } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';
import { decisionsOnClaims } from './decisions.ts';
import { amongKeys, groupBy } from './keys.ts';
import { timeOf } from './row-time.ts';

/** The words that date a claim, where they stand inside its quotation. */
export function datedWords(row: {
  quote: string;
  start: number;
  end: number;
  dated_start: number | null;
  dated_end: number | null;
}): string | null {
  if (row.dated_start === null || row.dated_end === null) return null;
  if (row.dated_start < row.start || row.dated_end > row.end) return null;
  return row.quote.slice(row.dated_start - row.start, row.dated_end - row.start).replace(/\s+/g, ' ');
}

// Claims with the passage, capture and source that they stand in.
const claimsWhereTheyStand = (reader: Reader) =>
  reader.tables
    .selectFrom('claim')
    .innerJoin('capture', 'capture.id', 'claim.capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .innerJoin('passage', (join) =>
      join.onRef('passage.capture', '=', 'claim.capture').onRef('passage.seq', '=', 'claim.passage'),
    );

/** Where a claim's words stand and how they are read, for showing them. */
export type Reading = Pick<Evidence, 'reading' | 'page' | 'language' | 'parts'>;

/** The readings of claims, by rowid. */
export async function readingsOf(reader: Reader, keys: Iterable<number>): Promise<Map<number, Reading>> {
  const rows = await claimsWhereTheyStand(reader)
    .select(['claim.id as key', 'claim.start', 'claim.end', 'claim.parts', 'claim.dated_start', 'claim.dated_end'])
    .select(['passage.page', 'passage.text', 'passage.pieces', 'passage.start as from', 'source.language'])
    .where('claim.id', 'in', amongKeys(keys) as never)
    .execute();
  return new Map(
    rows.map((row) => [
      row.key,
      {
        page: row.page,
        language: row.language,
        ...(row.parts === null ? {} : { parts: JSON.parse(row.parts) as [number, number][] }),
        reading: readingOf(row),
      },
    ]),
  );
}

/** A claim's words as the passage sets them, and of these the ones that date it, as offsets. */
function readingOf(row: {
  start: number;
  end: number;
  dated_start: number | null;
  dated_end: number | null;
  from: number;
  text: string;
  pieces: Uint8Array | null;
}): Evidence['reading'] {
  const passage = { text: row.text, pieces: unpackPieces(row.pieces, row.from, row.text) };
  const from = textOffset(passage, row.start);
  const text = row.text.slice(from, textOffset(passage, row.end)).trimEnd();
  if (row.dated_start === null || row.dated_end === null) return { text, dated: null };
  if (row.dated_start < row.start || row.dated_end > row.end) return { text, dated: null };
  const start = textOffset(passage, row.dated_start) - from;
  const end = textOffset(passage, row.dated_end) - from;
  return { text, dated: start < end && end <= text.length ? [start, end] : null };
}

/** A claim by itself; null where there is none with this id. */
export async function viewClaim(reader: Reader, id: string): Promise<ClaimView | null> {
  const row = reader.db.prepare('SELECT id, title FROM claim WHERE uid = ?').get(id);
  if (!row) return null;
  const [claim] = await claimItems(reader, [Number(row.id)]);
  return { ...claim, title: String(row.title), decisions: decisionsOnClaims(reader, new Set([id])) };
}

/** Claims by rowid, in the order of their ids, each with where it stands. */
export async function claimItems(reader: Reader, keys: readonly number[]): Promise<ClaimItem[]> {
  const wanted = amongKeys(keys);
  const rows = await claimsWhereTheyStand(reader)
    .leftJoin('event', 'event.id', 'claim.event')
    .select([
      'claim.id as key',
      'claim.uid',
      'claim.start',
      'claim.end',
      'claim.parts',
      'claim.quote',
      'claim.kind',
      'claim.edtf',
      'claim.earliest',
      'claim.latest',
      'claim.basis',
      'claim.manner',
      'claim.modality',
      'claim.voice',
      'claim.rule',
      'claim.dated_start',
      'claim.dated_end',
      'capture.uid as capture',
      'capture.file',
      'source.uid as source',
      'source.title as sourceTitle',
      'source.language',
      'passage.page',
      'passage.text',
      'passage.pieces',
      'passage.start as from',
      'passage.end as to',
      'event.uid as event',
      'event.title as eventTitle',
    ])
    .where('claim.id', 'in', wanted as never)
    .orderBy('claim.uid')
    .execute();
  const roles = await rolesOf(reader, wanted);
  return rows.map((row) => ({
    record: 'claim',
    id: row.uid,
    capture: row.capture,
    file: row.file,
    start: row.start,
    end: row.end,
    ...(row.parts === null ? {} : { parts: JSON.parse(row.parts) as [number, number][] }),
    quote: row.quote,
    kind: row.kind as ClaimRecord['kind'],
    time: timeOf(row),
    roles: roles.get(row.key) ?? {},
    manner: row.manner as ClaimRecord['manner'],
    modality: row.modality as ClaimRecord['modality'],
    voice: row.voice,
    rule: row.rule,
    source: { id: row.source, name: row.sourceTitle },
    passage: spanId('passage', row.capture, { start: row.from, end: row.to }),
    page: row.page,
    language: row.language,
    reading: readingOf(row),
    dated: datedWords(row),
    event: row.event === null ? null : { id: withPrefix('event', row.event), name: row.eventTitle ?? '' },
  }));
}

async function rolesOf(reader: Reader, keys: ReturnType<typeof amongKeys>): Promise<Map<number, ClaimRecord['roles']>> {
  const rows = await reader.tables
    .selectFrom('filler')
    .innerJoin('form', 'form.id', 'filler.form')
    .leftJoin('entity', 'entity.id', 'form.entity')
    .select(['filler.claim', 'filler.role', 'form.text', 'entity.uid', 'entity.name'])
    .where('filler.claim', 'in', keys as never)
    .orderBy('filler.claim')
    .orderBy('filler.role')
    .orderBy('filler.seq')
    .execute();
  const roles = new Map<number, ClaimRecord['roles']>();
  for (const [claim, fillers] of groupBy(rows, (row) => row.claim)) {
    const byRole: ClaimRecord['roles'] = {};
    for (const { role, text, uid, name } of fillers) {
      byRole[role] ??= [];
      byRole[role].push({ text, ...(uid !== null && name !== null ? { entity: { id: uid, name } } : {}) });
    }
    roles.set(claim, byRole);
  }
  return roles;
}
