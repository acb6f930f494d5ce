import { boundsOf, civilDayOf, dayNumber, edtfOf } from '../../edtf/index.ts';
import { eventIn, type KnownEvent } from '../events.ts';
import type { Amount, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { edtfOfFilled, timexOf } from './filled.ts';
import { type Resolved, spanOf } from './resolved.ts';
import { type Dated, shiftDate } from './shift.ts';

/** The event that an expression's complement speaks of, where its time is known. */
function eventOf({ end, complement }: TimeExpression, { text, events }: Context): KnownEvent | null {
  return complement && text !== undefined && events.length > 0
    ? eventIn(text.slice(end, complement.end), events)
    : null;
}

/** The first or last date of an event, as precise as its EDTF. */
function edgeOf({ edtf }: KnownEvent, first: boolean): Dated | null {
  const value = edtfOf(edtf);
  const edge = value.kind === 'interval' ? (first ? value.start : value.end) : value;
  if (typeof edge === 'string' || edge.kind !== 'date') return null;
  const bounds = boundsOf(edge);
  const day = first ? bounds.earliest : bounds.latest;
  if (day === null) return null;
  const { year, month, day: inMonth } = civilDayOf(dayNumber(day));
  return { year, ...(edge.month && { month, ...(edge.day && { day: inMonth }) }) };
}

/** "four to five years after the war": from the end of the war, or back from its beginning. Null where it is not known. */
export function fromKnownEvent(
  expression: TimeExpression,
  amounts: readonly Amount[],
  context: Context,
): Resolved | null {
  const event = eventOf(expression, context);
  const sign = expression.complement?.direction === 'before' ? -1 : 1;
  const edge = event && edgeOf(event, sign < 0);
  const [{ count, upto, unit }] = amounts;
  const date = edge && count !== undefined ? shiftDate(edge, sign * count, unit) : null;
  if (!event || !edge || !date) return null;
  const other = upto === undefined ? null : shiftDate(edge, sign * upto, unit);
  const ends = [date, ...(other ? [other] : [])].map((each) => edtfOfFilled(each)!);
  if (sign < 0) ends.reverse();
  return {
    value: timexOf(date),
    ...(ends.length === 1 ? { date } : { edtf: ends.join('/') }),
    basis: event.from ? 'context' : 'inferred',
    ...(event.from && { from: spanOf(event.from) }),
  };
}

/** "the eighth anniversary of liberation": so many years after its first day. Null where that is not known. */
export function anniversaryOf(
  expression: TimeExpression,
  count: number | undefined,
  context: Context,
): Resolved | null {
  const event = eventOf(expression, context);
  const edge = event && edgeOf(event, true);
  if (!event || !edge || count === undefined) return null;
  const date = { ...edge, year: edge.year + count };
  return { value: timexOf(date), date, basis: 'inferred', ...(event.from && { from: spanOf(event.from) }) };
}
