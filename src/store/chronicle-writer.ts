import type { DatabaseSync } from 'node:sqlite';
import type { Chronicle } from '../chronicle/index.ts';
import { dayNumber } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';
import { writing } from './statement.ts';
import { indexWords } from './words.ts';

/** Sorts after every day that can be written. */
const undated = Number.MAX_SAFE_INTEGER;

/** Puts a chronicle in place of the one that was kept; the caller holds the transaction. */
export function writeChronicle(db: DatabaseSync, chronicle: Chronicle): void {
  db.exec(`
    UPDATE claim SET event = NULL WHERE event IS NOT NULL;
    UPDATE claim SET rejected = 0 WHERE rejected;
    UPDATE form SET entity = NULL WHERE entity IS NOT NULL;
    UPDATE decision SET lost = 0 WHERE lost;
    DELETE FROM series_member; DELETE FROM participant; DELETE FROM event; DELETE FROM series; DELETE FROM entity;
    INSERT INTO event_words (event_words) VALUES ('delete-all');
    INSERT INTO entity_words (entity_words) VALUES ('delete-all');
  `);
  const entities = writeEntities(db, chronicle);
  writeEvents(db, chronicle, entities);
  const reject = writing(db, 'UPDATE claim SET rejected = 1 WHERE uid = ?');
  for (const uid of chronicle.rejected) reject.run(uid);
  const lose = writing(db, 'UPDATE decision SET lost = 1 WHERE uid = ?');
  for (const uid of chronicle.lost) lose.run(uid);
}

function writeEntities(db: DatabaseSync, { entities }: Chronicle): ReadonlyMap<string, number> {
  const put = writing(db, 'INSERT INTO entity (uid, kind, name) VALUES (?, ?, ?)');
  const claimForm = writing(db, 'UPDATE form SET entity = ? WHERE kind = ? AND name = ?');
  const putWords = writing(db, 'INSERT INTO entity_words (rowid, words, tails) VALUES (?, ?, ?)');
  const keys = new Map<string, number>();
  for (const { id, kind, name, forms } of entities) {
    const key = Number(put.run(id, kind, name).lastInsertRowid);
    keys.set(id, key);
    for (const form of forms) claimForm.run(key, form.kind, form.name);
    const { words, tails } = indexWords([name, ...forms.map((form) => form.name)].join(' | '));
    putWords.run(key, words, tails);
  }
  return keys;
}

function writeEvents(db: DatabaseSync, { events, series }: Chronicle, entities: ReadonlyMap<string, number>): void {
  const putSeries = writing(db, 'INSERT INTO series (uid, name) VALUES (?, ?)');
  const seriesKeys = new Map<string, number>();
  for (const { id, name } of series) seriesKeys.set(id, Number(putSeries.run(id, name).lastInsertRowid));

  const put = writing(
    db,
    `
    INSERT INTO event (uid, kind, title, edtf, earliest, latest, basis, series, ordinal, first_day, last_day, place)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const tie = writing(db, 'UPDATE claim SET event = ? WHERE uid = ?');
  const putParticipant = writing(db, 'INSERT OR IGNORE INTO participant (event, entity, role) VALUES (?, ?, ?)');
  const quoteOf = db.prepare('SELECT quote FROM claim WHERE uid = ?');
  const putWords = writing(db, 'INSERT INTO event_words (rowid, words, tails) VALUES (?, ?, ?)');
  const eventKeys = new Map<string, number>();
  for (const event of events) {
    const { first, last, place } = daysOf(event.time);
    const key = Number(
      put.run(
        event.id,
        event.kind,
        event.title,
        event.time?.edtf ?? null,
        event.time?.earliest ?? null,
        event.time?.latest ?? null,
        event.time?.basis ?? null,
        event.series && (seriesKeys.get(event.series) ?? null),
        event.ordinal,
        first,
        last,
        place,
      ).lastInsertRowid,
    );
    eventKeys.set(event.id, key);
    for (const claim of event.claims) tie.run(key, claim);
    for (const { entity, role } of event.participants) {
      const entityKey = entities.get(entity);
      if (entityKey !== undefined) putParticipant.run(key, entityKey, role);
    }
    const quotes = new Set(event.claims.map((claim) => String(quoteOf.get(claim)?.quote ?? '')));
    const { words, tails } = indexWords([event.title, ...quotes].join(' | '));
    putWords.run(key, words, tails);
  }

  const putMember = writing(db, 'INSERT INTO series_member (series, ordinal, event) VALUES (?, ?, ?)');
  for (const { id, members } of series)
    for (const { ordinal, event } of members)
      putMember.run(seriesKeys.get(id) ?? null, ordinal, event === null ? null : (eventKeys.get(event) ?? null));
}

function daysOf(time: Time | null): { first: number | null; last: number | null; place: number } {
  const first = time?.earliest ? dayNumber(time.earliest) : null;
  const last = time?.latest ? dayNumber(time.latest) : null;
  return { first, last, place: first ?? last ?? undated };
}
