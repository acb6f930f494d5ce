import type { DateParts, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { astronomical, timexOf } from './filled.ts';
import { type Base, type Resolved, spanOf, unknown } from './resolved.ts';
import { cutTo } from './shift.ts';
import { resolvedAs } from './told.ts';

/** So near stands the date that a time of day belongs to: "at 5 a.m., 3 May" and "at 5 a.m. local time on 3 May". */
const [nearest, nearestOn] = [4, 24];

/** A time of day by itself belongs to the day beside it, or to the day the story has come to. */
export function timeOfDay(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const beside = dateBeside(expression, context);
  if (beside) return resolvedAs({ ...beside.date, ...parts }, beside);
  if (parts.hour === undefined && !expression.definite) return unknown(parts);
  const { story, speaker, now } = context;
  const day = story.day ?? speaker;
  if (day) return resolvedAs({ ...cutTo(day.date, 'day'), ...parts }, day);
  const month = now && cutTo(now.date, 'month');
  if (!month) return unknown(parts);
  return { value: timexOf({ ...month, ...parts }), basis: 'context', from: spanOf(now.from) };
}

function dateBeside({ end }: TimeExpression, { expressions, at, now }: Context): Base | null {
  const next = expressions[at + 1];
  if (next?.stated.kind !== 'date' || next.start - end > (next.lead === 'in' ? nearestOn : nearest)) return null;
  const { parts } = next.stated;
  const year = astronomical(parts) ?? now?.date.year;
  if (year === undefined || parts.month === undefined || parts.day === undefined) return null;
  return { date: { year, month: parts.month, day: parts.day }, from: spanOf(next) };
}
