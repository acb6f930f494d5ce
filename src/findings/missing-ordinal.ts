import type { Time } from '../model/index.ts';
import { daysOf, timeWords } from './days.ts';
import { counted, type Found, found, listed, ranges, type Witness } from './found.ts';

/** A numbered meeting of a series; `event` is null for one that no source mentions. */
export interface ToldMember {
  readonly ordinal: number;
  readonly event: string | null;
  readonly title: string | null;
  readonly time: Time | null;
  /** Claims that tell of it, the first `most`; of one that no claim dates, the words that mention its number. */
  readonly witnesses: (most: number) => readonly Witness[];
  /** Whether its number is mentioned beside meetings of the series, without a date. */
  readonly mentioned: boolean;
}

/** A series with what tells of its members. */
export interface ToldSeries {
  readonly id: string;
  readonly name: string;
  readonly members: readonly ToldMember[];
  /** Whether it holds meetings that sources count under several names. */
  readonly joined: boolean;
}

// "Conference": of whose conferences these numbers are, nothing tells.
const isAnyone = (name: string): boolean => /^\p{Lu}\p{Ll}+$/u.test(name);

// Named by the sort of meeting alone, it may hold those of several bodies.
const isBare = (name: string): boolean => !/ of |\p{Script=Hangul}/u.test(name);

/** The numbers of a series that others imply and no source mentions. */
export function missingOrdinals({ id, name, members, joined }: ToldSeries): Found[] {
  const missing = members.filter(({ event, mentioned }) => event === null && !mentioned).map(({ ordinal }) => ordinal);
  const undated = members.filter(({ event, mentioned }) => event === null && mentioned);
  const told = members.filter(({ event }) => event !== null);
  if (missing.length === 0 || told.length === 0 || isAnyone(name)) return [];
  const isNear = ({ ordinal }: ToldMember): boolean => missing.some((one) => Math.abs(one - ordinal) === 1);
  const shown = told.toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)) || a.ordinal - b.ordinal);
  const inside = missing.some((ordinal) => told.some((member) => member.ordinal < ordinal));
  const all = missing.length + undated.length + told.length;
  const toldWords = told.map(({ ordinal, time }) => `${ordinal}${time ? ` (${timeWords(time.edtf)})` : ''}`);
  const summary = [
    `${name}: ${counted(missing.length, 'number')} of ${all} ${missing.length === 1 ? 'is' : 'are'} not mentioned in these sources, ${listed(ranges(missing))}.`,
    `Told ${told.length === 1 ? 'is' : 'are'} ${listed(toldWords)}${undated.length > 0 ? `; mentioned without a date, ${listed(ranges(undated.map(({ ordinal }) => ordinal)))}` : ''}.`,
  ];
  return [
    found({
      kind: 'missing-ordinal',
      key: [id],
      summary: summary.join(' '),
      about: [{ id, name }],
      evidence: [...shown, ...undated].flatMap(({ witnesses, ordinal }) =>
        witnesses(2).map((one) => ({ ...one, says: `number ${ordinal}` })),
      ),
      // Between two that are told, a number is sure to have been given; before the first, where the body counts from one.
      // One that is named in passing, without a date, is one that the sources do not tell of.
      confidence: isBare(name)
        ? 0.5
        : inside
          ? joined
            ? 0.85
            : 0.95
          : told.length > 1
            ? 0.8
            : told[0].time !== null
              ? 0.6
              : 0.4,
      size: missing.length,
      why: 'A meeting that is numbered implies those with the numbers before it.',
      innocent: [
        'Not mentioned in these sources does not mean that it was not held.',
        ...(isBare(name) ? ['The sources do not say whose meetings these are: they may be of several bodies.'] : []),
        ...(joined ? ['The series changed its name, and may have counted anew.'] : []),
        ...(told.length === 1
          ? ['The sources may care for this one meeting only: a series of others, or held elsewhere.']
          : []),
      ],
    }),
  ];
}

/** Members of a series whose dates run against their numbers. */
export function disorder({ id, name, members }: ToldSeries): Found[] {
  if (isBare(name)) return [];
  const dated = members.flatMap((member) => {
    const days = member.time && member.time.basis === 'stated' ? daysOf(member.time) : null;
    return days ? [{ ...member, days }] : [];
  });
  const findings: Found[] = [];
  for (let i = 1; i < dated.length; i++) {
    const [a, b] = [dated[i - 1], dated[i]];
    if (a.days.first <= b.days.last) continue;
    findings.push(
      found({
        kind: 'contradiction',
        key: ['order', id, a.ordinal, b.ordinal],
        summary: `${name}: number ${a.ordinal} is dated ${timeWords(a.time!.edtf)}, after number ${b.ordinal}, ${timeWords(b.time!.edtf)}.`,
        about: [{ id, name }],
        evidence: [...a.witnesses(3), ...b.witnesses(3)],
        confidence: 0.7,
        why: 'Numbers in a series rise with time.',
        innocent: [
          'The body may have begun to count anew.',
          'Meetings of two bodies may have been taken for one series.',
        ],
      }),
    );
  }
  return findings;
}
