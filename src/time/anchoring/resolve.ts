import { yearText } from '../../edtf/index.ts';
import type { Stated, TimeExpression } from '../expression.ts';
import { durationText, recurrenceText } from './amount-text.ts';
import type { Context } from './context.ts';
import { resolveDate } from './date-of.ts';
import { anniversaryOf } from './event-date.ts';
import type { Resolved } from './resolved.ts';
import { resolveFromEvent, resolveShift } from './shift-of.ts';
import { besideOf } from './told.ts';

/** The value of an expression where the text has come to; null where it is no time after all. */
export function resolve(expression: TimeExpression, context: Context): Resolved | null {
  if (expression.loose && context.isPress) return null;
  const { stated } = expression;
  switch (stated.kind) {
    case 'date':
      return resolveDate(expression, stated, context);
    case 'shift':
      return resolveShift(expression, stated, context);
    case 'duration':
      if (expression.complement?.direction && !context.isPress)
        return resolveFromEvent(expression, stated.amounts, context);
      return resolveDuration(stated);
    case 'anniversary':
      return (
        anniversaryOf(expression, stated.count, context) ??
        besideOf(expression, context) ?? { value: null, basis: 'stated' }
      );
    case 'set':
      return { value: recurrenceText(stated.every, stated.parts, context.isPress), basis: 'stated' };
    case 'reference':
      return { value: stated.to, basis: 'stated' };
    case 'vague':
      return { value: stated.to ?? null, basis: 'stated' };
  }
}

function resolveDuration({ amounts, years }: Extract<Stated, { kind: 'duration' }>): Resolved {
  if (amounts.length === 0) return { value: null, basis: 'stated' };
  const value = durationText(amounts);
  return { value, basis: 'stated', ...(years && { edtf: `${yearText(years[0])}/${yearText(years[1])}` }) };
}
