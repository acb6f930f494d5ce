import type { DatabaseSync } from 'node:sqlite';
import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import {
  type Anniversary,
  type CalendarSlip,
  type ClaimInEra,
  type Found,
  type KnownYear,
  lengthFinding,
  occasionOf,
  sumsIn,
} from '../../findings/index.ts';
import { type CalendarReading, type Passage, rawSpan, type Span, spanId } from '../../model/index.ts';
import { keptBytes } from '../kept-bytes.ts';
import { timeOf } from '../queries/row-time.ts';
import { unpackPieces } from '../reading-writer.ts';
import { statedWitness } from './claim-witness.ts';

/** Dates of a capture (rowid) whose parts disagree, each with its passage and the claims that rest on it. */
export function calendarSlips(db: DatabaseSync): (capture: number) => CalendarSlip[] {
  const slips = db.prepare(`
    SELECT capture.uid AS capture, timex.start, timex."end", timex.edtf, timex.value, extra
    FROM timex JOIN capture ON capture.id = timex.capture
    WHERE timex.capture = ? AND (extra LIKE '%"readings"%'
      OR (type = 'DATE' AND value GLOB '????-??-??' AND date(value) <> value)) ORDER BY timex.start`);
  const passage = db.prepare(
    'SELECT start, "end" FROM passage WHERE capture = ? AND start <= ? AND "end" > ? ORDER BY seq LIMIT 1',
  );
  const claims = db.prepare('SELECT uid FROM claim WHERE capture = ? AND dated_start <= ? AND dated_end > ?');
  const kept = keptBytes(db);
  return (capture) => {
    const rows = slips.all(capture);
    if (rows.length === 0) return [];
    const text = kept.text(capture);
    return rows.map((row) => {
      const span = { start: Number(row.start), end: Number(row.end) };
      return {
        text: text.slice(span.start, span.end).replace(/\s+/g, ' '),
        readings: (JSON.parse(String(row.extra ?? '{}')) as { readings?: CalendarReading[] }).readings ?? [
          { calendar: 'impossible', edtf: String(row.value) },
        ],
        passage: spanId('passage', String(row.capture), spanAt(passage.get(capture, span.start, span.start))),
        witness: { claim: null, capture: String(row.capture), ...span, says: row.edtf as string | null },
        claims: claims.all(capture, span.start, span.start).map((claim) => String(claim.uid)),
      };
    });
  };
}

const spanAt = (row: Record<string, unknown> | undefined): Span => ({
  start: Number(row?.start),
  end: Number(row?.end),
});

/** Dated claims of a capture that stand in a part to which the document itself gives a time. */
export function claimsInEras(db: DatabaseSync): (capture: number) => ClaimInEra[] {
  const claims = db.prepare(`
      SELECT claim.uid, capture.uid AS capture, claim.start, claim."end", claim.title, claim.edtf, claim.earliest,
        claim.latest, claim.basis, era.uid AS era, era.title AS eraTitle, era.edtf AS eraEdtf,
        era.earliest AS eraEarliest, era.latest AS eraLatest, era.basis AS eraBasis
      FROM era JOIN claim ON claim.capture = era.capture AND claim.passage BETWEEN era.first AND era.last
        JOIN capture ON capture.id = claim.capture
      WHERE era.capture = ? AND claim.edtf IS NOT NULL AND modality = 'asserted' AND NOT rejected
        AND claim.kind <> 'commemoration' ORDER BY claim.uid`);
  return (capture) =>
    claims.all(capture).flatMap((row) => {
      const time = timeOf(row as never);
      if (time === null) return [];
      return [
        {
          title: String(row.title),
          time,
          witness: {
            claim: String(row.uid),
            capture: String(row.capture),
            start: Number(row.start),
            end: Number(row.end),
            says: time.edtf,
          },
          era: {
            id: String(row.era),
            title: String(row.eraTitle),
            time: {
              edtf: String(row.eraEdtf),
              earliest: row.eraEarliest as string | null,
              latest: row.eraLatest as string | null,
              basis: row.eraBasis as 'stated',
            },
          },
        },
      ];
    });
}

/** What is read of a passage with its source. */
export const passageColumns = `passage.id, capture.uid AS capture, capture.id AS key, source.uid AS source, source.issued,
  passage.start, passage.pieces, passage.text`;

/** A passage's text and what leads from it to the plain text. */
export const mapped = (row: Record<string, unknown>): Pick<Passage, 'text' | 'pieces'> => ({
  text: String(row.text),
  pieces: unpackPieces(row.pieces as Uint8Array | null, Number(row.start), String(row.text)),
});

/** Lengths of years in a capture's text that do not fit the years beside them. */
export function lengthSlips(db: DatabaseSync): (capture: number) => Found[] {
  const passages = db.prepare(`
      SELECT ${passageColumns} FROM passage JOIN capture ON capture.id = passage.capture
      JOIN source ON source.id = capture.source
      WHERE passage.capture = ? AND passage.text LIKE '%${en.years.one}%' AND passage.text GLOB '*[12][0-9][0-9][0-9]*' AND passage.kind <> 'furniture' ORDER BY seq`);
  return (capture) =>
    passages.all(capture).flatMap((row) =>
      sumsIn(String(row.text)).flatMap((sum) =>
        lengthFinding(sum, {
          claim: null,
          capture: String(row.capture),
          ...rawSpan(mapped(row), sum.start, sum.end),
          says: `${sum.years} years`,
        }),
      ),
    );
}

/** Every anniversary that passages mark in a year that is known, by its occasion. */
export function anniversaries(db: DatabaseSync): Map<string, Anniversary[]> {
  const rows = db
    .prepare(`
      SELECT ${passageColumns} FROM passage_words JOIN passage ON passage.id = passage_words.rowid
      JOIN capture ON capture.id = passage.capture JOIN source ON source.id = capture.source
      WHERE passage_words MATCH ? AND passage.kind <> 'furniture' ORDER BY capture.uid, seq`)
    .all(en.anniversary.join(' OR '));
  const yearOf = yearOfSentence(db);
  const found: Anniversary[] = [];
  for (const row of rows) {
    const text = String(row.text);
    for (const sum of sumsIn(text)) {
      // "his death": of whom is not said here.
      if (sum.of === null || en.whose.includes(sum.of.split(' ')[0].toLowerCase())) continue;
      const pieces = mapped(row);
      const span = rawSpan(pieces, sum.start, sum.end);
      const [from, to] = sentenceAround(text, sum);
      const sentence = rawSpan(pieces, from, to);
      const year = yearOf(row, sentence);
      if (year === null) continue;
      found.push({
        years: sum.years,
        of: sum.of,
        occasion: occasionOf(sum.of),
        year,
        voice: String(row.source),
        witness: { claim: null, capture: String(row.capture), ...span, says: `${sum.years} years` },
      });
    }
  }
  return Map.groupBy(found, ({ occasion }) => occasion);
}

/** Finds the one year of a sentence (a raw stretch of a passage's row), or else that of publication; null where there is none. */
export function yearOfSentence(db: DatabaseSync): (row: Record<string, unknown>, sentence: Span) => number | null {
  const times = db.prepare(`
    SELECT earliest FROM timex
    WHERE capture = ? AND start >= ? AND "end" <= ? AND type = 'DATE' AND earliest IS NOT NULL AND latest IS NOT NULL
      AND substr(earliest, 1, 4) = substr(latest, 1, 4) AND (extra IS NULL OR extra NOT LIKE '%"inName"%')`);
  return ({ key, issued }, { start, end }) => {
    const years = new Set(
      times.all(key as number, start, end).map(({ earliest }) => Number(String(earliest).slice(0, 4))),
    );
    const published = /^\d{4}/.exec(String(issued ?? ''));
    return years.size === 1 ? [...years][0] : years.size === 0 && published ? Number(published[0]) : null;
  };
}

/** From where to where the sentence around a stretch of a text goes. */
export function sentenceAround(text: string, { start, end }: Span): [number, number] {
  const before = Math.max(text.lastIndexOf('. ', start) + 1, 0);
  const after = text.indexOf('. ', end);
  return [before, after < 0 ? text.length : after + 1];
}

const beginnings: Readonly<Record<string, string | undefined>> = en.beginnings;

/** The years of what an occasion names: the founding of a body, the birth or the death of a person. */
export function knownYears(db: DatabaseSync): (of: string) => KnownYear[] {
  const find = db.prepare(`
    SELECT DISTINCT event.id, event.uid, event.title, event.earliest
    FROM form CROSS JOIN participant ON participant.entity = form.entity CROSS JOIN event ON event.id = participant.event
    WHERE ?1 IN (form.text, form.name) COLLATE NOCASE AND event.kind = ?2 AND event.earliest IS NOT NULL
      AND substr(event.earliest, 1, 4) = substr(event.latest, 1, 4) ORDER BY +event.uid`);
  const stated = statedWitness(db);
  return (of) => {
    const match = /^(?:the )?([a-z]+) of (?:the )?(.+?)(?:[’']s?)?$/i.exec(of);
    const kind = match ? beginnings[match[1].toLowerCase()] : undefined;
    if (!match || kind === undefined) return [];
    return find.all(match[2], kind).flatMap((row) => {
      const witness = stated(Number(row.id));
      if (!witness) return [];
      return [
        { year: Number(String(row.earliest).slice(0, 4)), title: String(row.title), event: String(row.uid), witness },
      ];
    });
  };
}
