import type { DatabaseSync } from 'node:sqlite';
import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import ko from '../../../lexicons/ko/findings.json' with { type: 'json' };
import { timesFit } from '../../chronicle/index.ts';
import type { ToldClaim, ToldEvent, ToldPlace } from '../../findings/index.ts';
import type { ClaimKind, EventKind, Modality, Span, Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';

type Row = Record<string, unknown>;
type Statement = ReturnType<DatabaseSync['prepare']>;

// As far from the words that date a claim, another date may be the one that belongs to it.
const near = 48;
// From this length on, two sources do not come upon the same words by themselves.
const ownWords = 40;

/** Reads the places that the claims of an event (rowid) give. */
export function placeReader(db: DatabaseSync): (event: number, told: ToldEvent) => ToldPlace[] {
  const fillers = db.prepare(`
    SELECT claim.uid, form.name, form.entity FROM claim CROSS JOIN filler ON filler.claim = claim.id AND role = 'place'
      CROSS JOIN form ON form.id = filler.form
    WHERE claim.event = ? AND form.kind = 'place' AND NOT rejected ORDER BY claim.uid, seq`);
  return (event, { claims }) => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return fillers.all(event).flatMap(({ uid, name, entity }) => {
      const claim = byId.get(String(uid));
      return claim ? [{ claim, entity: entity as number | null, name: String(name) }] : [];
    });
  };
}

/** Reads events as a critic does, by rowid. */
export function eventReader(db: DatabaseSync): (event: number) => ToldEvent | null {
  const event = db.prepare(`
    SELECT uid, kind, title, edtf, earliest, latest, basis, ordinal,
      EXISTS (SELECT 1 FROM participant WHERE event = event.id) AS named
    FROM event WHERE id = ?`);
  const claims = db.prepare(`
    SELECT claim.id, claim.uid, claim.capture AS key, capture.uid AS capture, source.uid AS source, claim.start,
      claim."end", claim.kind, claim.event, claim.passage, edtf, earliest, latest, basis, modality, rule, quote, dated_start, dated_end
    FROM claim JOIN capture ON capture.id = claim.capture JOIN source ON source.id = capture.source
    WHERE event = ? AND NOT rejected ORDER BY claim.uid`);
  const meetings = db.prepare(`
    SELECT form.text FROM filler JOIN form ON form.id = filler.form WHERE claim = ? AND form.kind = 'meeting'`);
  const fillers = db.prepare(`
    SELECT start, "end", kind, text FROM filler JOIN form ON form.id = filler.form WHERE claim = ?`);
  const dates = db.prepare(`
    SELECT timex.start, timex."end", edtf, earliest, latest, basis
    FROM passage JOIN timex ON timex.capture = passage.capture
      AND timex.start >= passage.start AND timex."end" <= passage."end"
    WHERE passage.capture = ?1 AND passage.seq = ?2 AND timex.start < ?3 AND timex."end" > ?4
      AND type = 'DATE' AND edtf IS NOT NULL AND (extra IS NULL OR extra NOT LIKE '%"inName"%')`);
  // Another thing of a kind that has its own date, dated by the same words.
  const shared = db.prepare(`
    SELECT 1 FROM claim WHERE capture = ?1 AND dated_start = ?2 AND event IS NOT ?3 AND kind IN (
      'meeting', 'publication', 'construction', 'test', 'death', 'birth', 'conflict', 'disaster', 'agreement') LIMIT 1`);
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
      named: ordinal !== null || row.named === 1 || /\p{Lu}.*\s\p{Lu}/u.test(String(row.title)),
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
            ((time !== null && (hasRival(claim, time, dates, fillers) || isShared(claim, shared))) ||
              (ordinal !== null && !meetings.all(claim.id as number).some(({ text }) => isNumbered(String(text))))),
        };
      }),
    };
  };
}

// Its number stands in the words, not only in what was before them: "the conference" may be another.
const isNumbered = (words: string): boolean => numbering.test(words);

const numbering = new RegExp(
  String.raw`\d|${ko.numbering.join('|')}|\b(?:\w+-)?(?:${[...en.ordinals, ...en.tens.map((pair) => pair.split(' ')[1]), ...en.numbering].join('|')})\b`,
  'i',
);

// Another date in the passage that stands as near to what the claim is about as the one that it is dated by.
function hasRival(claim: Row, time: Time, dates: Statement, fillers: Statement): boolean {
  if (claim.dated_start === null) return false;
  const dated = { start: Number(claim.dated_start), end: Number(claim.dated_end) };
  const all = fillers.all(claim.id as number);
  const numbered = all.filter(({ kind, text }) => kind === 'meeting' && isNumbered(String(text)));
  const about = (numbered.length > 0 ? numbered : all).map((row) => ({
    start: Number(row.start),
    end: Number(row.end),
  }));
  const [nearest] = about.toSorted((a, b) => between(a, dated) - between(b, dated));
  const from = nearest ?? dated;
  const within = nearest ? between(nearest, dated) : near;
  return dates
    .all(claim.key as number, claim.passage as number, dated.end + 2 * near, dated.start - 2 * near)
    .some((other) => {
      const rival = timeOf(other as never);
      if (rival === null || rival.earliest === null || timesFit(rival, time)) return false;
      return between(from, { start: Number(other.start), end: Number(other.end) }) <= within;
    });
}

const between = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

const isShared = (claim: Row, shared: Statement): boolean =>
  claim.kind === 'meeting' &&
  claim.dated_start !== null &&
  shared.get(claim.key as number, claim.dated_start as number, claim.event as number) !== undefined;

// A source that repeats another's words speaks with its voice: that of the least id.
function voicesOf(rows: readonly Row[]): Map<Row, string> {
  const sources = new Set(rows.map(({ source }) => String(source)));
  if (sources.size < 2) return new Map();
  const words = new Map(rows.map((row) => [row, wordsOf(String(row.quote))]));
  const first = new Map<string, string>();
  for (const [row, key] of words) {
    const [source, least] = [String(row.source), first.get(key)];
    if (key.length >= ownWords && (least === undefined || source < least)) first.set(key, source);
  }
  return new Map(rows.map((row) => [row, first.get(words.get(row)!) ?? String(row.source)]));
}

const wordsOf = (quote: string): string => quote.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
