import type { Basis } from '../../model/index.ts';
import type { TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { type Filled, timexOf } from './filled.ts';
import { inOurCalendar } from './our-calendar.ts';
import { type Base, type Resolved, spanOf } from './resolved.ts';
import { cutTo, isDated } from './shift.ts';
import { weekdayReadings } from './weekday-reading.ts';

/** A date that is completed: the story is let know of it. */
export function told(
  written: Filled,
  expression: TimeExpression,
  context: Context,
  base: Base | null,
  basis: Basis = base ? 'context' : 'stated',
): Resolved {
  const { stated } = expression;
  const date = inOurCalendar(written, context.julianUntil);
  if (isDated(date)) context.tell(date, expression, stated.kind === 'date' && stated.parts.year !== undefined);
  const readings = weekdayReadings(date);
  return readings ? { ...resolvedAs(date, base, basis), readings } : resolvedAs(date, base, basis);
}

/** A date that is completed and does not concern the story. */
export function resolvedAs(date: Filled, base: Base | null, basis: Basis = base ? 'context' : 'stated'): Resolved {
  return { value: timexOf(date), date, basis, ...(base?.from && { from: spanOf(base.from) }) };
}

/** A date right before, which an expression stands beside to explain it: "On 27 June 1950, two days after …". */
export function besideOf(expression: TimeExpression, { story }: Context): Resolved | null {
  const { last } = story;
  return last && expression.start - last.from.end <= 3 ? resolvedAs(last.date, last) : null;
}

/** A day of the story, where the text has only come to a month. */
export function someDay({ now }: Context): Resolved {
  const month = now && cutTo(now.date, 'month');
  return month ? { value: `${timexOf(month)}-XX`, basis: 'context', from: now.from } : { value: null, basis: 'stated' };
}
