import { yearText } from '../../edtf/index.ts';
import type { DateParts, Stated, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { deictic } from './deictic.ts';
import { astronomical, timexOf } from './filled.ts';
import { partnerOf } from './partner.ts';
import { ofEvent, related } from './relation.ts';
import { type Base, type Resolved, unknown } from './resolved.ts';
import { cutTo, isDated } from './shift.ts';
import { decadeOrCentury, shortYear } from './short-year.ts';
import { supplyYear, yearAhead } from './supply-year.ts';
import { timeOfDay } from './time-of-day.ts';
import { resolvedAs, told } from './told.ts';
import { isoWeekOf, weekOf } from './week-of.ts';
import { nthWeekday, weekdayNear } from './weekday-of.ts';

/**
 * The value of a date: what it says, completed from its neighbours, the story, a section or the day of publication.
 * Null where nothing around supports that it is one.
 */
export function resolveDate(
  expression: TimeExpression,
  stated: Extract<Stated, { kind: 'date' }>,
  context: Context,
): Resolved | null {
  const { parts, relation } = stated;
  if (stated.isWeek) {
    const { isWeek: _, ...day } = stated;
    const resolved = resolveDate(expression, day, context);
    const week = resolved?.date && isDated(resolved.date) ? cutTo(resolved.date, 'week') : null;
    return week && resolved ? { ...resolved, date: week, value: timexOf(week) } : resolved;
  }
  if (expression.weak && !isSupported(parts, context)) return null;
  if (stated.event) return ofEvent(expression, stated.event, stated.counted, context);
  if (stated.deictic) return deictic(expression, stated, context);
  if (parts.week !== undefined) return weekOf(expression, stated, context);
  if (parts.nth !== undefined) return nthWeekday(expression, stated, context);
  if (parts.isoWeek !== undefined) return isoWeekOf(expression, parts, context);
  if (parts.year !== undefined) return complete(expression, parts, context);
  if (parts.decade !== undefined || parts.century !== undefined) return decadeOrCentury(parts, relation, context);
  if (expression.inName && (!expression.namesEvent || context.isPress)) return inName(parts, context);
  const partner = partnerOf(context);
  if (partner) return told({ ...partner.date, ...parts }, expression, context, partner);
  if (expression.implied?.year !== undefined) return shortYear(expression, parts, context);
  if (relation) return related(expression, parts, relation, context);
  if (expression.generic) return unknown(parts);
  return inContext(expression, parts, context);
}

/** A date in a name has no year of the story's, only one that its own sentence goes on to give it. */
function inName(parts: DateParts, context: Context): Resolved {
  const ahead = yearAhead(context);
  return ahead ? resolvedAs({ ...parts, year: ahead.date.year }, ahead) : unknown(parts);
}

/** A date whose year, or whose month and year, are not said. */
function inContext(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const { month, season, quarter, half, day, weekday } = parts;
  let base: Base | null;
  if ((month ?? season ?? quarter ?? half) !== undefined) {
    base = supplyYear(parts, expression, context);
    if (!base) return unknown(parts);
    const { year } = base.date;
    const resolved = told({ ...parts, year }, expression, context, base);
    // A winter that is told of has the year in which it ends; EDTF's begins in its December.
    return season === 'WI' ? { ...resolved, edtf: `${yearText(year - 1)}-24` } : resolved;
  }
  if (day !== undefined) {
    base = isNews(expression, context) ? context.speaker : (context.story.month ?? context.speaker);
    if (!base) return unknown(parts);
    return told({ year: base.date.year, month: base.date.month!, ...parts }, expression, context, base);
  }
  if (weekday === undefined) return timeOfDay(expression, parts, context);
  base = weekdayNear(weekday, expression, context);
  const { weekday: _, ...rest } = parts;
  return base ? told({ ...base.date, ...rest }, expression, context, base) : unknown(parts);
}

/** In news a day by itself is of these weeks, where what was told last is of another time. */
function isNews({ weak }: TimeExpression, { isPress, speaker, story }: Context): boolean {
  if (!weak || !isPress || !speaker || !story.month) return false;
  const [told, now] = [story.month, speaker].map(({ date }) => date.year * 12 + (date.month ?? 0));
  return Math.abs(told - now) > 1;
}

function complete(expression: TimeExpression, { bce: _, ...parts }: DateParts, context: Context): Resolved {
  const { stated, link, weak } = expression;
  const year = astronomical(stated.kind === 'date' ? stated.parts : parts)!;
  const before = context.story.last;
  // A bare number where the story is told in years before Christ is one of them.
  if (weak) return told({ ...parts, year: 1 - year }, expression, context, before);
  // "March 5-9, 1918": the month stands with the day before.
  if (link && parts.day !== undefined && parts.month === undefined && before?.date.month !== undefined)
    return told({ ...parts, year, month: before.date.month }, expression, context, before);
  return told({ ...parts, year }, expression, context, null);
}

/** How far from where the text has come to a bare number can be a year. */
const mostYearsOff = 100;

/** A bare number is a year only where the story is told in such years; a bare day only where it has a month. */
function isSupported(parts: DateParts, { story, isPress }: Context): boolean {
  if (parts.year === undefined) return story.month !== null || isPress;
  const year = story.last?.date.year;
  return year !== undefined && year <= 0 && Math.abs(1 - year - parts.year) <= mostYearsOff;
}
