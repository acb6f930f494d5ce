import { daysOf, timeWords } from './days.ts';
import { type Found, found } from './found.ts';
import { type ToldEvent, witnessOf } from './told.ts';

/** A numbered meeting by what its series is called ("Congress", of "Union of Towns"). */
export interface CountedMeeting {
  readonly event: ToldEvent;
  readonly series: string;
  readonly ordinal: number;
}

const headOf = (series: string): string => series.split(' of the ')[0];
const bodyOf = (series: string): string => series.slice(headOf(series).length);

// A meeting is dated to its days, not to a month in which there may be several.
const longest = 15;

/**
 * Meetings that are told of the same days and body, and by sources of which none tells of both: one meeting, as far as one
 * can see, under two numbers or under two names.
 */
export function oneMeeting(a: CountedMeeting, b: CountedMeeting): Found[] {
  const [x, y] = [a, b].map(({ event: { time } }) => (time?.basis === 'stated' ? daysOf(time) : null));
  if (!x || !y || x.first !== y.first || Math.max(x.length, y.length) > longest) return [];
  const body = bodyOf(a.series);
  if (body === '' || body !== bodyOf(b.series)) return [];
  const isOtherNumber = headOf(a.series) === headOf(b.series) && a.ordinal !== b.ordinal;
  const isOtherName = headOf(a.series) !== headOf(b.series) && a.ordinal === b.ordinal;
  if (!isOtherNumber && !isOtherName) return [];
  const told = ({ event }: CountedMeeting) =>
    event.claims.filter(({ time, doubtful, modality }) => time !== null && !doubtful && modality === 'asserted');
  const [first, second] = a.event.id < b.event.id ? [a, b] : [b, a];
  const voices = new Set(told(first).map(({ voice }) => voice));
  if (voices.size === 0 || told(second).length === 0 || told(second).some(({ voice }) => voices.has(voice))) return [];
  const days = timeWords(first.event.time!.edtf);
  return [
    found({
      kind: 'contradiction',
      key: [isOtherNumber ? 'number' : 'name', first.event.id, second.event.id],
      summary: `The meeting of ${days} is ${first.event.title} by one source and ${second.event.title} by another: one meeting under two ${isOtherNumber ? 'numbers' : 'names'}, or two on one day.`,
      about: [first, second].map(({ event: { id, title } }) => ({ id, name: title })),
      evidence: [first, second].flatMap((one) =>
        told(one)
          .slice(0, 4)
          .map((claim) => witnessOf(claim, one.event.title)),
      ),
      confidence: 0.6,
      why: `Both are of the same body and begin on the same day, and they differ in ${isOtherNumber ? 'their number' : 'what they are called'}; no source tells of both.`,
      innocent: ['Two meetings may have been held on one day.', 'A slip of the pen or of the press.'],
    }),
  ];
}
