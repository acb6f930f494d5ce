import type { DateStretch } from '../context/index.ts';
import type { Time } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, distinctKinds } from './assertion.ts';
import type { Predicate } from './predicate.ts';

export const timeOf = (date: DateStretch | null): Time | null =>
  date && { edtf: date.edtf, earliest: date.earliest, latest: date.latest, basis: date.basis };

interface Told {
  readonly passage: number;
  /** Where it is told in its passage. */
  readonly start: number;
  readonly time: Time;
}

// So many passages back, what was told of a meeting is still in mind.
const memory = 3;

/** What an assertion at a meeting can be. */
const atMeeting: ReadonlySet<string> = new Set([...distinctKinds, 'dissolution', 'campaign']);

/** When the meetings of a document were, by their names. */
export class MeetingTimes {
  private readonly told = new Map<string, Told[]>();

  /** Of meetings without a name, in the order of the text: nothing but what follows at once can be at them. */
  private readonly unnamed: Told[] = [];

  /** What each passage dates, in the order of the text, and whether it is a meeting. */
  private readonly dated = new Map<number, (Told & { readonly isMeeting: boolean })[]>();

  private readonly isPress: boolean;

  constructor(
    read: readonly { readonly passage: number; readonly assertions: readonly Assertion[] }[],
    isPress: boolean,
  ) {
    this.isPress = isPress;
    for (const { passage, assertions } of read)
      for (const { kind, meeting, date, words, planned, denied } of assertions) {
        const { start } = words;
        const time = timeOf(date);
        if (time) this.note({ passage, start, time, isMeeting: kind === 'meeting' && !planned && !denied });
        // At a meeting that is still to come, or was not held, nothing has been done.
        if (kind !== 'meeting' || !time || planned || denied) continue;
        if (!meeting?.name) {
          this.unnamed.push({ passage, start, time });
          continue;
        }
        const known = this.told.get(meeting.name.name);
        if (known) known.push({ passage, start, time });
        else this.told.set(meeting.name.name, [{ passage, start, time }]);
      }
  }

  private note(one: Told & { readonly isMeeting: boolean }): void {
    const known = this.dated.get(one.passage);
    if (known) known.push(one);
    else this.dated.set(one.passage, [one]);
  }

  /** When the meeting was that a passage went on about last, where it has dated nothing else since. */
  private lastBefore(passage: number, start: number): Time | null {
    const list = this.dated.get(passage) ?? [];
    let at = list.length;
    for (let low = 0; low < at; ) {
      const middle = (low + at) >> 1;
      if (list[middle].start < start) low = middle + 1;
      else at = middle;
    }
    const same = list[at - 1]?.time.edtf;
    for (at--; at >= 0 && list[at].time.edtf === same; at--)
      if (list[at].isMeeting) return { ...list[at].time, basis: 'context' };
    return null;
  }

  /**
   * When what is asserted in `passage` was, if it was at a meeting: as told of that meeting just before, else the date
   * that says most of all that are told of it. Null where it was at none.
   */
  at({ given, kind, by, words, elsewhere = [] }: Assertion, passage: number): Time | null {
    // What has no kind of its own is told only with a date; what else a report tells at a meeting is part of it.
    if (kind === 'other' || (this.isPress && (!isAt(kind) || (by?.group != null && !by.group.finite)))) return null;
    for (const { name } of [...given, ...elsewhere.map(({ one }) => one)]) {
      const told = name?.kind === 'meeting' ? this.told.get(name.name) : undefined;
      if (!told) continue;
      const near = told.findLast((one) => one.passage <= passage && passage - one.passage <= memory);
      return { ...(near?.time ?? narrowest(told)), basis: 'context' };
    }
    // "The congress met in May. N. was elected chairman.": who is elected is so there.
    if (kind === 'appointment' && !this.isPress && by?.group?.finite && !by.subordinate && isElecting(by))
      return this.lastBefore(passage, words.start);
    // "It elected …", "The meeting adopted …", of a meeting that has no name.
    if (!atMeeting.has(kind) || !given.some(isPointer)) return null;
    const near = this.unnamed.findLast(
      (one) => passage - one.passage === 1 || (one.passage === passage && one.start <= words.start),
    );
    return near ? { ...near.time, basis: 'context' } : null;
  }
}

const isAt = (kind: Assertion['kind']): boolean => kind === 'meeting' || atMeeting.has(kind);

// By vote, with no time of its own before or after.
const isElecting = ({ triggers, group }: Predicate): boolean =>
  group?.voice !== undefined &&
  !group.planned &&
  !group.denied &&
  triggers.some(({ words }) => /elect|vote/.test(words[0]));

const isPointer = ({ name, pointer }: Argument): boolean => name === null && pointer === true;

function narrowest(told: readonly Told[]): Time {
  let best = told[0].time;
  for (const { time } of told) if (isWithin(time, best)) best = time;
  return best;
}

const isWithin = (a: Time, b: Time): boolean =>
  a.earliest !== null && a.latest !== null && (b.earliest ?? '') <= a.earliest && a.latest <= (b.latest ?? '9999');
