import { type DaySpan, daySpan, spansOf } from './bounds.ts';
import { dayOf } from './civil-day.ts';
import { type EdtfDate, isSeason, parseDate } from './date.ts';
import { edtfOf, formatEdtf } from './edtf.ts';
import type { EdtfRun, EdtfValue } from './value.ts';

/** A value or its text; every function here throws a RangeError where a text is not EDTF. */
export type EdtfLike = EdtfValue | string;

/** Whether all of `a` lies before all of `b`. */
export const before = (a: EdtfLike, b: EdtfLike): boolean => daySpan(a).last < daySpan(b).first;

/** Whether all of `a` lies after all of `b`. */
export const after = (a: EdtfLike, b: EdtfLike): boolean => before(b, a);

const spansOverlap = (a: DaySpan, b: DaySpan): boolean => a.first <= b.last && b.first <= a.last;

/** Whether a day exists that both allow; for sets, that a member of each allows. */
export const overlaps = (a: EdtfLike, b: EdtfLike): boolean =>
  spansOf(edtfOf(a)).some((one) => spansOf(edtfOf(b)).some((other) => spansOverlap(one, other)));

/** Whether every day from the earliest to the latest of `b` lies within `a`. */
export function contains(a: EdtfLike, b: EdtfLike): boolean {
  const outer = daySpan(a);
  const inner = daySpan(b);
  return outer.first <= inner.first && inner.last <= outer.last;
}

/** Whether `b` begins on the day after `a` ends. */
export const meets = (a: EdtfLike, b: EdtfLike): boolean => daySpan(a).last + 1 === daySpan(b).first;

/** Days that lie strictly between the two, whichever comes first; 0 where they meet or overlap. */
export function gap(a: EdtfLike, b: EdtfLike): number {
  const [one, other] = [daySpan(a), daySpan(b)];
  return Math.max(0, one.first - other.last - 1, other.first - one.last - 1);
}

/**
 * The order of a chronicle: by the first day, then by the last, then by the text; what has no beginning comes first.
 * A total order, so that sorting never depends on the order of arrival.
 */
export function compareEdtf(a: EdtfLike, b: EdtfLike): number {
  const [one, other] = [daySpan(a), daySpan(b)];
  if (one.first !== other.first) return one.first < other.first ? -1 : 1;
  if (one.last !== other.last) return one.last < other.last ? -1 : 1;
  const [text, otherText] = [formatEdtf(edtfOf(a)), formatEdtf(edtfOf(b))];
  return text < otherText ? -1 : text > otherText ? 1 : 0;
}

/** Digits that fit both, or null where one of them differs. */
function mergeDigits(a: string, b: string): string | null {
  if (a.length !== b.length) return null;
  let merged = '';
  for (let at = 0; at < a.length; at++) {
    if (a[at] !== b[at] && a[at] !== 'X' && b[at] !== 'X') return null;
    merged += a[at] === 'X' ? b[at] : a[at];
  }
  return merged;
}

const isPlain = (date: EdtfDate): boolean =>
  !isSeason(date) && !date.year.startsWith('Y') && date.significant === undefined;

const keep = (a: number | undefined, b: number | undefined, fromA: number, fromB: number): number =>
  ((a ?? 0) & fromA & ~fromB) | ((b ?? 0) & fromB & ~fromA) | ((a ?? 0) & (b ?? 0) & fromA & fromB);

const partBits = (date: EdtfDate): number => 1 | (date.month === undefined ? 0 : 2) | (date.day === undefined ? 0 : 4);

/** The date that has every digit either has, where no digit of one denies the other; null where one does. */
function mergeDates(a: EdtfDate, b: EdtfDate): EdtfDate | null {
  const year = mergeDigits(a.year, b.year);
  const month = a.month && b.month ? mergeDigits(a.month, b.month) : (a.month ?? b.month);
  const day = a.day && b.day ? mergeDigits(a.day, b.day) : (a.day ?? b.day);
  if (year === null || month === null || day === null) return null;
  if (a.time !== undefined && b.time !== undefined && a.time !== b.time) return null;
  const digits = [year, month, day].filter((part) => part !== undefined).join('-');
  const merged = parseDate(digits);
  if (!merged) return null;
  const [fromA, fromB] = [partBits(a), partBits(b)];
  const uncertain = keep(a.uncertain, b.uncertain, fromA, fromB);
  const approximate = keep(a.approximate, b.approximate, fromA, fromB);
  const time = a.time ?? b.time;
  return {
    ...merged,
    ...(time !== undefined && { time }),
    ...(uncertain !== 0 && { uncertain }),
    ...(approximate !== 0 && { approximate }),
  };
}

/**
 * Whether the two can speak of one occurrence: digit by digit for dates (`1945-XX-10` fits `1945-08`, not
 * `1945-08-11`), by their days otherwise, by some member for sets. Qualifiers loosen nothing.
 */
export function compatible(a: EdtfLike, b: EdtfLike): boolean {
  return narrow(a, b) !== null;
}

/**
 * The most precise reading of two compatible values, the same whichever comes first; null where they are not
 * compatible. What both say is kept once; a qualifier falls away where the other says the part without one.
 */
export function narrow(a: EdtfLike, b: EdtfLike): EdtfValue | null {
  const [one, other] = [edtfOf(a), edtfOf(b)];
  if (one.kind === 'set' || other.kind === 'set') return narrowSets(one, other);
  if (one.kind === 'date' && other.kind === 'date' && isPlain(one) && isPlain(other)) return mergeDates(one, other);
  const [span, otherSpan] = [daySpan(one), daySpan(other)];
  if (!spansOverlap(span, otherSpan)) return null;
  const [inside, otherInside] = [contains(other, one), contains(one, other)];
  if (inside && otherInside) return compareEdtf(one, other) <= 0 ? one : other;
  if (inside || otherInside) return inside ? one : other;
  const common = [Math.max(span.first, otherSpan.first), Math.min(span.last, otherSpan.last)].map(dayOf);
  return edtfOf(common[0] === common[1] ? common[0] : `${common[0]}/${common[1]}`);
}

const alternatives = (value: EdtfValue): readonly EdtfValue[] =>
  value.kind !== 'set'
    ? [value]
    : value.members.map((member) => (member.kind === 'run' ? { ...member, kind: 'interval' } : member));

function narrowSets(a: EdtfValue, b: EdtfValue): EdtfValue | null {
  const found = new Map<string, EdtfValue>();
  for (const one of alternatives(a))
    for (const other of alternatives(b)) {
      const both = narrow(one, other);
      if (both) found.set(formatEdtf(both), both);
    }
  const values = [...found.values()].sort(compareEdtf);
  if (values.length <= 1) return values[0] ?? null;
  const members: (EdtfDate | EdtfRun)[] = [];
  for (const value of values) {
    if (value.kind === 'date') members.push(value);
    else if (value.kind === 'interval' && value.start !== 'unknown' && value.end !== 'unknown')
      members.push({ kind: 'run', start: value.start, end: value.end });
  }
  return { kind: 'set', all: [a, b].every((value) => value.kind !== 'set' || value.all), members };
}
