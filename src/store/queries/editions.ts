import type { DatabaseSync } from 'node:sqlite';
import type { NamedEdition } from '../../findings/index.ts';
import type { ComparedSide, Passage } from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import type { Reader } from '../reader.ts';
import { unpackPieces } from '../reading-writer.ts';

/** A capture as it can be compared, by its id or rowid; null where there is none. */
export function captureEdition(db: DatabaseSync, capture: string | number): NamedEdition | null {
  const row = db
    .prepare(`
      SELECT capture.id, capture.uid, file, retrieved, issued, language, source.uid AS source
      FROM capture JOIN source ON source.id = capture.source
      WHERE ${typeof capture === 'string' ? 'capture.uid' : 'capture.id'} = ?`)
    .get(capture);
  if (!row) return null;
  const passages = db
    .prepare(
      'SELECT kind, level, page, voice, headings, runs, start, pieces, text FROM passage WHERE capture = ? ORDER BY seq',
    )
    .all(row.id)
    .map(
      (one): Passage => ({
        kind: one.kind as Passage['kind'],
        level: one.level as number | null,
        page: one.page as string | null,
        voice: one.voice as string | null,
        headings: JSON.parse(String(one.headings)) as number[],
        runs: JSON.parse(String(one.runs)) as [number, number][],
        text: String(one.text),
        pieces: unpackPieces(one.pieces as Uint8Array | null, Number(one.start), String(one.text)),
      }),
    );
  return {
    name: `${String(row.file)}${row.retrieved === null ? '' : `, retrieved ${String(row.retrieved)}`}`,
    key: String(row.source),
    edition: {
      text: keptBytes(db).text(Number(row.id)),
      passages,
      issued: row.issued as string | null,
      language: row.language as string | null,
    },
  };
}

/** What a capture is, beside what it is compared with. */
export function comparedSide(reader: Reader, capture: string): ComparedSide | null {
  const row = reader.db
    .prepare(`
      SELECT file, retrieved, issued, language, source.uid, source.title FROM capture
      JOIN source ON source.id = capture.source WHERE capture.uid = ?`)
    .get(capture);
  return row
    ? {
        capture,
        source: { id: String(row.uid), name: String(row.title) },
        file: String(row.file),
        retrieved: row.retrieved as string | null,
        issued: row.issued as string | null,
        language: row.language as string | null,
      }
    : null;
}

/** The captures that stand for an id in a comparison: a capture itself, or a source's first and last. */
export function comparedCaptures(reader: Reader, id: string): string[] {
  if (id.startsWith('capture-')) return [id];
  const captures = reader.db
    .prepare(`
      SELECT capture.uid FROM capture JOIN source ON source.id = capture.source
      WHERE source.uid = ? ORDER BY retrieved, capture.uid`)
    .all(id)
    .map((row) => String(row.uid));
  return captures.length > 1 ? [captures[0], captures[captures.length - 1]] : captures;
}

/** What can be compared under an id: a capture, or of a source its first and its last capture. */
export async function editionsOf(reader: Reader, id: string): Promise<NamedEdition[]> {
  return comparedCaptures(reader, id).flatMap((capture) => captureEdition(reader.db, capture) ?? []);
}
