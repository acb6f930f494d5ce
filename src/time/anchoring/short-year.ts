import type { DateParts, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { timexOf } from './filled.ts';
import { type Resolved, spanOf } from './resolved.ts';
import { told } from './told.ts';

/** A year of two figures lies no more than this after where the text has come to. */
const mostAhead = 20;

/** "'45": the year nearest to the story, else the one the words imply. */
export function shortYear(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const near = context.story.last?.date.year ?? context.issued?.year;
  let year = expression.implied!.year!;
  if (near !== undefined) {
    while (year - near > mostAhead) year -= 100;
    while (near - year > 100 - mostAhead) year += 100;
  }
  return told({ ...parts, year }, expression, context, null, 'inferred');
}

/** Decades and centuries: "the 1930s", "the '30s", "the 4th century BC". */
export function decadeOrCentury(parts: DateParts, { story, issued }: Context): Resolved {
  if (parts.decade === undefined || parts.decade >= 100 || parts.bce)
    return { value: timexOf(parts), date: parts, basis: 'stated' };
  if (parts.century !== undefined) {
    const date = { decade: (parts.century < 30 ? parts.century : 19) * 100 + parts.decade };
    return { value: timexOf(date), date, basis: 'stated' };
  }
  const near = story.last?.date.year ?? issued?.year ?? 2000;
  const decade = Math.floor(near / 100) * 100 + parts.decade;
  const date = { decade: decade - (decade > near + mostAhead ? 100 : 0) };
  return { value: timexOf(date), date, basis: 'inferred', ...(story.last && { from: spanOf(story.last.from) }) };
}
