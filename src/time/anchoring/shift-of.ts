import type { Amount, Stated, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { deicticDays } from './deictic.ts';
import { fromKnownEvent } from './event-date.ts';
import { astronomical, timexOf } from './filled.ts';
import { type Base, type Resolved, spanOf } from './resolved.ts';
import { cutTo, type Dated, shiftByAll, shiftDate, withoutYear } from './shift.ts';
import { endsSentence, yearClosing } from './supply-year.ts';
import { besideOf, resolvedAs } from './told.ts';

const farthestInSentence = 120;

const backwards = ['ago', 'earlier', 'before'];
const isSmall = (unit: Amount['unit']): boolean => ['day', 'weekend', 'week', 'fortnight'].includes(unit);

/** "three days later", "two years ago": counted from what was told, or from the day of publication. */
export function resolveShift(
  expression: TimeExpression,
  stated: Extract<Stated, { kind: 'shift' }>,
  context: Context,
): Resolved {
  const isBack = backwards.includes(stated.direction);
  const named = nextBeside(expression, context);
  if (named) return named;
  const vague: Resolved = { value: isBack ? 'PAST_REF' : 'FUTURE_REF', basis: 'stated' };
  if (stated.amounts.some(({ count }) => count === undefined)) return vague;
  const base = baseOf(stated, context);
  if (!base) return vague;
  if (isClock(stated.amounts[0].unit))
    return hoursFrom(base, stated.amounts[0], isBack ? -1 : 1, expression, context) ?? vague;
  let date: Dated | null = base.date;
  if (stated.amounts.length > 1 || stated.deictic) date = shiftByAll(date, stated.amounts, isBack ? -1 : 1);
  else date = shiftDate(date, stated.amounts[0].count! * (isBack ? -1 : 1), stated.amounts[0].unit);
  if (!date) return { value: unknownOf(stated.amounts[0], base.date), basis: 'stated' };
  if (date.decade !== undefined || date.century !== undefined)
    return resolvedAs(expression.mod ? withoutYear(date) : { year: date.year }, base);
  if (!isBack) context.tell(date, expression, false);
  return resolvedAs(date, base);
}

const isClock = (unit: Amount['unit']): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

/** Hours make days where they are whole ones; else the day is known and the time is not. Null where no day is told. */
function hoursFrom(
  base: Base,
  { count, unit }: Amount,
  sign: 1 | -1,
  expression: TimeExpression,
  context: Context,
): Resolved | null {
  const day = cutTo(base.date, 'day');
  if (!day) return null;
  const days = unit === 'hour' && count! % 24 === 0 ? (sign * count!) / 24 : 0;
  if (days === 0)
    return { value: `${timexOf(day)}TXX`, basis: 'context', ...(base.from && { from: spanOf(base.from) }) };
  const date = shiftDate(day, days, 'day')!;
  if (sign > 0) context.tell(date, expression, false);
  return resolvedAs(date, base);
}

/** The date an amount counts from. */
function baseOf({ amounts, direction, deictic }: Extract<Stated, { kind: 'shift' }>, context: Context): Base | null {
  const { story, issued, speaker } = context;
  if (deictic && issued) return { ...issued, date: shiftDate(issued.date, deicticDays[deictic], 'day')! };
  const fromSpeaker = direction === 'ago' || direction === 'hence';
  if (speaker && (fromSpeaker || !story.last)) return speaker;
  if (isSmall(amounts[0].unit) || isClock(amounts[0].unit)) return context.day ?? speaker ?? story.last;
  const closing = speaker || amounts[0].unit !== 'year' ? null : yearClosing(context);
  const near = speaker || direction !== 'later' ? null : sameSentence(context);
  for (const base of [near, closing, context.now, story.month, story.last])
    if (base && shiftDate(base.date, 1, amounts[0].unit)) return base;
  return issued;
}

/** "begun in 1904, was finished four years later": the date told last in the same sentence. */
function sameSentence({ story, text, expressions, at }: Context): Base | null {
  const { lastSaid } = story;
  if (!lastSaid || text === undefined) return null;
  const between = text.slice(lastSaid.from.end, expressions[at].start);
  return between.length > farthestInSentence || endsSentence(between) ? null : lastSaid;
}

/** What is left to say of a day some days after a date that is not known to the day. */
function unknownOf({ unit }: Amount, base: Dated): string | null {
  if (!isSmall(unit)) return null;
  return `${timexOf({ year: base.year })}-${unit === 'day' ? 'XX-XX' : 'WXX'}`;
}

/** "two days after the attack": the attack is taken to be what the story has come to. */
export function resolveFromEvent(expression: TimeExpression, amounts: readonly Amount[], context: Context): Resolved {
  const known =
    fromNext(expression, amounts, context) ??
    besideOf(expression, context) ??
    fromKnownEvent(expression, amounts, context);
  if (known) return known;
  const direction = expression.complement!.direction!;
  const shifted = resolveShift(expression, { kind: 'shift', amounts, direction }, context);
  return { ...shifted, basis: 'inferred' };
}

/** "six days later, on 7 October", "two years later (218 BC)": the date that is named right after. */
function nextBeside({ end }: TimeExpression, { expressions, at, now }: Context): Resolved | null {
  const next = expressions[at + 1];
  if (!next || next.start - end > 6 || next.link || next.opens || next.stated.kind !== 'date' || next.stated.relation)
    return null;
  const { bce: _, ...parts } = next.stated.parts;
  const year = astronomical(next.stated.parts) ?? now?.date.year;
  if (year === undefined || (next.stated.parts.year === undefined && parts.day === undefined)) return null;
  const date = { ...parts, year };
  return resolvedAs(date, { date, from: spanOf(next) });
}

/** "two weeks after 5 May 1945": from the date that is named. */
function fromNext(expression: TimeExpression, amounts: readonly Amount[], context: Context): Resolved | null {
  const { expressions, at, now } = context;
  const next = expressions[at + 1];
  const { complement } = expression;
  if (next?.stated.kind !== 'date' || !complement || next.start >= complement.end || next.start - expression.end > 12)
    return null;
  const { bce: _, ...parts } = next.stated.parts;
  const year = astronomical(next.stated.parts) ?? now?.date.year;
  const [{ count, unit }] = amounts;
  if (year === undefined || count === undefined) return null;
  const sign = complement.direction === 'before' ? -1 : 1;
  const date = shiftDate({ ...parts, year }, sign * count, unit);
  return date && resolvedAs(date, { date, from: spanOf(next) });
}
