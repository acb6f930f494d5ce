import type { DateParts, Relation, TimeExpression } from '../expression.ts';
import type { Context } from './context.ts';
import { timexOf } from './filled.ts';
import type { Resolved } from './resolved.ts';
import { resolvedAs, told } from './told.ts';

/** A year of two figures lies no more than this after where the text has come to. */
const mostAhead = 20;

/** "'45": the year nearest to the story, else the one the words imply. */
export function shortYear(expression: TimeExpression, parts: DateParts, context: Context): Resolved {
  const near = context.story.last?.date.year ?? context.issued?.date.year;
  let year = expression.implied!.year!;
  if (near !== undefined) {
    while (year - near > mostAhead) year -= 100;
    while (near - year > 100 - mostAhead) year += 100;
  }
  return told({ ...parts, year }, expression, context, null, 'inferred');
}

/** Decades and centuries: "the 1930s", "the '30s", "the twenties of last century", "the 4th century BC". */
export function decadeOrCentury(parts: DateParts, relation: Relation | undefined, context: Context): Resolved {
  const { decade, century } = parts;
  if (decade === undefined || decade >= 100 || parts.bce)
    return { value: timexOf(parts), date: parts, basis: 'stated' };
  if (century !== undefined) return resolvedAs({ decade: (century - 1) * 100 + decade }, null);
  const { story, issued, horizon } = context;
  if (relation?.unit === 'century') {
    const step = relation.which === 'last' || relation.which === 'previous' ? -100 : 0;
    return resolvedAs({ decade: Math.floor(horizon / 100) * 100 + step + decade }, null, 'inferred');
  }
  const near = story.last?.date.year ?? issued?.date.year ?? horizon;
  const own = Math.floor(near / 100) * 100 + decade;
  return resolvedAs({ decade: own - (own > near + mostAhead ? 100 : 0) }, story.last, 'inferred');
}
