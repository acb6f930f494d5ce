import { compatible, dayOf, parseEdtf } from '../edtf/index.ts';
import type { Time } from '../model/index.ts';
import { timeHolds, timeSpan, timeWidth } from './time-span.ts';

/**
 * When an event was, by the times that its claims give: the most precise that no other contradicts, where dates stated
 * count before dates from context. A stretch of days counts before a single day of it: a congress and its opening. Where
 * all precise dates are contradicted, what they have in common, or the few that it may have been; null without any.
 */
export function eventTime(times: readonly Time[]): Time | null {
  const distinct = [...new Map(times.map((time) => [`${time.edtf} ${time.basis}`, time])).values()];
  const stated = distinct.filter(({ basis }) => basis === 'stated');
  const told = stated.length > 0 ? stated : distinct;
  if (told.length < 2) return told[0] ?? null;
  const sorted = told.toSorted((a, b) => timeWidth(a) - timeWidth(b) || (a.edtf < b.edtf ? -1 : 1));
  const best = sorted.find((time) => sorted.every((other) => timesFit(time, other)));
  if (best) return sorted.find((time) => isStretch(time) && timeHolds(time, best)) ?? best;
  return disputed(sorted);
}

// A year, a month or a day that every month has: two of these fit where the one begins as the other.
const plain = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?)?$/;
const verdicts = new Map<string, boolean>();
const mostVerdicts = 100_000;

/** Whether two times can speak of one occurrence. */
export function timesFit(a: Time, b: Time): boolean {
  if (a.edtf === b.edtf) return true;
  if (plain.test(a.edtf) && plain.test(b.edtf)) return a.edtf.startsWith(b.edtf) || b.edtf.startsWith(a.edtf);
  const key = a.edtf < b.edtf ? `${a.edtf} ${b.edtf}` : `${b.edtf} ${a.edtf}`;
  let fit = verdicts.get(key);
  if (fit === undefined) {
    if (verdicts.size > mostVerdicts) verdicts.clear();
    const [x, y] = [parseEdtf(a.edtf), parseEdtf(b.edtf)];
    fit = !('value' in x && 'value' in y) || compatible(x.value, y.value);
    verdicts.set(key, fit);
  }
  return fit;
}

const stretch = /^-?\d{4,}-\d\d-\d\d\/-?\d{4,}-\d\d-\d\d$/;
const isStretch = ({ edtf }: Time): boolean => stretch.test(edtf);

// At most so many days are given one by one; more are given from the first to the last.
const mostAlternatives = 3;

// Dates that cannot all be right: those that allow least, as what it may have been.
function disputed(sorted: readonly Time[]): Time {
  const narrowest = sorted.filter((time) => !sorted.some((other) => other !== time && isWithin(other, time)));
  const dates = [...new Set(narrowest.map(({ edtf }) => edtf))].sort();
  const spans = narrowest.map((time) => timeSpan(time));
  const first = Math.min(...spans.map((span) => span.first));
  const last = Math.max(...spans.map((span) => span.last));
  const isPlain = dates.every((date) => /^[\d-]+$/.test(date));
  const ends = {
    earliest: narrowest.some(({ earliest }) => earliest === null) ? null : dayOf(first),
    latest: narrowest.some(({ latest }) => latest === null) ? null : dayOf(last),
  };
  const edtf =
    dates.length <= mostAlternatives && isPlain
      ? `[${dates.join(',')}]`
      : `${ends.earliest ?? '..'}/${ends.latest ?? '..'}`;
  return { edtf, ...ends, basis: 'inferred' };
}

const isWithin = (inner: Time, outer: Time): boolean => timeWidth(inner) < timeWidth(outer) && timeHolds(outer, inner);
