import type { DateParts, Relation, TimeExpression } from '../expression.ts';
import type { Unit } from '../grammar/vocabulary.ts';
import { durationText } from './amount-text.ts';
import type { Context } from './context.ts';
import { type Base, type Resolved, unknown } from './resolved.ts';
import { cutTo, type Dated, dateOfDay, dayNumberOfDate, seasonMonth, shiftDate, withoutYear } from './shift.ts';
import { yearClosing } from './supply-year.ts';
import { besideOf, resolvedAs, someDay, told } from './told.ts';
import { weekdayNear } from './weekday-of.ts';

const steps: Partial<Record<Relation['which'], number>> = {
  next: 1,
  coming: 1,
  following: 1,
  last: -1,
  previous: -1,
  past: -1,
  'after-next': 2,
  'speakers-last': -1,
};
const ofSpeaker: readonly Relation['which'][] = [
  'this',
  'next',
  'after-next',
  'last',
  'past',
  'coming',
  'current',
  'definite',
];

/** The date that a relation counts from, known at least to the unit. */
export function baseFor(which: Relation['which'], unit: Unit, context: Context): Base | null {
  const { story, speaker, now } = context;
  if (which === 'speakers-last' || which === 'speakers-this') return speaker ?? null;
  // "The next day" is the one after what was told: that after today is called tomorrow.
  const isOfStory = which === 'next' && unit === 'day' && story.day !== null;
  if (speaker && !isOfStory && (ofSpeaker.includes(which) || !story.last)) return speaker;
  if (isOfDays(unit)) return context.day;
  if (!speaker && unit === 'year') {
    const isKorean = context.isKorean(context.expressions[context.at]);
    // "… in 1949. The same year": the year told last, wherever the story stands.
    const said = which === 'that' || which === 'same' || isKorean ? story.lastSaid : yearClosing(context);
    if (said) return said;
  }
  for (const candidate of [unit === 'month' ? story.month : null, now, story.last])
    if (candidate && cutTo(candidate.date, unit)) return candidate;
  return null;
}

const isOfDays = (unit: Unit): boolean => ['day', 'week', 'weekend', 'fortnight'].includes(unit);

/** The unit that a relation leads to from a date: the year after, the week before; null where it is not known. */
export function shiftedBy(date: Dated, { which, unit }: Relation & { readonly unit: Unit }): Dated | null {
  const step = steps[which] ?? 0;
  const whole = cutTo(date, unit);
  if (!whole || step === 0) return whole;
  if (isOfDays(unit) && unit !== 'day') {
    const number = dayNumberOfDate(date);
    return number === null ? null : cutTo(dateOfDay(number + step * 7), 'week');
  }
  if (unit === 'quarter' && whole.quarter !== undefined) {
    const total = whole.year * 4 + whole.quarter - 1 + step;
    return { year: Math.floor(total / 4), quarter: (((total % 4) + 4) % 4) + 1 };
  }
  return shiftDate(whole, step, unit);
}

/** "the first day of the war": a day of the story, where it stands beside a date that one; longer units are lengths. */
export function ofEvent(
  expression: TimeExpression,
  unit: Unit,
  counted: number | undefined,
  context: Context,
): Resolved {
  if (unit !== 'day') return { value: durationText([{ count: 1, unit }]), basis: 'stated' };
  return besideOf(expression, context) ?? dayOfStay(expression, counted, context) ?? someDay(context);
}

/** "was held from 5 to 8 May. On the second day …": a day of the stretch of days that the text told last. */
function dayOfStay({ complement }: TimeExpression, counted: number | undefined, { story }: Context): Resolved | null {
  const { stay } = story;
  if (!stay || complement || counted === undefined) return null;
  const number = counted === 0 ? stay.last : stay.first + counted - 1;
  if (number < stay.first || number > stay.last) return null;
  const date = dateOfDay(number);
  story.goTo(date, stay);
  return resolvedAs(date, { date, from: stay.from });
}

/** "the following year", "July 25 of that year", "the next morning", "the previous April". */
export function related(expression: TimeExpression, parts: DateParts, relation: Relation, context: Context): Resolved {
  const { which, unit } = relation;
  const { complement } = expression;
  const beside = complement?.direction && besideOf(expression, context);
  if (beside) return beside;
  if (unit === undefined) return named(expression, parts, which, context);
  if (complement && !complement.direction && which === 'last') return ofEvent(expression, unit, undefined, context);
  const ending = which === 'last' && unit === 'day' ? dayOfStay(expression, 0, context) : null;
  if (ending) return ending;
  // "This day", in news, is the one that was told of; the day of publication is "today".
  const isToldDay = unit === 'day' && (which === 'this' || which === 'same') && Object.keys(parts).length === 0;
  const base =
    (isToldDay ? (context.newsDay ?? (which === 'this' ? context.story.day : null)) : null) ??
    baseFor(which, unit, context);
  if (!base) return unit === 'day' ? someDay(context) : unknown(parts);
  if (which === 'past' && Object.keys(parts).length === 0)
    return { value: durationText([{ count: 1, unit }]), basis: 'stated' };
  const moved = monthYearsOn(base, { which, unit }, context) ?? shiftedBy(base.date, { which, unit });
  if (!moved) return unknown(parts);
  if (parts.weekday !== undefined && moved.week !== undefined) {
    const number = dayNumberOfDate(base.date)!;
    const monday = number - ((((number + 3) % 7) + 7) % 7);
    return told(dateOfDay(monday + (steps[which] ?? 0) * 7 + parts.weekday - 1), expression, context, base);
  }
  if (unit === 'weekend') return told({ ...moved, isWeekend: true }, expression, context, base);
  if (moved.decade !== undefined || moved.century !== undefined) return resolvedAs(withoutYear(moved), base);
  return told({ ...moved, ...parts }, expression, context, base);
}

// From an amount to what says more of it: "Two years on, in the same month".
const besideWithin = 12;

/** "Two years later, the same month": the month told before, in the year that is counted to right before it. */
function monthYearsOn(base: Base, { which, unit }: Relation, { expressions, at, story }: Context): Dated | null {
  const before = expressions[at - 1];
  if (which !== 'same' || unit !== 'month' || before?.stated.kind !== 'shift') return null;
  if (expressions[at].start - before.end > besideWithin || story.last?.from.start !== before.start) return null;
  const { year, month } = story.last.date;
  return month === undefined && base.date.month !== undefined ? { year, month: base.date.month } : null;
}

/** A month, season, weekday or part of the day by its name: "next March", "that autumn", "last Friday", "that night". */
function named(expression: TimeExpression, parts: DateParts, which: Relation['which'], context: Context): Resolved {
  const step = steps[which] ?? 0;
  if (parts.weekday !== undefined) {
    const base = weekdayNear(parts.weekday, expression, context);
    const { weekday: _, ...rest } = parts;
    return base ? told({ ...base.date, ...rest }, expression, context, base) : unknown(parts);
  }
  if (parts.dayPart !== undefined) {
    const base = baseFor(which, 'day', context);
    const day = base && shiftDate(base.date, step, 'day');
    return day ? told({ ...day, ...parts }, expression, context, base) : unknown(parts);
  }
  const base = baseFor(which, 'year', context);
  if (!base) return unknown(parts);
  const month = parts.month ?? (parts.season === undefined ? 1 : seasonMonth[parts.season]);
  const at = base.date.month ?? (step > 0 ? 12 : 1);
  const turns = step > 0 ? month <= at : step < 0 && month >= at;
  return told({ ...parts, year: base.date.year + (turns ? step : 0) }, expression, context, base);
}
