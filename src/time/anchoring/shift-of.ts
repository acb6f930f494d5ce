import type { Amount, Stated, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { timexOf } from './filled.ts';
import { type Resolved, spanOf } from './resolved.ts';
import { type Dated, shiftDate } from './shift.ts';
import type { Told } from './story.ts';

const backwards = ['ago', 'earlier', 'before'];
const isSmall = (unit: Amount['unit']): boolean => ['day', 'weekend', 'week', 'fortnight'].includes(unit);

/** "three days later", "two years ago": counted from what was told, or from the day of publication. */
export function resolveShift(
  expression: TimeExpression,
  stated: Extract<Stated, { kind: 'shift' }>,
  context: Context,
): Resolved {
  const isBack = backwards.includes(stated.direction);
  const vague: Resolved = { value: isBack ? 'PAST_REF' : 'FUTURE_REF', basis: 'stated' };
  if (stated.amounts.some(({ count }) => count === undefined)) return vague;
  const base = baseOf(stated, context);
  if (!base) return vague;
  let date: Dated | null = base.date;
  for (const { count, unit } of stated.amounts) {
    date = date && shiftDate(date, isBack ? -count! : count!, unit);
  }
  if (!date) return { value: unknownOf(stated.amounts[0], base.date), basis: 'stated' };
  if (!isBack) context.tell(date, expression, false);
  return {
    value: timexOf(date),
    date,
    basis: 'context',
    ...(base.from && { from: spanOf(base.from) }),
    rule: 'anchor/shift',
  };
}

/** The date an amount counts from. */
function baseOf(
  { amounts, direction }: Extract<Stated, { kind: 'shift' }>,
  context: Context,
): (Partial<Told> & { date: Dated }) | null {
  const { story, issued } = context;
  const fromSpeaker = direction === 'ago' || direction === 'hence';
  if (issued && context.isPress && (fromSpeaker || !story.last)) return { date: issued };
  if (isSmall(amounts[0].unit)) return story.day ?? (context.isPress && issued ? { date: issued } : story.last);
  return context.now ?? story.last ?? (issued ? { date: issued } : null);
}

/** What is left to say of a day some days after a date that is not known to the day. */
function unknownOf({ unit }: Amount, base: Dated): string | null {
  if (!isSmall(unit)) return null;
  return `${timexOf({ year: base.year })}-${unit === 'day' ? 'XX-XX' : 'WXX'}`;
}
