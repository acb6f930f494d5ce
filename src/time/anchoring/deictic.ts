import type { Stated, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { timexOf } from './filled.ts';
import type { Resolved } from './resolved.ts';
import { shiftDate } from './shift.ts';
import { told } from './told.ts';

/** Days from the one who speaks. */
export const deicticDays = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'before-yesterday': -2,
  'after-tomorrow': 2,
};

/** "yesterday", "tonight": from the day of publication; a story's "today" is no day of its own. */
export function deictic(
  expression: TimeExpression,
  stated: Extract<Stated, { kind: 'date' }>,
  context: Context,
): Resolved {
  const name = stated.deictic!;
  const dayPart = name === 'tonight' ? ({ dayPart: 'NI' } as const) : {};
  const { speaker } = context;
  if (speaker) {
    const date = shiftDate(speaker.date, deicticDays[name], 'day')!;
    return told({ ...date, ...dayPart, ...stated.parts }, expression, context, speaker);
  }
  if (name === 'today') return { value: 'PRESENT_REF', basis: 'stated' };
  return { value: name === 'tonight' ? timexOf(dayPart) : 'XXXX-XX-XX', basis: 'stated' };
}
