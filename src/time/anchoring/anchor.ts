import type { TimeMention } from '../../model/index.ts';
import type { TimeExpression } from '../expression.ts';
import type { Anchors } from './anchors.ts';
import { Context } from './context.ts';
import { boundsOfFilled, edtfOfFilled } from './filled.ts';
import { resolve } from './resolve.ts';
import type { Resolved } from './resolved.ts';

/**
 * Gives the expressions of a text, in its order, their values: TIMEX3, EDTF, earliest and latest day, and on what they
 * rest. What the words do not say is taken from the day of publication, a section, or the date the text has come to.
 * Expressions that nothing around supports (a bare number that could be a year) are left out.
 */
export function anchor(expressions: readonly TimeExpression[], anchors: Anchors = {}): TimeMention[] {
  const context = new Context(expressions, anchors);
  const mentions: TimeMention[] = [];
  for (let at = 0; at < expressions.length; at++) {
    context.goTo(at);
    const resolved = resolve(expressions[at], context);
    if (resolved) mentions.push(mentionOf(expressions[at], resolved, context.isPress, anchors.text));
  }
  return mentions;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Histories count what goes with an expression as part of it ("two months of siege"), news does not. */
function mentionOf(
  expression: TimeExpression,
  resolved: Resolved,
  isPress: boolean,
  text: string | undefined,
): TimeMention {
  const { start, mod, inName, readings, complement } = expression;
  const reaches = complement !== undefined && !isPress;
  const end = reaches ? complement.end : expression.end;
  const type = reaches && complement.direction ? 'DATE' : expression.type;
  const { date } = resolved;
  const edtf = resolved.edtf ?? (date ? edtfOfFilled(date) : null);
  const bounds = boundsOfFilled(date, edtf);
  const mention: Writable<TimeMention> = {
    kind: 'time',
    start,
    end,
    text: text === undefined ? '' : text.slice(start, end),
    type,
    value: resolved.value,
    edtf: edtf !== null && mod === 'APPROX' ? `${edtf}~` : edtf,
    earliest: bounds.earliest,
    latest: bounds.latest,
    basis: resolved.basis,
  };
  if (mod) mention.mod = mod;
  if (inName) mention.inName = true;
  if (readings) mention.readings = readings;
  if (resolved.from) mention.from = resolved.from;
  return mention;
}
