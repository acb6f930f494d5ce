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
    if (resolved)
      mentions.push(mentionOf(expressions[at], resolved, endOf(expressions, at, context.isPress), anchors.text));
  }
  return mentions;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Where an expression ends. Histories count what goes with it as part of it ("two months of siege"), news does not; nor
 * where a time of its own stands in that.
 */
function endOf(expressions: readonly TimeExpression[], at: number, isPress: boolean): number {
  const { end, complement } = expressions[at];
  const next = expressions[at + 1];
  return !complement || isPress || (next && next.start < complement.end) ? end : complement.end;
}

function mentionOf(expression: TimeExpression, resolved: Resolved, end: number, text: string | undefined): TimeMention {
  const { start, mod, inName, complement } = expression;
  const type = end !== expression.end && complement?.direction ? 'DATE' : expression.type;
  const readings = expression.readings ?? resolved.readings;
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
    edtf: edtf !== null && mod === 'APPROX' ? approximate(edtf) : edtf,
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

/** EDTF with the mark of what is approximate; a time of day has none. */
function approximate(edtf: string): string {
  if (edtf.includes('T')) return edtf;
  return edtf
    .split('/')
    .map((end) => (end === '' || end === '..' ? end : `${end}~`))
    .join('/');
}
