import { dayNumberOf, dayOf, daysInMonth, isoWeek, twoDigits } from '../../edtf/index.ts';
import type { Span } from '../../model/index.ts';
import type { DateParts, Stated, TimeExpression } from '../expression.ts';
import { durationText } from './amount-text.ts';
import type { Context } from './context.ts';
import { astronomical, timexOf } from './filled.ts';
import { baseFor, shiftedBy } from './relation.ts';
import { type Resolved, spanOf } from './resolved.ts';
import { supplyYear } from './supply-year.ts';
import { resolvedAs } from './told.ts';

/**
 * "the last week of August": seven days of the month, counted from its first (or its last) day. Its TIMEX3 value is the
 * ISO week they mostly lie in; histories' annotators give the length of a week instead.
 */
export function weekOf(
  expression: TimeExpression,
  { parts, relation }: Extract<Stated, { kind: 'date' }>,
  context: Context,
): Resolved {
  const length: Resolved = { value: durationText([{ count: 1, unit: 'week' }]), basis: 'stated' };
  let year = astronomical(parts);
  let month = parts.month;
  let from: Span | undefined;
  if (relation?.unit) {
    const base = baseFor(relation.which, relation.unit, context);
    const whole = base && shiftedBy(base.date, { which: relation.which, unit: relation.unit });
    year = whole?.year;
    month = relation.unit === 'month' ? whole?.month : month;
    from = base?.from;
  } else if (year === undefined) {
    const base = supplyYear(parts, expression, context);
    year = base?.date.year;
    from = base?.from;
  }
  if (year === undefined) return length;
  const first = month === undefined ? dayNumberOf(year, 1, 1) : dayNumberOf(year, month, 1);
  const end = month === undefined ? dayNumberOf(year + 1, 1, 1) : first + daysInMonth(year, month);
  const start = parts.week === 0 ? end - 7 : first + (parts.week! - 1) * 7;
  if (start >= end) return length;
  if (month !== undefined) context.tell({ year, month }, expression, parts.year !== undefined);
  return {
    value: context.isPress ? timexOf(isoWeek(start + 3)) : length.value,
    edtf: `${dayOf(start)}/${dayOf(Math.min(start + 6, end - 1))}`,
    basis: parts.year !== undefined ? 'stated' : 'context',
    ...(from && { from: spanOf(from) }),
  };
}

/** "week 31 of 2018": by its number in ISO 8601. */
export function isoWeekOf(
  expression: TimeExpression,
  { isoWeek: week, ...parts }: DateParts,
  context: Context,
): Resolved {
  const base = parts.year === undefined ? supplyYear(parts, expression, context) : null;
  const year = astronomical(parts) ?? base?.date.year;
  if (year === undefined) return { value: `XXXX-W${twoDigits(week!)}`, basis: 'stated' };
  return resolvedAs({ year, week: week! }, base);
}
