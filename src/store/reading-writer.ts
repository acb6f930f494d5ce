import type { DatabaseSync } from 'node:sqlite';
import { countSaid, countTerms, wordingOf } from '../findings/index.ts';
import { eachName, type Passage, passageSpan } from '../model/index.ts';
import { claimWriter } from './claim-writer.ts';
import { captureGoes } from './examine/stale.ts';
import type { Reading } from './reading.ts';
import { writing } from './statement.ts';
import { indexWords } from './words.ts';
import { zip, zipText } from './zip.ts';

/** Writes readings of captures through prepared statements; the caller holds the transaction. */
export interface ReadingWriter {
  /**
   * Keeps readings, each in place of an earlier one of the same capture. Many at once cost less than one after the
   * other: the full-text index writes out what it has gathered whenever a capture's row sets off a trigger.
   */
  put(readings: readonly Reading[]): void;
}

export function readingWriter(db: DatabaseSync): ReadingWriter {
  const reads = (sql: string) => db.prepare(sql);
  const writes = (sql: string) => writing(db, sql);
  const findCapture = reads('SELECT id FROM capture WHERE uid = ?');
  const firstPassage = reads('SELECT min(id) AS first, max(id) AS last FROM passage WHERE capture = ?');
  const dropWords = writes('DELETE FROM passage_words WHERE rowid BETWEEN ? AND ?');
  const dropCapture = writes('DELETE FROM capture WHERE id = ?');
  const noteGoing = writes(captureGoes);
  const putSource = writes(`
    INSERT INTO source (uid, title, publisher, authors, language, issued, address) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (uid) DO NOTHING`);
  const sourceKey = reads('SELECT id FROM source WHERE uid = ?');
  const putCapture = writes(`
    INSERT INTO capture (uid, source, file, sha256, media_type, encoding, retrieved, how, fingerprint, about, notes,
      length, coverage, size, bytes, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putPassage = writes(`
    INSERT INTO passage (capture, seq, kind, level, page, voice, headings, runs, start, "end", pieces, text)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putWords = writes('INSERT INTO passage_words (rowid, words, tails) VALUES (?, ?, ?)');
  const putMention = writes(
    'INSERT OR IGNORE INTO mention (capture, start, "end", form, basis, pointing) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const putTimex = writes(`
    INSERT INTO timex (capture, start, "end", type, value, edtf, earliest, latest, basis, extra)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putAlias = writes('INSERT INTO alias (capture, kind, short, long) VALUES (?, ?, ?, ?)');
  const putEra = writes(`
    INSERT INTO era (uid, capture, title, edtf, earliest, latest, basis, first, last) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const putWording = writes(
    'INSERT INTO wording (capture, passage, start, "end", term, form) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const putSaid = writes(`
    INSERT INTO wording_said (form, term, n) VALUES (?, ?, ?) ON CONFLICT (form, term) DO UPDATE SET n = n + excluded.n`);
  const putSize = writes('INSERT INTO wording_size (capture, words, terms) VALUES (?, ?, ?)');

  const { formKey, putClaim } = claimWriter(db);

  function drop(uid: string): void {
    const row = findCapture.get(uid);
    if (!row) return;
    const { first, last } = firstPassage.get(row.id) as { first: number | null; last: number | null };
    if (first !== null) dropWords.run(first, last);
    noteGoing.run(row.id);
    dropCapture.run(row.id);
  }

  /** Gives the words that are to be found in the passages, by their keys. */
  function putPassages(capture: number, passages: readonly Passage[]): PassageWords[] {
    return passages.map((passage, seq) => {
      const span = passageSpan(passage);
      const { lastInsertRowid } = putPassage.run(
        capture,
        seq,
        passage.kind,
        passage.level,
        passage.page,
        passage.voice,
        JSON.stringify(passage.headings),
        JSON.stringify(passage.runs),
        span.start,
        span.end,
        packPieces(passage),
        passage.text,
      );
      return { key: lastInsertRowid, text: passage.text };
    });
  }

  function putReading(reading: Reading): PassageWords[] {
    const { source, capture, document, names, times, aliases, eras, claims, coverage } = reading;
    putSource.run(
      source.id,
      source.title,
      source.publisher,
      JSON.stringify(source.authors),
      source.language,
      source.issued,
      source.address,
    );
    const key = Number(
      putCapture.run(
        capture.id,
        Number(sourceKey.get(source.id)?.id),
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
        zip(capture.bytes),
        zipText(document.text, capture.bytes),
      ).lastInsertRowid,
    );
    const passageWords = putPassages(key, document.passages);
    const keys = names.forms.map(formKey);
    eachName(names, (start, end, form, basis, pointing) => {
      putMention.run(key, start, end, keys[form], basis, pointing);
    });
    const wording = wordingOf(document.text, document.passages, names);
    putSize.run(key, wording.words, JSON.stringify(countTerms(wording.loaded)));
    for (const { passage, start, end, term, form } of wording.loaded)
      putWording.run(key, passage, start, end, term, form < 0 ? null : keys[form]);
    for (const { form, term, count } of countSaid(wording.loaded)) putSaid.run(keys[form], term, count);
    for (const mention of times) {
      const { mod, inName, readings, from } = mention;
      const extra = mod || inName || readings || from ? JSON.stringify({ mod, inName, readings, from }) : null;
      putTimex.run(
        key,
        mention.start,
        mention.end,
        mention.type,
        mention.value,
        mention.edtf,
        mention.earliest,
        mention.latest,
        mention.basis,
        extra,
      );
    }
    for (const { kind, short, long } of aliases) putAlias.run(key, kind, short, long);
    for (const { id, title, time, first, last } of eras)
      putEra.run(id, key, title, time.edtf, time.earliest, time.latest, time.basis, first, last);
    for (const claim of claims) putClaim(key, claim);
    return passageWords;
  }

  return {
    put(readings) {
      // The same bytes of the same source are one capture, whichever file they are in.
      const captures = new Map(readings.map((reading) => [reading.capture.id, reading]));
      for (const uid of captures.keys()) drop(uid);
      const passageWords = [...captures.values()].flatMap(putReading);
      for (const { key, text } of passageWords) {
        const { words, tails } = indexWords(text);
        putWords.run(key, words, tails);
      }
    },
  };
}

/** What is to be found in a passage, by its key. */
interface PassageWords {
  readonly key: number | bigint;
  readonly text: string;
}

/** A passage's pieces as the store keeps them; null where the text is the raw stretch itself. */
function packPieces({ pieces, runs, text }: Passage): Uint8Array | null {
  const plain = pieces.length === 3 && pieces[1] === runs[0][0] && pieces[2] === text.length;
  return plain ? null : new Uint8Array(pieces.buffer, pieces.byteOffset, pieces.byteLength);
}

/** The inverse of how pieces are kept. */
export const unpackPieces = (kept: Uint8Array | null, start: number, text: string): Int32Array =>
  kept ? new Int32Array(kept.slice().buffer) : Int32Array.of(0, start, text.length);
