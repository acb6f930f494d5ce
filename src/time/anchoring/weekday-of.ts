import { weekday as weekdayOfDay } from '../../edtf/index.ts';
import type { TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import type { Base } from './resolved.ts';
import { type Dated, dateOfDay, dayNumberOfDate } from './shift.ts';

/**
 * The day that a weekday names. In press it is the last such day up to the day of publication, or the next one where
 * the sentence looks ahead; in a story the first such day from the one told last. Null where no day is known.
 */
export function weekdayNear(weekday: number, expression: TimeExpression, context: Context): Base | null {
  const { stated } = expression;
  const which = stated.kind === 'date' ? stated.relation?.which : undefined;
  const isTold = which === 'following' || which === 'that' || which === 'same' || which === 'previous';
  if (context.issued && context.isPress && !(isTold && context.story.day)) {
    const today = dayNumberOfDate(context.issued)!;
    return { date: fromToday(today, weekday, which, expression.ahead === true) };
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
  if (which === 'next' || which === 'coming' || ahead) return dateOfDay(today + (back === 0 ? 7 : 7 - back));
  return dateOfDay(today - back);
}
