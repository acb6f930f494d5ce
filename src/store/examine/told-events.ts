import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import ko from '../../../lexicons/ko/findings.json' with { type: 'json' };
import { timesFit } from '../../chronicle/index.ts';
import type { ToldClaim, ToldEvent, ToldPlace } from '../../findings/index.ts';
import type { ClaimKind, EventKind, Modality, Span, Time } from '../../model/index.ts';
import { timeOf } from '../queries/row-time.ts';
import { captureIds } from './capture-ids.ts';

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
  const claimsOf = claimReader(db);
  const isDoubtful = doubtReader(db);
  return (key) => {
    const row = event.get(key);
    if (!row) return null;
    const claims = claimsOf(key);
    const voices = voicesOf(claims);
    const first = claims.find(({ time }) => time !== null)?.time?.edtf;
    const several = claims.some(({ time }) => time !== null && time.edtf !== first);
    const ordinal = row.ordinal === null ? null : Number(row.ordinal);
    return {
      id: String(row.uid),
      kind: row.kind as EventKind,
      title: String(row.title),
      time: timeOf(row as never),
      ordinal,
      named: ordinal !== null || row.named === 1 || /\p{Lu}.*\s\p{Lu}/u.test(String(row.title)),
      claims: claims.map((claim): ToldClaim => {
        const { id, kind, capture, source, start, end, time, modality, rule } = claim;
        const voice = voices?.get(claim) ?? source;
        const speaker =
          voice === source ? claim.speaker : (claims.find((one) => one.source === voice) ?? claim).speaker;
        const doubtful = several && isDoubtful(claim, key, ordinal !== null);
        return { id, kind, capture, source, voice, speaker, start, end, time, modality, rule, doubtful };
      }),
    };
  };
}

/** A claim as it is read, with what tells how far its date is to be trusted. */
interface ReadClaim extends Omit<ToldClaim, 'voice' | 'doubtful'> {
  readonly key: number;
  /** The rowid of its capture, and the place of its passage there. */
  readonly captureKey: number;
  readonly passage: number;
  readonly quote: string;
  readonly dated: Span | null;
}

// Rows come as arrays, and what is said of a capture is read once: there may be half a million claims to read.
function claimReader(db: DatabaseSync): (event: number) => ReadClaim[] {
  const claims = db.prepare(`
    SELECT id, uid, capture, start, "end", kind, passage, edtf, earliest, latest, basis, modality, rule, quote,
      dated_start, dated_end
    FROM claim WHERE event = ? AND NOT rejected ORDER BY uid`);
  claims.setReturnArrays(true);
  const idsOf = captureIds(db);
  return (event) =>
    (claims.all(event) as unknown as SQLOutputValue[][]).map((row): ReadClaim => {
      const captureKey = row[2] as number;
      const [edtf, earliest, latest, basis] = [row[7], row[8], row[9], row[10]];
      return {
        key: row[0] as number,
        id: row[1] as string,
        captureKey,
        ...idsOf(captureKey),
        start: row[3] as number,
        end: row[4] as number,
        kind: row[5] as ClaimKind,
        passage: row[6] as number,
        time: edtf === null ? null : ({ edtf, earliest, latest, basis } as Time),
        modality: row[11] as Modality,
        rule: row[12] as string,
        quote: row[13] as string,
        dated: row[14] === null ? null : { start: row[14] as number, end: row[15] as number },
      };
    });
}

// Whether another date may be the one that belongs to a claim, or its number that of another meeting.
function doubtReader(db: DatabaseSync): (claim: ReadClaim, event: number, isNumbered: boolean) => boolean {
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
  // Another date in the passage that stands as near to what the claim is about as the one that it is dated by.
  const hasRival = ({ captureKey, passage, dated, time }: ReadClaim, about: readonly Span[]): boolean => {
    if (dated === null || time === null) return false;
    const [nearest] = about.toSorted((a, b) => between(a, dated) - between(b, dated));
    const from = nearest ?? dated;
    const within = nearest ? between(nearest, dated) : near;
    return dates.all(captureKey, passage, dated.end + 2 * near, dated.start - 2 * near).some((other) => {
      const rival = timeOf(other as never);
      if (rival === null || rival.earliest === null || timesFit(rival, time)) return false;
      return between(from, { start: Number(other.start), end: Number(other.end) }) <= within;
    });
  };
  const isShared = ({ kind, captureKey, dated }: ReadClaim, event: number): boolean =>
    kind === 'meeting' && dated !== null && shared.get(captureKey, dated.start, event) !== undefined;
  return (claim, event, ofNumber) => {
    if (!ofNumber && (claim.dated === null || claim.time === null)) return false;
    const all = fillers.all(claim.key);
    const numbered = all.filter(({ kind, text }) => kind === 'meeting' && isNumbered(String(text)));
    const about = (numbered.length > 0 ? numbered : all).map((row) => ({
      start: Number(row.start),
      end: Number(row.end),
    }));
    return (
      (ofNumber && numbered.length === 0) || hasRival(claim, about) || (claim.time !== null && isShared(claim, event))
    );
  };
}

// Its number stands in the words, not only in what was before them: "the conference" may be another.
const isNumbered = (words: string): boolean => numbering.test(words);

const numbering = new RegExp(
  String.raw`\d|${ko.numbering.join('|')}|\b(?:\w+-)?(?:${[...en.ordinals, ...en.tens.map((pair) => pair.split(' ')[1]), ...en.numbering].join('|')})\b`,
  'i',
);

const between = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

// A source that repeats another's words speaks with its voice: that of the least id.
function voicesOf(claims: readonly ReadClaim[]): Map<ReadClaim, string> | null {
  if (claims.every(({ source }) => source === claims[0].source)) return null;
  const first = new Map<string, string>();
  const words = claims.map(({ quote, source }) => {
    const key = quote.length < ownWords ? '' : wordsOf(quote);
    if (key.length < ownWords) return null;
    const least = first.get(key);
    if (least === undefined || source < least) first.set(key, source);
    return key;
  });
  return new Map(claims.map((claim, at) => [claim, words[at] === null ? claim.source : first.get(words[at]!)!]));
}

const wordsOf = (quote: string): string => quote.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
