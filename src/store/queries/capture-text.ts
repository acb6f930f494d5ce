import type { CaptureText, ClaimKind, PassageItem } from '../../model/index.ts';
import { spanId, withPrefix } from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';
import { type Part, type PartWanted, partOf, type Stretch } from './capture-part.ts';
import { timeOf } from './row-time.ts';
import { captureRecordOf } from './sources.ts';

type Row = Record<string, unknown>;

/**
 * One capture as it is read, or a part of it; null where there is none with this id. The plain text comes with the first
 * of the passages.
 */
export async function viewCapture(reader: Reader, id: string, wanted?: PartWanted): Promise<CaptureText | null> {
  const capture = await reader.tables
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['capture.id as key', 'capture.uid', 'capture.file', 'capture.sha256', 'capture.media_type'])
    .select(['capture.retrieved', 'capture.length'])
    .select(['source.uid as source', 'source.title', 'source.language'])
    .where('capture.uid', '=', id)
    .executeTakeFirst();
  if (!capture) return null;
  const { key } = capture;
  const part = partOf(reader.db, key, wanted);
  const isWhole = part.first === 0 && part.last === part.of - 1;
  const isFrom = wanted === undefined || 'passages' in wanted;
  return {
    capture: captureRecordOf(capture),
    source: { id: capture.source, name: capture.title },
    language: capture.language,
    text: isWhole || (isFrom && part.first === 0) ? keptBytes(reader.db).text(key) : '',
    passages: passagesToSet(reader, key, part),
    claims: claimsOf(reader, key, part),
    ...(isWhole ? {} : { part: { first: part.first, passages: part.of, length: capture.length } }),
  };
}

// Read without the query builder: a large text has tens of thousands of passages.
function passagesToSet(reader: Reader, capture: number, { first, last }: Stretch): CaptureText['passages'] {
  const rows = reader.db
    .prepare(`
      SELECT kind, level, page, voice, runs, start, "end", pieces, text FROM passage
      WHERE capture = ? AND seq BETWEEN ? AND ? ORDER BY seq`)
    .all(capture, first, last);
  return rows.map((row: Row) => {
    const start = Number(row.start);
    const end = Number(row.end);
    const text = String(row.text);
    const pieces = row.pieces as Uint8Array | null;
    const runs = String(row.runs);
    return {
      kind: row.kind as PassageItem['kind'],
      voice: row.voice as string | null,
      runs: pieces === null ? [[start, end]] : (JSON.parse(runs) as [number, number][]),
      ...(row.page === null ? {} : { page: String(row.page) }),
      text,
      start,
      end,
      ...(row.level === null ? {} : { level: Number(row.level) }),
      ...(pieces === null ? {} : { pieces: Array.from(unpackPieces(pieces, start, text)) }),
    };
  });
}

const claimsOf = (reader: Reader, capture: number, { first, last, start, end }: Part): CaptureText['claims'] =>
  reader.db
    .prepare(`
      SELECT claim.uid AS id, claim.kind, claim.start, claim."end", claim.edtf, claim.earliest, claim.latest, claim.basis,
        claim.title, claim.rejected, claim.decided OR claim_aside.claim IS NOT NULL AS decided, event.uid AS event, event.title AS event_title
      FROM claim LEFT JOIN event ON event.id = claim.event LEFT JOIN claim_aside ON claim_aside.claim = claim.id
      WHERE claim.capture = ? AND claim.start BETWEEN ? AND ? AND claim.passage BETWEEN ? AND ? ORDER BY claim.start, claim.uid`)
    .all(capture, start, end, first, last)
    .map((row: Row) => ({
      id: String(row.id),
      kind: row.kind as ClaimKind,
      start: Number(row.start),
      end: Number(row.end),
      title: String(row.title),
      time: timeOf(row as Parameters<typeof timeOf>[0]),
      event: row.event === null ? null : { id: withPrefix('event', String(row.event)), name: String(row.event_title) },
      ...(row.decided === 1 ? { decided: true } : {}),
      ...(row.rejected === 1 ? { rejected: true } : {}),
    }));

/** The passages of a capture in the order of its text. */
export async function passageItems(reader: Reader, captureKey: number, capture: string): Promise<PassageItem[]> {
  const rows = await reader.tables
    .selectFrom('passage')
    .selectAll()
    .where('capture', '=', captureKey)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({
    record: 'passage',
    id: spanId('passage', capture, row),
    capture,
    kind: row.kind as PassageItem['kind'],
    voice: row.voice,
    runs: JSON.parse(row.runs) as [number, number][],
    ...(row.page === null ? {} : { page: row.page }),
    headings: (JSON.parse(row.headings) as number[]).map((seq) => rows[seq].text),
    text: row.text,
    start: row.start,
    end: row.end,
    level: row.level,
    pieces: Array.from(unpackPieces(row.pieces, row.start, row.text)),
  }));
}

/** The bytes of a capture as they were read, and their media type; null where there is none with this id. */
export async function captureBytes(
  reader: Reader,
  id: string,
): Promise<{ bytes: Uint8Array; mediaType: string } | null> {
  const row = await reader.tables
    .selectFrom('capture')
    .select(['id', 'media_type'])
    .where('uid', '=', id)
    .executeTakeFirst();
  return row ? { bytes: keptBytes(reader.db).bytes(row.id), mediaType: row.media_type } : null;
}
