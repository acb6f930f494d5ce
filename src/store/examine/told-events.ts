import type { DatabaseSync } from 'node:sqlite';
import { timesFit } from '../../chronicle/index.ts';
import type { ToldClaim, ToldEvent } from '../../findings/index.ts';
import type { ClaimKind, EventKind, Modality, Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';

type Row = Record<string, unknown>;

// As far from the words that date a claim, another date may be the one that belongs to it.
const near = 48;
// From this length on, two sources do not come upon the same words by themselves.
const ownWords = 40;

/** Reads events as a critic does, by rowid. */
export function eventReader(db: DatabaseSync): (event: number) => ToldEvent | null {
  const event = db.prepare('SELECT uid, kind, title, edtf, earliest, latest, basis, ordinal FROM event WHERE id = ?');
  const named = db.prepare('SELECT 1 FROM participant WHERE event = ? LIMIT 1');
  const claims = db.prepare(`
    SELECT claim.id, claim.uid, claim.capture AS key, capture.uid AS capture, source.uid AS source, claim.start,
      claim."end", claim.kind, edtf, earliest, latest, basis, modality, rule, quote, dated_start, dated_end
    FROM claim JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source
    WHERE event = ? AND NOT rejected ORDER BY claim.uid`);
  const meetings = db.prepare(`
    SELECT form.text FROM filler JOIN form ON form.id = filler.form WHERE claim = ? AND form.kind = 'meeting'`);
  const dates = db.prepare(`
    SELECT edtf, earliest, latest, basis FROM timex
    WHERE capture = ? AND start < ? AND "end" > ? AND type = 'DATE' AND edtf IS NOT NULL
      AND (extra IS NULL OR extra NOT LIKE '%"inName"%')`);
  return (key) => {
    const row = event.get(key);
    if (!row) return null;
    const rows = claims.all(key);
    const voices = voicesOf(rows);
    const several = new Set(rows.map(({ edtf }) => edtf).filter((edtf) => edtf !== null)).size > 1;
    const ordinal = row.ordinal === null ? null : Number(row.ordinal);
    return {
      id: String(row.uid),
      kind: row.kind as EventKind,
      title: String(row.title),
      time: timeOf(row as never),
      ordinal,
      named: ordinal !== null || named.get(key) !== undefined || /\p{Lu}.*\s\p{Lu}/u.test(String(row.title)),
      claims: rows.map((claim): ToldClaim => {
        const time = timeOf(claim as never);
        return {
          id: String(claim.uid),
          kind: claim.kind as ClaimKind,
          capture: String(claim.capture),
          source: String(claim.source),
          voice: voices.get(claim) ?? String(claim.source),
          start: Number(claim.start),
          end: Number(claim.end),
          time,
          modality: claim.modality as Modality,
          rule: String(claim.rule),
          doubtful:
            several &&
            ((time !== null && hasRival(claim, time, dates)) ||
              (ordinal !== null && !meetings.all(claim.id as number).some(({ text }) => isNumbered(String(text))))),
        };
      }),
    };
  };
}

// Its number stands in the words, not only in what was before them: "the conference" may be another.
const isNumbered = (words: string): boolean =>
  /\d|第|제/.test(words) ||
  /\b(?:\w*(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)|\w+teenth|\w+tieth|inaugural|founding)\b/i.test(
    words,
  );

function hasRival(claim: Row, time: Time, dates: ReturnType<DatabaseSync['prepare']>): boolean {
  const [start, end] = [Number(claim.dated_start ?? claim.start), Number(claim.dated_end ?? claim.end)];
  return dates.all(claim.key as number, end + near, start - near).some((other) => {
    const rival = timeOf(other as never);
    return rival !== null && rival.earliest !== null && !timesFit(rival, time);
  });
}

// A source that repeats another's words speaks with its voice: that of the least id.
function voicesOf(rows: readonly Row[]): Map<Row, string> {
  const first = new Map<string, string>();
  const words = (row: Row): string =>
    String(row.quote)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
  const sorted = rows.toSorted((a, b) => (String(a.source) < String(b.source) ? -1 : 1));
  for (const row of sorted) {
    const key = words(row);
    if (key.length >= ownWords && !first.has(key)) first.set(key, String(row.source));
  }
  return new Map(rows.map((row) => [row, first.get(words(row)) ?? String(row.source)]));
}
