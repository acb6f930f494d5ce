import type { DatabaseSync } from 'node:sqlite';
import { countSaid, countTerms, wordingOf } from '../findings/index.ts';
import { eachName, formAt, type NameTable, type PassageRow, passageRows, timeColumns } from '../model/index.ts';
import { claimWriter } from './claim-writer.ts';
import { captureGoes } from './examine/stale.ts';
import { bytesKeeper, type KeptPlace } from './kept-bytes.ts';
import type { Reading } from './reading.ts';
import { rowsFor } from './rows.ts';
import { writing } from './statement.ts';
import { indexWords } from './words.ts';

export { unpackPieces } from '../model/index.ts';

/** Writes readings of captures through prepared statements; the caller holds the transaction. */
export interface ReadingWriter {
  /**
   * Keeps readings, each in place of an earlier one of the same capture. Many at once cost less than one after the
   * other: the full-text index writes out what it has gathered whenever a capture's row sets off a trigger.
   */
  put(readings: readonly Reading[]): void;
  /** Whether a reading takes the place of an earlier one: what hangs on that goes with it by the foreign keys. */
  replaces(reading: Reading): boolean;
}

export function readingWriter(db: DatabaseSync): ReadingWriter {
  const reads = (sql: string) => db.prepare(sql);
  const writes = (sql: string) => writing(db, sql);
  const findCapture = reads('SELECT id FROM capture WHERE uid = ?');
  const lastKeys = reads(`
    SELECT (SELECT coalesce(max(id), 0) FROM capture) AS capture, (SELECT coalesce(max(id), 0) FROM passage) AS passage`);
  const firstPassage = reads('SELECT min(id) AS first, max(id) AS last FROM passage WHERE capture = ?');
  const checks = reads('PRAGMA foreign_keys');
  const dropWords = writes('DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?');
  const dropCapture = writes('DELETE FROM capture WHERE id = ?');
  const noteGoing = writes(captureGoes);
  const putSource = writes(`
    INSERT INTO source (uid, title, publisher, authors, language, issued, address) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (uid) DO NOTHING`);
  const sourceKey = reads('SELECT id FROM source WHERE uid = ?');
  const putWords = writes('INSERT INTO passage_words (rowid, words, tails) VALUES (?, ?, ?)');
  // What is written under foreign keys is looked up one row at a time.
  let isChecked = true;
  const rows = (into: string) => rowsFor(db, into, () => isChecked);
  const captureRows =
    rows(`INTO capture (id, uid, source, file, sha256, media_type, encoding, retrieved, how, fingerprint,
      about, notes, length, coverage, size, frame, bytes_at, text_at)`);
  const putPassage = rows(
    'INTO passage (id, capture, seq, kind, level, page, voice, headings, runs, start, "end", pieces, text)',
  );
  const mentionRows = rows('OR IGNORE INTO mention (capture, start, "end", form, basis, pointing)');
  const timexRows = rows('INTO timex (capture, start, "end", type, value, edtf, earliest, latest, basis, extra)');
  const aliasRows = rows('INTO alias (capture, kind, short, long)');
  const wordingRows = rows('INTO wording (capture, passage, start, "end", term, form)');
  const sizeRows = rows('INTO wording_size (capture, words, terms)');
  const allRows = [captureRows, putPassage, mentionRows, timexRows, aliasRows, wordingRows, sizeRows];
  const putEra = writes(`
    INSERT INTO era (uid, capture, title, edtf, earliest, latest, basis, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putSaid = writes(`
    INSERT INTO wording_said (form, term, n) VALUES (?, ?, ?) ON CONFLICT (form, term) DO UPDATE SET n = n + excluded.n`);

  const { formKey, putClaim, refresh } = claimWriter(db);
  const keepBytes = bytesKeeper(db);

  function drop(uid: string): void {
    const row = findCapture.get(uid);
    if (!row) return;
    const { first, last } = firstPassage.get(row.id) as { first: number | null; last: number | null };
    if (first !== null) dropWords.run(first, last);
    noteGoing.run(row.id);
    dropCapture.run(row.id);
  }

  function putPassages(capture: number, passages: readonly PassageRow[], firstKey: number): void {
    passages.forEach(({ kind, level, page, voice, headings, runs, start, end, pieces, text }, seq) => {
      putPassage.add(firstKey + seq, capture, seq, kind, level, page, voice, headings, runs, start, end, pieces, text);
    });
  }

  function keyOfSource({ id, title, publisher, authors, language, issued, address }: Reading['source']): number {
    const put = putSource.run(id, title, publisher, JSON.stringify(authors), language, issued, address);
    return Number(Number(put.changes) > 0 ? put.lastInsertRowid : sourceKey.get(id)?.id);
  }

  /** Rowids of forms by their indexes: of tables that share their forms each is looked up once. */
  function formKeys(): (names: NameTable) => (form: number) => number {
    const known = new Map<NameTable['words'], number[]>();
    return (names) => {
      const keys = known.get(names.words) ?? [];
      known.set(names.words, keys);
      return (form) => {
        keys[form] ??= formKey(formAt(names, form));
        return keys[form];
      };
    };
  }

  /** Gives the passages that were written, in the order of their keys. */
  function putReading(
    reading: Reading,
    kept: KeptPlace,
    keys: RowKeys,
    keyOf: (form: number) => number,
    said: SaidCounts,
  ): PassageRow[] {
    const { source, capture, document, names, times, aliases, eras, claims, coverage } = reading;
    const key = keys.capture;
    captureRows.add(
      key,
      capture.id,
      keyOfSource(source),
      capture.file,
      capture.sha256,
      capture.mediaType,
      capture.encoding,
      capture.retrieved,
      capture.how,
      capture.fingerprint,
      JSON.stringify(source),
      JSON.stringify(document.notes),
      document.text.length,
      JSON.stringify(coverage),
      capture.bytes.length,
      kept.frame,
      kept.bytesAt,
      kept.textAt,
    );
    const passages = passageRows(document.passages, document.text);
    putPassages(key, passages, keys.passage);
    eachName(names, (start, end, form, basis, pointing) => {
      mentionRows.add(key, start, end, keyOf(form), basis, pointing);
    });
    const wording = wordingOf(document.text, passages, names);
    sizeRows.add(key, wording.words, JSON.stringify(countTerms(wording.loaded)));
    for (const { passage, start, end, term, form } of wording.loaded)
      wordingRows.add(key, passage, start, end, term, form < 0 ? null : keyOf(form));
    for (const { form, term, count } of countSaid(wording.loaded)) addSaid(said, keyOf(form), term, count);
    for (let i = 0; i < times.length; i += timeColumns) timexRows.add(key, ...times.slice(i, i + timeColumns));
    for (const { kind, short, long } of aliases) aliasRows.add(key, kind, short, long);
    for (const { id, title, time, first, last } of eras)
      putEra.run(id, key, title, time.edtf, time.earliest, time.latest, time.basis, first, last);
    for (const claim of claims) putClaim(key, claim);
    return passages;
  }

  return {
    replaces: ({ capture }) => findCapture.get(capture.id) !== undefined,
    put(readings) {
      // The same bytes of the same source are one capture, whichever file they are in.
      const captures = [...new Map(readings.map((reading) => [reading.capture.id, reading])).values()];
      for (const { capture } of captures) drop(capture.id);
      refresh();
      isChecked = Boolean(checks.get()?.foreign_keys);
      const last = lastKeys.get() as { capture: number; passage: number };
      const said: SaidCounts = new Map();
      const keysOf = formKeys();
      const first = last.passage + 1;
      const kept = keepBytes(captures.map(({ capture, document }) => ({ bytes: capture.bytes, text: document.text })));
      const passages = captures.flatMap((reading, i) => {
        last.capture++;
        const keys = { capture: last.capture, passage: last.passage + 1 };
        const written = putReading(reading, kept[i], keys, keysOf(reading.names), said);
        last.passage += written.length;
        return written;
      });
      for (const rows of allRows) rows.flush();
      for (const [form, terms] of said) for (const [term, count] of terms) putSaid.run(form, term, count);
      passages.forEach(({ text }, i) => {
        const { words, tails } = indexWords(text);
        putWords.run(first + i, words, tails);
      });
    },
  };
}

/** Of the row of a capture, and of its first passage. */
interface RowKeys {
  readonly capture: number;
  readonly passage: number;
}

/** How often terms are said of forms, by the keys of these. */
type SaidCounts = Map<number, Map<string, number>>;

function addSaid(said: SaidCounts, form: number, term: string, count: number): void {
  const terms = said.get(form) ?? new Map<string, number>();
  terms.set(term, (terms.get(term) ?? 0) + count);
  said.set(form, terms);
}
