import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { temporaryFolder } from '../../test/temporary.ts';
import { type BytesAndText, bytesKeeper, keptBytes } from './kept-bytes.ts';
import { openProject } from './project.ts';
import { applicationId, migrations } from './schema.ts';

const folder = temporaryFolder();
let projects = 0;

function withProject(work: (db: DatabaseSync) => void): void {
  const { db, close } = openProject(join(folder, `${projects++}.sillok`), { create: true });
  db.exec("INSERT INTO source (id, uid, title, authors) VALUES (1, 'source-1', 'A', '[]')");
  try {
    work(db);
  } finally {
    close();
  }
}

/** Writes captures with these rowids, as a batch. */
function put(db: DatabaseSync, captures: ReadonlyMap<number, BytesAndText>): void {
  const places = bytesKeeper(db)([...captures.values()]);
  const row = db.prepare(`
    INSERT INTO capture (id, uid, source, file, sha256, media_type, encoding, how, fingerprint, about, notes, coverage,
      length, size, frame, bytes_at, text_at) VALUES (?, ?, 1, '', '', '', '', '', '', '', '', '', ?, ?, ?, ?, ?)`);
  for (const [i, [id, { bytes, text }]] of [...captures].entries()) {
    const { frame, bytesAt, textAt } = places[i];
    row.run(id, `capture-${id}`, text.length, bytes.length, frame, bytesAt, textAt);
  }
}

const utf8 = (text: string): BytesAndText => ({ bytes: Buffer.from(text), text });
const frames = (db: DatabaseSync): number => Number(db.prepare('SELECT count(*) AS n FROM frame').get()?.n);

function assertKept(db: DatabaseSync, captures: ReadonlyMap<number, BytesAndText>): void {
  const kept = keptBytes(db);
  for (const [id, { bytes, text }] of captures) {
    assert.equal(kept.text(id), text);
    assert.deepEqual(Buffer.from(kept.bytes(id)), Buffer.from(bytes));
  }
}

const anyCapture = fc.oneof(
  fc.string({ unit: 'grapheme' }).map(utf8),
  // A text that is not its bytes, with halves of characters.
  fc.record({ bytes: fc.uint8Array(), text: fc.string({ unit: fc.constantFrom('\ud800', 'a', '\udc00', '한') }) }),
  fc.integer({ min: 20_000, max: 90_000 }).map((length) => utf8('x'.repeat(length))),
);

test('captures of any size are read as they were put, together or one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyCapture, { maxLength: 8 }), { maxLength: 4 }), (batches) => {
      withProject((db) => {
        const all = new Map<number, BytesAndText>();
        for (const batch of batches) {
          const captures = new Map(batch.map((capture, i) => [all.size + i + 1, capture]));
          put(db, captures);
          for (const [id, capture] of captures) all.set(id, capture);
        }
        assertKept(db, all);
        assertKept(db, new Map([...all].reverse()));
      });
    }),
    { numRuns: 20 },
  );
});

test('small captures share a frame, and a large one has its own', () => {
  withProject((db) => {
    const captures = new Map([
      [1, utf8('A')],
      [2, utf8('B')],
      [3, utf8('C'.repeat(200_000))],
      [4, utf8('D')],
      [5, { bytes: Buffer.from([0xe9]), text: 'é' }],
    ]);
    put(db, captures);
    const rows = db.prepare('SELECT frame, bytes_at, text_at FROM capture ORDER BY id').all();
    assert.deepEqual(
      rows.map(({ frame, bytes_at, text_at }) => [frame, bytes_at, text_at]),
      [
        [1, 0, null],
        [1, 1, null],
        [2, 0, null],
        [3, 0, null],
        [3, 1, 2],
      ],
    );
    assertKept(db, captures);
  });
});

test('a frame stays as long as one of its captures, and its number is not given again', () => {
  withProject((db) => {
    put(db, new Map([1, 2].map((id) => [id, utf8(`text ${id}`)])));
    const kept = keptBytes(db);
    assert.equal(kept.text(1), 'text 1');
    db.exec('DELETE FROM capture WHERE id = 1');
    assert.equal(frames(db), 1);
    assertKept(db, new Map([[2, utf8('text 2')]]));
    db.exec('DELETE FROM capture WHERE id = 2');
    assert.equal(frames(db), 0);
    put(db, new Map([[1, utf8('another')]]));
    assert.equal(kept.text(1), 'another');
    db.exec('DELETE FROM source');
    assert.equal(frames(db), 0);
  });
});

test('a project whose captures were kept one by one reads as before', () => {
  const path = join(folder, 'older.sillok');
  const before = migrations.findIndex((step) => step.includes('CREATE TABLE frame'));
  const captures = new Map([
    [1, utf8('It was founded on 3 May 1920.')],
    [3, { bytes: Buffer.from([0xe9, 0x0a]), text: 'é\n\ud800' }],
    [4, { bytes: Buffer.alloc(0), text: '' }],
    [5, { bytes: Buffer.alloc(0), text: 'x' }],
    [9, utf8('long '.repeat(50_000))],
  ]);
  const db = new DatabaseSync(path);
  for (const step of migrations.slice(0, before)) db.exec(step);
  db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${before};
    INSERT INTO source (id, uid, title, authors) VALUES (1, 'source-1', 'A', '[]')`);
  const row = db.prepare(`
    INSERT INTO capture (id, uid, source, file, sha256, media_type, encoding, how, fingerprint, about, notes, coverage,
      length, size, bytes, text) VALUES (?, ?, 1, '', '', '', '', '', '', '', '', '', ?, ?, ?, ?)`);
  for (const [id, { bytes, text }] of captures) {
    const isBytes = new TextDecoder().decode(bytes) === text;
    const kept = isBytes ? null : zstdCompressSync(Buffer.from(text, 'utf16le'));
    row.run(id, `capture-${id}`, text.length, bytes.length, zstdCompressSync(bytes), kept);
  }
  db.close();

  const project = openProject(path, { readOnly: true });
  assertKept(project.db, captures);
  project.close();
  const written = openProject(path);
  written.db.exec('DELETE FROM capture WHERE id IN (1, 3)');
  const later = new Map([[10, utf8('later')]]);
  put(written.db, later);
  assert.equal(frames(written.db), 4);
  captures.delete(1);
  captures.delete(3);
  assertKept(written.db, new Map([...captures, ...later]));
  assert.equal(written.db.prepare('PRAGMA quick_check').get()?.quick_check, 'ok');
  written.close();
});
