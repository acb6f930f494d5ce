import type { DateParts, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { astronomical } from './filled.ts';
import { type Base, spanOf } from './resolved.ts';
import type { Told } from './story.ts';
import { supplyYear } from './supply-year.ts';

/** A list shares its year over no more items than this. */
const longestList = 8;

/**
 * What a neighbour in a range or list says for both: "April and September 2018", "11 to 18 September 1961", "May 4
 * and 5". Null where the expression stands for itself.
 */
export function partnerOf(context: Context): Base | null {
  const { expressions, at, story } = context;
  const own = expressions[at];
  if (own.stated.kind !== 'date') return null;
  const { month, day, season, quarter } = own.stated.parts;
  const isDay = day !== undefined && month === undefined;
  if (!isDay && month === undefined && season === undefined && quarter === undefined) return null;
  const before = own.link && at > 0 ? expressions[at - 1].stated : null;
  if (isDay && before?.kind === 'date' && before.parts.month !== undefined) return monthBefore(story.last);
  const end = Math.min(expressions.length, at + 1 + longestList);
  for (let next = at + 1; next < end && expressions[next].link; next++) {
    const { stated } = expressions[next];
    if (stated.kind !== 'date') break;
    const { parts } = stated;
    const year = astronomical(parts);
    if (isDay && parts.month !== undefined && year === undefined)
      return monthAhead(own.stated.parts, expressions[next], context);
    if (year === undefined) continue;
    if (isDay && parts.month === undefined) break;
    // "November to March 1945": the start of a range lies before its end.
    const isBefore = month !== undefined && parts.month !== undefined && month > parts.month;
    return {
      date: { year: isBefore ? year - 1 : year, ...(isDay && { month: parts.month! }) },
      from: spanOf(expressions[next]),
    };
  }
  return isDay && own.link ? monthBefore(story.last) : null;
}

const monthBefore = (told: Told | null): Base | null =>
  told?.date.month === undefined ? null : { date: { year: told.date.year, month: told.date.month }, from: told.from };

/** "17 and 18 June": the month stands with the day after, and the year is supplied for both. */
function monthAhead(parts: DateParts, next: TimeExpression, context: Context): Base | null {
  const month = next.stated.kind === 'date' ? next.stated.parts.month : undefined;
  const base = supplyYear({ ...parts, month: month! }, next, context);
  return base && { date: { year: base.date.year, month: month! }, from: spanOf(next) };
}
