import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import en from '../../../lexicons/en/findings.json' with { type: 'json' };
import ko from '../../../lexicons/ko/findings.json' with { type: 'json' };
import { timesFit } from '../../chronicle/index.ts';
import type { ClaimKind, Span, Time } from '../../model/index.ts';
import { eachRow } from '../statement.ts';
import { keptTimes } from './kept-times.ts';

/** A claim with what tells how far its date is to be trusted. */
export interface DatedClaim {
  /** Its rowid, that of its capture, and the place of its passage there. */
  readonly key: number;
  readonly captureKey: number;
  readonly passage: number;
  readonly kind: ClaimKind;
  readonly time: Time | null;
  /** The words that date it. */
  readonly dated: Span | null;
}

// As far from the words that date a claim, another date may be the one that belongs to it.
const near = 48;

/**
 * Tells whether another date may be the one that belongs to a claim of an event (rowid), or its number that of another meeting.
 * `whole`: claims of most captures are going to be asked about.
 */
export function doubtReader(
  db: DatabaseSync,
  whole: boolean,
): (claim: DatedClaim, event: number, isNumbered: boolean) => boolean {
  const fillersOf = fillerReader(db);
  const datesIn = dateReader(db);
  const passageAt = db.prepare('SELECT start, "end" FROM passage WHERE capture = ? AND seq = ?');
  const isShared = sharedDates(db, whole);
  // Other dates in the passage that may stand as near to what the claim is about as the one that it is dated by.
  const rivalsOf = ({ captureKey, passage, dated, time }: DatedClaim): readonly Span[] => {
    if (dated === null || time === null) return [];
    const rivals = datesIn(captureKey, dated.start - 2 * near, dated.end + 2 * near).filter(
      (other) => other.time.earliest !== null && !timesFit(other.time, time),
    );
    if (rivals.length === 0) return [];
    const within = passageAt.get(captureKey, passage);
    return rivals.filter(({ start, end }) => start >= Number(within?.start) && end <= Number(within?.end));
  };
  return (claim, event, ofNumber) => {
    const { dated, time } = claim;
    const rivals = rivalsOf(claim);
    if (ofNumber || rivals.length > 0) {
      const all = fillersOf(claim.key);
      const numbered = all.filter(({ isNumbered }) => isNumbered);
      if (ofNumber && numbered.length === 0) return true;
      if (dated !== null && rivals.length > 0) {
        const about = numbered.length > 0 ? numbered : all;
        const [nearest] = about.toSorted((a, b) => between(a, dated) - between(b, dated));
        const within = nearest ? between(nearest, dated) : near;
        if (rivals.some((rival) => between(nearest ?? dated, rival) <= within)) return true;
      }
    }
    return (
      time !== null && dated !== null && claim.kind === 'meeting' && isShared(claim.captureKey, dated.start, event)
    );
  };
}

/** Reads where things stand that a claim (rowid) is about, and whether one is a meeting by its number. */
function fillerReader(db: DatabaseSync): (claim: number) => (Span & { readonly isNumbered: boolean })[] {
  const fillers = db.prepare('SELECT start, "end", form FROM filler WHERE claim = ?');
  fillers.setReturnArrays(true);
  const words = db.prepare("SELECT text FROM form WHERE id = ? AND kind = 'meeting'");
  const known = new Map<number, boolean>();
  const isMeeting = (form: number): boolean => {
    let is = known.get(form);
    if (is === undefined) {
      const row = words.get(form);
      is = row !== undefined && isNumbered(String(row.text));
      known.set(form, is);
    }
    return is;
  };
  return (claim) =>
    (fillers.all(claim) as unknown as [number, number, number][]).map(([start, end, form]) => ({
      start,
      end,
      isNumbered: isMeeting(form),
    }));
}

/** Reads the dates of a capture (rowid) that touch a stretch of it; those of a capture are read once, as there may be many to ask for. */
function dateReader(db: DatabaseSync): (capture: number, from: number, to: number) => (Span & { time: Time })[] {
  const dates = db.prepare(`
    SELECT start, "end", edtf, earliest, latest, basis FROM timex
    WHERE capture = ? AND type = 'DATE' AND edtf IS NOT NULL AND (extra IS NULL OR extra NOT LIKE '%"inName"%')
    ORDER BY start`);
  dates.setReturnArrays(true);
  const timeFor = keptTimes();
  const known = new Map<number, { readonly places: Int32Array; readonly times: readonly Time[] }>();
  return (capture, from, to) => {
    let told = known.get(capture);
    if (told === undefined) {
      const rows = dates.all(capture) as unknown as SQLOutputValue[][];
      told = {
        places: Int32Array.from(rows.flatMap(([start, end]) => [start as number, end as number])),
        times: rows.map(([, , edtf, earliest, latest, basis]) => timeFor(edtf as string, earliest, latest, basis)),
      };
      known.set(capture, told);
    }
    const found: (Span & { time: Time })[] = [];
    for (let i = 0; i < told.times.length && told.places[2 * i] < to; i++) {
      const [start, end] = [told.places[2 * i], told.places[2 * i + 1]];
      if (end > from) found.push({ start, end, time: told.times[i] });
    }
    return found;
  };
}

/** Tells whether the words that begin at a place of a capture (rowid) date another event than one, of a kind that has its own date. */
function sharedDates(db: DatabaseSync, whole: boolean): (capture: number, start: number, event: number) => boolean {
  const datesOf = whole ? allDates(db) : datesOfOne(db);
  return (capture, start, event) => {
    const pairs = datesOf(capture);
    for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === start && pairs[i + 1] !== event) return true;
    return false;
  };
}

// Of claims of kinds that have their own date: where their dates begin and what event they tell of (-1: none).
const ownDates = 'dated_start, coalesce(event, -1)';
const hasOwn = `dated_start IS NOT NULL AND kind IN (
  'meeting', 'publication', 'construction', 'test', 'death', 'birth', 'conflict', 'disaster', 'agreement')`;

function datesOfOne(db: DatabaseSync): (capture: number) => ArrayLike<number> {
  const dates = db.prepare(`SELECT ${ownDates} FROM claim WHERE capture = ? AND ${hasOwn}`);
  dates.setReturnArrays(true);
  const known = new Map<number, Int32Array>();
  return (capture) => {
    let pairs = known.get(capture);
    if (pairs === undefined) {
      pairs = Int32Array.from((dates.all(capture) as unknown as [number, number][]).flat());
      known.set(capture, pairs);
    }
    return pairs;
  };
}

// The same of all captures, in one go through the claims when first asked for.
function allDates(db: DatabaseSync): (capture: number) => ArrayLike<number> {
  let known: Map<number, number[]> | null = null;
  const read = (): Map<number, number[]> => {
    const by = new Map<number, number[]>();
    eachRow(
      db,
      `capture, ${ownDates}`,
      `claim NOT INDEXED WHERE ${hasOwn}`,
      (capture: number, at: number, event: number) => {
        const pairs = by.get(capture);
        if (pairs) pairs.push(at, event);
        else by.set(capture, [at, event]);
      },
    );
    return by;
  };
  return (capture) => {
    known ??= read();
    return known.get(capture) ?? none;
  };
}

const none: readonly number[] = [];

// Its number stands in the words, not only in what was before them: "the conference" may be another.
const isNumbered = (words: string): boolean => numbering.test(words);

const numbering = new RegExp(
  String.raw`\d|${ko.numbering.join('|')}|\b(?:\w+-)?(?:${[...en.ordinals, ...en.tens.map((pair) => pair.split(' ')[1]), ...en.numbering].join('|')})\b`,
  'i',
);

const between = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);
