import { type CaptureText, type PassageItem, spanId, withPrefix } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';
import { unzip, unzipText } from '../zip.ts';
import { captureRecordOf } from './sources.ts';

/** One capture as it is read; null where there is none with this id. */
export async function viewCapture(reader: Reader, id: string): Promise<CaptureText | null> {
  const capture = await reader.tables
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['capture.id as key', 'capture.uid', 'capture.file', 'capture.sha256', 'capture.media_type'])
    .select([
      'capture.retrieved',
      'capture.text',
      'capture.bytes',
      'source.uid as source',
      'source.title',
      'source.language',
    ])
    .where('capture.uid', '=', id)
    .executeTakeFirst();
  if (!capture) return null;
  const claims = await reader.tables
    .selectFrom('claim')
    .leftJoin('event', 'event.id', 'claim.event')
    .select(['claim.uid', 'claim.kind', 'claim.start', 'claim.end', 'event.uid as event', 'event.title'])
    .where('claim.capture', '=', capture.key)
    .orderBy('claim.start')
    .orderBy('claim.uid')
    .execute();
  return {
    capture: captureRecordOf(capture),
    source: { id: capture.source, name: capture.title },
    language: capture.language,
    text: unzipText(capture.text, capture.bytes),
    passages: await passageItems(reader, capture.key, id),
    claims: claims.map((claim) => ({
      id: claim.uid,
      kind: claim.kind,
      start: claim.start,
      end: claim.end,
      event: claim.event === null ? null : { id: withPrefix('event', claim.event), name: claim.title ?? '' },
    })),
  };
}

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
    .select(['bytes', 'media_type'])
    .where('uid', '=', id)
    .executeTakeFirst();
  return row ? { bytes: unzip(row.bytes), mediaType: row.media_type } : null;
}
