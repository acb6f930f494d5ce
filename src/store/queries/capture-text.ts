import type { Basis, CaptureMarks, CaptureText, ClaimKind, MentionKind, PassageItem, Span } from '../../model/index.ts';
import { mentionKinds, spanId, spansOverlap, withPrefix } from '../../model/index.ts';
import type { Reader } from '../reader.ts';
import type { ReadingCoverage } from '../reading.ts';
import { unpackPieces } from '../reading-writer.ts';
import { unzip, unzipText } from '../zip.ts';
import { timeOf } from './row-time.ts';
import { captureRecordOf } from './sources.ts';

type Row = Record<string, unknown>;

/** One capture as it is read; null where there is none with this id. */
export async function viewCapture(reader: Reader, id: string): Promise<CaptureText | null> {
  const capture = await reader.tables
    .selectFrom('capture')
    .innerJoin('source', 'source.id', 'capture.source')
    .select(['capture.id as key', 'capture.uid', 'capture.file', 'capture.sha256', 'capture.media_type'])
    .select(['capture.retrieved', 'capture.text', 'capture.bytes'])
    .select(['source.uid as source', 'source.title', 'source.language'])
    .where('capture.uid', '=', id)
    .executeTakeFirst();
  if (!capture) return null;
  return {
    capture: captureRecordOf(capture),
    source: { id: capture.source, name: capture.title },
    language: capture.language,
    text: unzipText(capture.text, capture.bytes),
    passages: passagesToSet(reader, capture.key),
    claims: claimsOf(reader, capture.key),
  };
}

// Read without the query builder: a large text has tens of thousands of passages.
function passagesToSet(reader: Reader, capture: number): CaptureText['passages'] {
  const rows = reader.db
    .prepare(`
      SELECT kind, level, page, voice, runs, start, "end", pieces, text FROM passage WHERE capture = ? ORDER BY seq`)
    .all(capture);
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

const claimsOf = (reader: Reader, capture: number): CaptureText['claims'] =>
  reader.db
    .prepare(`
      SELECT claim.uid AS id, claim.kind, claim.start, claim."end", claim.edtf, claim.earliest, claim.latest, claim.basis,
        claim.title, claim.rejected, claim.decided OR claim_aside.claim IS NOT NULL AS decided, event.uid AS event, event.title AS event_title
      FROM claim LEFT JOIN event ON event.id = claim.event LEFT JOIN claim_aside ON claim_aside.claim = claim.id
      WHERE claim.capture = ? ORDER BY claim.start, claim.uid`)
    .all(capture)
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

/** What is marked in a capture: who and what it names where, its dates, its eras, and what no claim rests on. */
export async function viewCaptureMarks(reader: Reader, id: string): Promise<CaptureMarks | null> {
  const capture = reader.db.prepare('SELECT id, coverage FROM capture WHERE uid = ?').get(id);
  if (!capture) return null;
  const key = Number(capture.id);
  const entities = new Map<string, number>();
  const refs: CaptureMarks['entities'] = [];
  const mentions: number[] = [];
  const put = (row: Row): void => {
    let entity = -1;
    if (row.uid !== null) {
      const uid = String(row.uid);
      entity = entities.get(uid) ?? refs.push({ id: uid, name: String(row.name) }) - 1;
      entities.set(uid, entity);
    }
    const start = Number(row.start);
    mentions.push(start, Number(row.end) - start, mentionKinds.indexOf(row.kind as MentionKind), entity);
  };
  const named = reader.db
    .prepare(`
      SELECT mention.start, mention."end", form.kind, entity.uid, entity.name FROM mention
      JOIN form ON form.id = mention.form LEFT JOIN entity ON entity.id = form.entity
      WHERE mention.capture = ? ORDER BY mention.start, mention."end" DESC`)
    .iterate(key);
  for (const row of named) put(row);
  const times = reader.db
    .prepare(`SELECT start, "end", 'time' AS kind, NULL AS uid FROM timex WHERE capture = ? ORDER BY start`)
    .iterate(key);
  for (const row of times) put(row);
  const coverage = JSON.parse(String(capture.coverage)) as ReadingCoverage;
  const made = reader.db
    .prepare('SELECT start, "end" FROM claim WHERE capture = ? AND decided = 1 AND rejected = 0')
    .all(key) as unknown as Span[];
  return {
    kinds: [...mentionKinds],
    entities: refs,
    mentions,
    eras: reader.db
      .prepare(`
        SELECT uid, title, edtf, earliest, latest, basis, first, last FROM era WHERE capture = ? ORDER BY first, last DESC`)
      .all(key)
      .map((row: Row) => ({
        id: String(row.uid),
        title: String(row.title),
        time: {
          edtf: String(row.edtf),
          earliest: row.earliest as string | null,
          latest: row.latest as string | null,
          basis: row.basis as Basis,
        },
        passages: [Number(row.first), Number(row.last)],
      })),
    ...coveredBy(coverage, made),
  };
}

// What people claim is no longer without a claim.
function coveredBy(
  { unused, dated, captions }: ReadingCoverage,
  made: readonly Span[],
): Pick<CaptureMarks, 'unused' | 'dated' | 'captions'> {
  const left = unused.filter((one) => !made.some((claim) => spansOverlap(claim, one)));
  const covered = (of: 'sentence' | 'caption') =>
    unused.filter(({ kind }) => kind === of).length - left.filter(({ kind }) => kind === of).length;
  return {
    unused: left.map(({ kind, start, end }) => ({ kind, start, end })),
    dated: { ...dated, used: dated.used + covered('sentence') },
    captions: { ...captions, used: captions.used + covered('caption') },
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
