import type { DateParts, Relation, Stated, TimeExpression } from '../expression.ts';
import type { Unit } from '../grammar/vocabulary.ts';
import { durationText } from './amount-text.ts';
import type { Context } from './context.ts';
import { astronomical, type Filled, timexOf } from './filled.ts';
import { type Resolved, spanOf } from './resolved.ts';
import { cutTo, type Dated, dateOfDay, dayNumberOfDate, isDated, shiftDate } from './shift.ts';
import { besideOf } from './shift-of.ts';
import type { Told } from './story.ts';
import { supplyYear } from './supply-year.ts';
import { weekdayNear } from './weekday-of.ts';

type DateStated = Extract<Stated, { kind: 'date' }>;
/** What a supplied part was taken from; without `from` it is the day of publication. */
type Base = Pick<Told, 'date'> & Partial<Told>;

/** The value of a date: what it says, completed from its neighbours, the story, a section or the day of publication. */
export function resolveDate(expression: TimeExpression, stated: DateStated, context: Context): Resolved | null {
  const { parts } = stated;
  if (expression.weak && !isSupported(parts, context)) return null;
  if (stated.event) return { value: context.isPress ? 'XXXX-XX-XX' : null, basis: 'stated' };
  if (stated.deictic) return deictic(expression, stated, context);
  if (parts.year !== undefined) return complete(expression, context);
  if (parts.decade !== undefined || parts.century !== undefined) return spanResult(stated, context);
  const partner = partnerOf(context);
  if (partner) return told({ ...partner.date, ...parts }, expression, context, partner);
  if (expression.implied?.year !== undefined) return shortYear(expression, parts, context);
  if (stated.relation) return related(expression, parts, stated.relation, context);
  if (
    parts.month !== undefined ||
    parts.season !== undefined ||
    parts.quarter !== undefined ||
    parts.half !== undefined
  ) {
    const base = supplyYear(parts, expression, context);
    return base ? told({ ...parts, year: base.date.year }, expression, context, base) : unknown(parts);
  }
  if (parts.day !== undefined) {
    const base = context.story.month ?? (context.isPress && context.issued ? { date: context.issued } : null);
    return base
      ? told({ year: base.date.year, month: base.date.month!, ...parts }, expression, context, base)
      : unknown(parts);
  }
  if (parts.weekday !== undefined) {
    const base = weekdayNear(parts.weekday, expression, context);
    if (base) return told({ ...base.date, ...withoutWeekday(parts) }, expression, context, base);
    return unknown(parts);
  }
  return timeOfDay(expression, parts, context);
}

const withoutWeekday = ({ weekday: _, ...parts }: DateParts): DateParts => parts;

const unknown = (parts: DateParts): Resolved => ({ value: timexOf(parts), basis: 'stated' });

function told(
  date: Filled,
  expression: TimeExpression,
  context: Context,
  base: Base | null,
  basis: Resolved['basis'] = base ? 'context' : 'stated',
): Resolved {
  if (isDated(date)) context.tell(date, expression, (expression.stated as DateStated).parts.year !== undefined);
  return { value: timexOf(date), date, basis, ...(base?.from && { from: spanOf(base.from) }) };
}

function complete(expression: TimeExpression, context: Context): Resolved {
  const { parts } = expression.stated as DateStated;
  const { bce: _, ...rest } = parts;
  const year = astronomical(parts)!;
  const before = context.story.last;
  // "March 5-9, 1918": the month stands with the day before.
  if (expression.link && parts.day !== undefined && parts.month === undefined && before?.date.month !== undefined)
    return told({ ...rest, year, month: before.date.month }, expression, context, before);
  return told({ ...rest, year }, expression, context, null);
}

/** A bare number is a year only where the story is told in such years; a bare day only where it has a month. */
function isSupported(parts: DateParts, context: Context): boolean {
  const { story } = context;
  if (parts.year === undefined) return story.month !== null || context.isPress;
  const year = story.last?.date.year;
  return year !== undefined && year <= 0 && Math.abs(1 - year - parts.year) <= 100;
}

/** What a neighbour in a range or list says for both: "April and September 2018", "11 to 18 September 1961". */
function partnerOf(context: Context): Told | null {
  const { expressions, at, paragraph, story } = context;
  const { parts } = expressions[at].stated as DateStated;
  const own = expressions[at];
  for (let next = at + 1; next < expressions.length && expressions[next].link; next++) {
    const { stated } = expressions[next];
    if (stated.kind !== 'date') break;
    const year = astronomical(stated.parts);
    if (year === undefined) continue;
    const month = parts.month === undefined && parts.day !== undefined ? stated.parts.month : undefined;
    if (parts.month === undefined && parts.day !== undefined && month === undefined) break;
    if (parts.month === undefined && parts.day === undefined && parts.season === undefined) break;
    const isLater = parts.month !== undefined && stated.parts.month !== undefined && parts.month > stated.parts.month;
    const date: Dated = { year: isLater ? year - 1 : year, ...(month !== undefined && { month }) };
    return { date, from: spanOf(expressions[next]), paragraph };
  }
  if (!own.link || at === 0 || !story.last) return null;
  if (parts.day === undefined || parts.month !== undefined) return null;
  const { year, month } = story.last.date;
  return month === undefined ? null : { ...story.last, date: { year, month } };
}

/** A year of two figures: the one nearest to the story, else what the words imply. */
function shortYear(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const near = context.story.last?.date.year ?? context.issued?.year;
  let year = expression.implied!.year!;
  if (near !== undefined) {
    while (year - near > 20) year -= 100;
    while (near - year > 80) year += 100;
  }
  return told({ ...parts, year }, expression, context, null, 'inferred');
}

function spanResult(stated: DateStated, context: Context): Resolved {
  const { parts } = stated;
  if (parts.decade === undefined || parts.decade >= 100 || parts.bce)
    return { value: timexOf(parts), date: parts, basis: 'stated' };
  if (parts.century !== undefined) {
    const date = { decade: parts.century * 100 + parts.decade };
    return { value: timexOf(date), date, basis: 'stated' };
  }
  const near = context.story.last?.date.year ?? context.issued?.year ?? 2000;
  const century = Math.floor(near / 100) * 100;
  const date = { decade: century + parts.decade - (century + parts.decade > near + 20 ? 100 : 0) };
  return {
    value: timexOf(date),
    date,
    basis: 'inferred',
    ...(context.story.last && { from: spanOf(context.story.last.from) }),
  };
}

const deicticDays = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1, 'before-yesterday': -2, 'after-tomorrow': 2 };

function deictic(expression: TimeExpression, stated: DateStated, context: Context): Resolved {
  const days = deicticDays[stated.deictic!];
  const dayPart = stated.deictic === 'tonight' ? ({ dayPart: 'NI' } as const) : {};
  if (context.isPress && context.issued) {
    const date = shiftDate(context.issued, days, 'day')!;
    return told({ ...date, ...dayPart, ...stated.parts }, expression, context, { date });
  }
  if (days === 0) return { value: stated.deictic === 'today' ? 'PRESENT_REF' : timexOf(dayPart), basis: 'stated' };
  return { value: 'XXXX-XX-XX', basis: 'stated' };
}

const steps: Partial<Record<Relation['which'], number>> = {
  next: 1,
  coming: 1,
  following: 1,
  last: -1,
  previous: -1,
  past: -1,
};
const ofSpeaker: readonly Relation['which'][] = ['this', 'next', 'last', 'past', 'coming', 'current'];

/** The date that a relation counts from, known at least to the unit. */
function baseFor(which: Relation['which'], unit: Unit, context: Context): Base | null {
  const { story, issued } = context;
  if (issued && context.isPress && (ofSpeaker.includes(which) || !story.last)) return { date: issued };
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return story.day;
  for (const candidate of [unit === 'month' ? story.month : null, context.now, story.last])
    if (candidate && cutTo(candidate.date, unit)) return candidate;
  return null;
}

/** "the following year", "July 25 of that year", "the next morning", "the previous April". */
function related(expression: TimeExpression, parts: DateParts, relation: Relation, context: Context): Resolved {
  const beside = expression.complement?.direction && besideOf(expression, context);
  if (beside) return beside;
  const step = steps[relation.which] ?? 0;
  const unit = relation.unit;
  if (unit !== undefined) {
    const base = baseFor(relation.which, unit, context);
    const whole = base && cutTo(base.date, unit);
    if (!base || !whole) return unit === 'day' ? someDay(context) : unknown(parts);
    if (relation.which === 'past' && Object.keys(parts).length === 0)
      return { value: durationText([{ count: 1, unit }]), basis: 'stated' };
    const moved =
      unit === 'week' || unit === 'weekend' || unit === 'fortnight'
        ? movedWeek(base.date, step)
        : shiftedUnit(whole, step, unit);
    if (!moved) return unknown(parts);
    if (parts.weekday !== undefined && moved.week !== undefined) {
      const number = dayNumberOfDate(base.date);
      if (number !== null) {
        const monday = number - ((((number + 3) % 7) + 7) % 7);
        return told(dateOfDay(monday + step * 7 + parts.weekday - 1), expression, context, base);
      }
    }
    if (moved.decade !== undefined || moved.century !== undefined) {
      const { year, ...span } = moved;
      const bce = year <= 0 ? ({ bce: true } as const) : {};
      return {
        value: timexOf({ ...span, ...bce }),
        date: { ...span, ...bce } as Filled,
        basis: 'context',
        ...(base.from && { from: spanOf(base.from) }),
      };
    }
    return told({ ...moved, ...parts }, expression, context, base);
  }
  return named(expression, parts, relation, step, context);
}

/** A day that is counted from a day, where the text has only come to a month. */
function someDay({ now }: Context): Resolved {
  const month = now && cutTo(now.date, 'month');
  return month ? { value: `${timexOf(month)}-XX`, basis: 'context', from: now.from } : { value: null, basis: 'stated' };
}

const shiftedUnit = (whole: Dated, step: number, unit: Unit): Dated | null => {
  if (step === 0) return whole;
  if (unit === 'quarter' && whole.quarter !== undefined) {
    const total = whole.year * 4 + whole.quarter - 1 + step;
    return { year: Math.floor(total / 4), quarter: (((total % 4) + 4) % 4) + 1 };
  }
  return shiftDate(whole, step, unit);
};

function movedWeek(date: Dated, step: number): Dated | null {
  const number = dayNumberOfDate(date);
  return number === null ? null : cutTo(dateOfDay(number + step * 7), 'week');
}

/** A month, season or weekday by its name with a relation: "next March", "that autumn", "last Friday". */
function named(
  expression: TimeExpression,
  parts: DateParts,
  relation: Relation,
  step: number,
  context: Context,
): Resolved {
  if (parts.weekday !== undefined) {
    const base = weekdayNear(parts.weekday, expression, context);
    return base ? told({ ...base.date, ...withoutWeekday(parts) }, expression, context, base) : unknown(parts);
  }
  if (parts.dayPart !== undefined) {
    const base = baseFor(relation.which, 'day', context);
    const day = base && cutTo(base.date, 'day');
    if (!base || !day) return unknown(parts);
    const isLastNight = relation.which === 'last' || relation.which === 'following' || relation.which === 'next';
    return told({ ...shiftDate(day, isLastNight ? step : 0, 'day')!, ...parts }, expression, context, base);
  }
  const base = baseFor(relation.which, 'year', context);
  if (!base) return unknown(parts);
  const month = parts.month ?? (parts.season ? { WI: 12, SP: 3, SU: 6, FA: 9 }[parts.season] : 1);
  const at = base.date.month ?? (step > 0 ? 12 : 1);
  let { year } = base.date;
  if (step > 0 && month <= at) year++;
  if (step < 0 && month >= at) year--;
  return told({ ...parts, year }, expression, context, base);
}

/** A time of day by itself belongs to the day beside it, or to the day the story has come to. */
function timeOfDay(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const next = context.expressions[context.at + 1];
  const isBeside = next !== undefined && next.start - expression.end <= (next.lead === 'in' ? 24 : 4);
  const beside = isBeside && next.stated.kind === 'date' ? next.stated.parts : undefined;
  if (beside?.day !== undefined && beside.month !== undefined) {
    const year = astronomical(beside) ?? context.story.last?.date.year;
    if (year !== undefined) {
      const date = { year, month: beside.month, day: beside.day, ...parts };
      return { value: timexOf(date), date, basis: 'context', from: spanOf(next) };
    }
  }
  const base: Base | null = context.story.day ?? (context.isPress && context.issued ? { date: context.issued } : null);
  if (!base || (parts.hour === undefined && !expression.definite)) return unknown(parts);
  const { year, month, day } = base.date;
  const date = { year, month: month!, day: day!, ...parts };
  return { value: timexOf(date), date, basis: 'context', ...(base.from && { from: spanOf(base.from) }) };
}
