import { boundsOf } from '../edtf/index.ts';
import type { Basis, Span, TimeMention } from '../model/index.ts';
import type { TimeExpression } from './expression.ts';

/** From one time to another: "October 1926-August 1945", "May 2016-". Its span covers both and what joins them. */
export interface TimeRange extends Span {
  /** The EDTF interval; `2016-05/..` where the range has no end yet. */
  readonly edtf: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  /** That of the end which was less certain. */
  readonly basis: Basis;
  readonly from: TimeMention;
  /** Null where the range is open. */
  readonly to: TimeMention | null;
}

const order: readonly Basis[] = ['stated', 'context', 'inferred'];
const weaker = (a: Basis, b: Basis): Basis => (order.indexOf(a) > order.indexOf(b) ? a : b);

/** The date as EDTF without what an interval's end cannot carry: a date that is an interval itself gives one of its ends. */
const endOf = (edtf: string, last: boolean): string => (edtf.includes('/') ? edtf.split('/')[last ? 1 : 0] : edtf);

/**
 * The ranges among mentions, in the order of the text. TIMEX3 marks the two ends of a range apart, and so does
 * `anchor`; this puts them together. `mentions` are what `anchor` made of `expressions`.
 */
export function rangesOf(expressions: readonly TimeExpression[], mentions: readonly TimeMention[]): TimeRange[] {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention]));
  const ranges: TimeRange[] = [];
  for (let at = 0; at < expressions.length; at++) {
    const from = byStart.get(expressions[at].start);
    if (!from || from.edtf === null) continue;
    const next = expressions[at + 1];
    const isBetween = expressions[at].lead === 'between' && next?.link === 'list';
    if (next && (next.link === 'range' || isBetween)) {
      const to = byStart.get(next.start);
      if (to?.edtf != null && isOrdered(from, to)) ranges.push(rangeOf(from, to));
    } else if (expressions[at].openEnd) ranges.push(rangeOf(from, null, expressions[at].openEnd));
  }
  return ranges;
}

const isOrdered = (from: TimeMention, to: TimeMention): boolean => {
  const [first, last] = [boundsOf(endOf(from.edtf!, false)).earliest, boundsOf(endOf(to.edtf!, true)).latest];
  if (first === null || last === null) return false;
  // Years before Christ count down, and have no months and days that would matter here.
  if (first.startsWith('-') || last.startsWith('-')) return Number.parseInt(first, 10) <= Number.parseInt(last, 10);
  return first <= last;
};

function rangeOf(from: TimeMention, to: TimeMention | null, openEnd?: number): TimeRange {
  const edtf = `${endOf(from.edtf!, false)}/${to ? endOf(to.edtf!, true) : '..'}`;
  return {
    start: from.start,
    end: to ? to.end : openEnd!,
    edtf,
    ...boundsOf(edtf),
    basis: to ? weaker(from.basis, to.basis) : from.basis,
    from,
    to,
  };
}
