import en from '../../lexicons/en/findings.json' with { type: 'json' };
import { timesFit } from '../chronicle/index.ts';
import { daysOf, timeWords } from './days.ts';
import { type Found, found, listedInShort } from './found.ts';
import { type ToldClaim, type ToldEvent, witnessOf } from './told.ts';

// A meeting goes on for some days: its first and its last do not contradict each other within this many.
const longestMeeting = 31;
// Nothing that happened at a time is dated by so long a stretch: that is the time of something else in the sentence.
const longestDate = 366;

/**
 * An event whose claims date it so that not all can be right. What is compared are dates as they are written: those that
 * context supplies count only against one another where more than one source has them. Different precision is no
 * contradiction, nor are the first and the last day of what someone tells to have lasted from the one to the other.
 */
export function contradictions(event: ToldEvent): Found[] {
  if (!event.named) return [];
  const dated = event.claims.filter((claim) => claim.time !== null && claim.modality === 'asserted' && isDate(claim));
  // Of most events every date fits every other: of few there is more to ask.
  const times = [...new Set(dated.map(({ time }) => time!))];
  if (times.every((time, at) => times.slice(0, at).every((other) => timesFit(time, other)))) return [];
  const spans = dated.filter(
    ({ time }) => time?.edtf.includes('/') && (daysOf(time)?.length ?? 0) <= longestMeeting * 2,
  );
  const voices = (claim: ToldClaim): number =>
    new Set(dated.filter(({ time }) => time?.edtf === claim.time?.edtf).map(({ voice }) => voice)).size;
  // Two dates in one sentence: which is the event's cannot be told from here.
  const torn = (claim: ToldClaim): boolean =>
    dated.some((other) => other !== claim && sameSentence(claim, other) && !timesFit(claim.time!, other.time!));
  const witnesses = dated.filter((claim) => (claim.time?.basis === 'stated' || voices(claim) > 1) && !torn(claim));
  const apart = (a: ToldClaim, b: ToldClaim): boolean =>
    !timesFit(a.time!, b.time!) &&
    !sameSentence(a, b) &&
    !spans.some(({ time }) => touches(time!, a.time!) && touches(time!, b.time!)) &&
    !endsOfOne(event, a, b) &&
    !a.doubtful &&
    !b.doubtful;
  const against = witnesses.filter((claim) => witnesses.some((other) => apart(claim, other)));
  if (against.length === 0) return [];
  const dates = [...new Map(against.map(({ time }) => [time!.edtf, time!])).values()].sort((a, b) =>
    a.edtf < b.edtf ? -1 : 1,
  );
  const sources = new Set(against.map(({ voice }) => voice)).size;
  return [
    found({
      kind: 'contradiction',
      key: ['date', event.id],
      summary: `${event.title} is dated ${listedInShort(dates.map((time) => timeWords(time.edtf)))}: these cannot all be true.`,
      about: [{ id: event.id, name: event.title }],
      evidence: against.map((claim) => witnessOf(claim)),
      confidence: sources > 1 ? 0.9 : 0.6,
      size: against.length,
      why: 'The earliest and latest days that these dates allow do not meet.',
      innocent: [
        'One of the dates may be of another part of the event: its opening, its close, its announcement.',
        'Two occasions of one kind may have been taken for one.',
        'A slip of the pen or of the press.',
      ],
    }),
  ];
}

/** Two events that may be one: meetings of one name and number, dated apart and not far. */
export interface Namesakes {
  readonly a: ToldEvent;
  readonly b: ToldEvent;
}

// Meetings of one number that are further apart are of two bodies.
const nearestNumbers = 366;

/** Meetings under one name and number whose dates do not meet: one that is dated in two ways, or two of one name. */
export function datedApart({ a, b }: Namesakes): Found[] {
  if (a.time?.basis !== 'stated' || b.time?.basis !== 'stated' || timesFit(a.time, b.time)) return [];
  const [x, y] = [daysOf(a.time), daysOf(b.time)];
  if (x === null || y === null || Math.max(x.first, y.first) - Math.min(x.last, y.last) > nearestNumbers) return [];
  const witnesses = [...a.claims, ...b.claims].filter(({ time, doubtful }) => time?.basis === 'stated' && !doubtful);
  if (new Set(witnesses.map(({ source }) => source)).size < 2) return [];
  const [first, second] = a.title.length >= b.title.length ? [a, b] : [b, a];
  return [
    found({
      kind: 'contradiction',
      key: ['namesakes', ...[a.id, b.id].sort()],
      summary: `${first.title} is dated ${listedInShort(
        [a, b]
          .map(({ time }) => time!.edtf)
          .sort()
          .map(timeWords),
      )}: these cannot both be true, if it is one meeting.`,
      about: [first, second].map(({ id, title }) => ({ id, name: title })),
      evidence: witnesses.map((claim) => witnessOf(claim)),
      confidence: 0.75,
      size: witnesses.length,
      why: 'Two sources tell of a meeting under this name and number, and their dates do not meet.',
      innocent: [
        'Two bodies may each have held a meeting under this name and number.',
        'A slip of the pen or of the press.',
      ],
    }),
  ];
}

const isDate = ({ kind, time }: ToldClaim): boolean => kind === 'plan' || (daysOf(time!)?.length ?? 0) <= longestDate;

const sameSentence = (a: ToldClaim, b: ToldClaim): boolean =>
  a.capture === b.capture && a.start < b.end + 2 && b.start < a.end + 2;

function touches(a: { earliest: string | null; latest: string | null }, b: typeof a): boolean {
  const [x, y] = [daysOf(a), daysOf(b)];
  return x !== null && y !== null && x.first <= y.last && y.first <= x.last;
}

// "opened on the 5th", "closed on the 12th": the rule that read the claim says which end is meant.
const ends = new RegExp(String.raw`\.(?:${en.opensOrCloses.join('|')})`);

function endsOfOne({ kind }: ToldEvent, a: ToldClaim, b: ToldClaim): boolean {
  if (kind !== 'meeting') return false;
  const [x, y] = [daysOf(a.time!), daysOf(b.time!)];
  if (x === null || y === null) return false;
  const gap = Math.max(x.first, y.first) - Math.min(x.last, y.last);
  return gap <= longestMeeting && (ends.test(a.rule) || ends.test(b.rule));
}
