import { dayNumberOf, daysInMonth, dayText, maxYear } from './civil-day.ts';
import { type EdtfDate, edgeOf } from './date.ts';
import { edtfOf } from './edtf.ts';
import type { EdtfRun, EdtfValue, OpenEnd } from './value.ts';

/** The first and the last day that a value allows, `YYYY-MM-DD`; null where that end is open or unknown. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** The same as day numbers; infinite where an end is open or unknown. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

function edgeNumber(date: EdtfDate | OpenEnd, first: boolean): number {
  if (typeof date === 'string') return first ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const edge = edgeOf(date, first)!;
  return dayNumberOf(edge.year, edge.month, edge.day);
}

const spanOf = (member: EdtfDate | EdtfRun | { start: EdtfDate | OpenEnd; end: EdtfDate | OpenEnd }): DaySpan =>
  'start' in member
    ? { first: edgeNumber(member.start, true), last: edgeNumber(member.end, false) }
    : { first: edgeNumber(member, true), last: edgeNumber(member, false) };

/** The days that each alternative of a value spans: one for a date or an interval, one a member for a set. */
export function spansOf(value: EdtfValue): readonly DaySpan[] {
  return value.kind === 'set' ? value.members.map(spanOf) : [spanOf(value)];
}

/** The days from the earliest to the latest of a value. Throws a RangeError where a text is not EDTF. */
export function daySpan(like: EdtfValue | string): DaySpan {
  const spans = spansOf(edtfOf(like));
  return {
    first: Math.min(...spans.map((span) => span.first)),
    last: Math.max(...spans.map((span) => span.last)),
  };
}

const edgeText = (date: EdtfDate | OpenEnd, first: boolean): string | null => {
  if (typeof date === 'string') return null;
  const edge = edgeOf(date, first)!;
  return Math.abs(edge.year) > maxYear ? null : dayText(edge.year, edge.month, edge.day);
};

const plain = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/;

/**
 * The earliest and latest day that a value allows. A year beyond six digits has no bounds. Throws a RangeError where a
 * text is not EDTF.
 */
export function boundsOf(like: EdtfValue | string): Bounds {
  // Years, months and days are most of what is asked for, and need no parsing.
  const match = typeof like === 'string' ? plain.exec(like) : null;
  if (match) {
    const [text, year, month, day] = match;
    if (!month) return { earliest: `${year}-01-01`, latest: `${year}-12-31` };
    const days = daysInMonth(Number(year), Number(month));
    if (!day) return { earliest: `${text}-01`, latest: `${text}-${days}` };
    if (Number(day) >= 1 && Number(day) <= days) return { earliest: text, latest: text };
  }
  const value = edtfOf(like);
  if (value.kind === 'date') return { earliest: edgeText(value, true), latest: edgeText(value, false) };
  if (value.kind === 'interval') return { earliest: edgeText(value.start, true), latest: edgeText(value.end, false) };
  const spans = value.members.map((member) => {
    const { start, end } = member.kind === 'run' ? member : { start: member, end: member };
    return { ...spanOf(member), earliest: edgeText(start, true), latest: edgeText(end, false) };
  });
  return {
    earliest: spans.reduce((least, span) => (span.first < least.first ? span : least)).earliest,
    latest: spans.reduce((most, span) => (span.last > most.last ? span : most)).latest,
  };
}
