import { dayNumberOf, daysInMonth, weekday as weekdayOfDay } from '../../edtf/index.ts';
import type { DateParts, Relation, Stated, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { astronomical } from './filled.ts';
import { baseFor, shiftedBy } from './relation.ts';
import { type Base, type Resolved, unknown } from './resolved.ts';
import { type Dated, dateOfDay, dayNumberOfDate } from './shift.ts';
import { supplyYear } from './supply-year.ts';
import { told } from './told.ts';

/**
 * The day that a weekday names. In press it is the last such day up to the day of publication, or the next one where
 * the sentence looks ahead; in a story the first such day from the one told last. Null where no day is known.
 */
export function weekdayNear(weekday: number, expression: TimeExpression, context: Context): Base | null {
  const { stated } = expression;
  const which = stated.kind === 'date' ? stated.relation?.which : undefined;
  const isTold = which === 'following' || which === 'that' || which === 'same' || which === 'previous';
  const { speaker } = context;
  if (speaker && !(isTold && context.story.day)) {
    const today = dayNumberOfDate(speaker.date)!;
    return {
      ...speaker,
      date: fromToday(today, weekday, which, expression.ahead === true || expression.lead === 'by'),
    };
  }
  const base = context.story.day;
  if (!base || base.paragraph !== context.paragraph) return null;
  const number = dayNumberOfDate(base.date)!;
  const step = which === 'following' || which === 'next' ? 1 : 0;
  const distance = (weekday - weekdayOfDay(number + step) + 7) % 7;
  return { ...base, date: dateOfDay(number + step + distance) };
}

function fromToday(today: number, weekday: number, which: string | undefined, ahead: boolean): Dated {
  const back = (weekdayOfDay(today) - weekday + 7) % 7;
  if (which === 'this') return dateOfDay(today - weekdayOfDay(today) + weekday);
  if (which === 'last' || which === 'previous') return dateOfDay(today - (back === 0 ? 7 : back));
  // "next Friday", said on a Monday, is that of the week to come.
  if (which === 'next') return dateOfDay(today - weekdayOfDay(today) + 7 + weekday);
  if (which === 'coming' || ahead) return dateOfDay(today + (back === 0 ? 7 : 7 - back));
  return dateOfDay(today - back);
}

/** "the first Friday of July", "the last Monday of next month", "the second Sunday". */
export function nthWeekday(
  expression: TimeExpression,
  { parts, relation }: Extract<Stated, { kind: 'date' }>,
  context: Context,
): Resolved {
  const { nth, weekday, ...rest } = parts;
  const month = monthOf(expression, rest, relation, context);
  if (!month?.date.month) return unknown({ ...rest, weekday: weekday! });
  const { year } = month.date;
  const first = dayNumberOf(year, month.date.month, 1);
  const length = daysInMonth(year, month.date.month);
  const toFirst = (weekday! - weekdayOfDay(first) + 7) % 7;
  const day = nth === 0 ? toFirst + 1 + 7 * Math.floor((length - 1 - toFirst) / 7) : toFirst + 1 + 7 * (nth! - 1);
  if (day > length) return unknown({ ...rest, weekday: weekday! });
  return told({ year, month: month.date.month, day }, expression, context, month);
}

function monthOf(
  expression: TimeExpression,
  parts: DateParts,
  relation: Relation | undefined,
  context: Context,
): Base | null {
  if (relation) {
    const base = baseFor(relation.which, 'month', context);
    const date = base && shiftedBy(base.date, { which: relation.which, unit: 'month' });
    return date && { ...base, date };
  }
  if (parts.month === undefined) {
    return context.speaker ?? context.story.month;
  }
  const base = parts.year === undefined ? supplyYear(parts, expression, context) : null;
  const year = astronomical(parts) ?? base?.date.year;
  return year === undefined ? null : { ...base, date: { year, month: parts.month } };
}
