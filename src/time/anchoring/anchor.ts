import { boundsOf, civilDayOf, dayNumber, edtfOf, yearOf } from '../../edtf/index.ts';
import type { Basis, Span, TimeMention } from '../../model/index.ts';
import type { Stated, TimeExpression } from '../expression.ts';
import { durationText } from './amount-text.ts';
import type { Anchors } from './anchors.ts';
import { astronomical, edtfOfFilled, type Filled, timexOf } from './filled.ts';

/** The value an expression was given, and what it rests on. */
interface Resolved {
  readonly value: string | null;
  readonly edtf: string | null;
  readonly basis: Basis;
  readonly from?: Span;
}

/** The date the text has come to, and where it says so. */
interface Running {
  date: Filled;
  from: Span;
}

/**
 * Gives the expressions of a text, in its order, their values: TIMEX3, EDTF, earliest and latest day, and on what they
 * rest. What the words do not say is taken from the day of publication, a section, or the date the text has come to.
 */
export function anchor(expressions: readonly TimeExpression[], anchors: Anchors = {}): TimeMention[] {
  return new Anchoring(anchors).run(expressions);
}

class Anchoring {
  readonly #anchors: Anchors;
  readonly #issued: Filled | null;
  readonly #isPress: boolean;
  #running: Running | null = null;

  constructor(anchors: Anchors) {
    this.#anchors = anchors;
    const day = anchors.issued === undefined ? null : boundsOf(anchors.issued).earliest;
    this.#issued = day === null ? null : civilDayOf(dayNumber(day));
    this.#isPress = (anchors.dating ?? (this.#issued ? 'press' : 'narrative')) !== 'narrative';
  }

  run(expressions: readonly TimeExpression[]): TimeMention[] {
    const { text } = this.#anchors;
    return expressions.map((expression, at) => {
      const resolved = this.#resolve(expression, expressions[at + 1]);
      const bounds = resolved.edtf === null ? { earliest: null, latest: null } : boundsOf(resolved.edtf);
      const { start, end, type, mod, inName } = expression;
      return {
        kind: 'time',
        start,
        end,
        text: text === undefined ? '' : text.slice(start, end),
        type,
        value: resolved.value,
        edtf: resolved.edtf,
        earliest: bounds.earliest,
        latest: bounds.latest,
        basis: resolved.basis,
        ...(mod && { mod }),
        ...(inName && { inName }),
        ...(resolved.from && { from: resolved.from }),
      };
    });
  }

  #resolve(expression: TimeExpression, next: TimeExpression | undefined): Resolved {
    const { stated } = expression;
    switch (stated.kind) {
      case 'date':
        return this.#date(expression, stated, next);
      case 'duration':
        return { value: durationText(stated.amounts), edtf: null, basis: 'stated' };
      case 'reference':
        return { value: stated.to, edtf: null, basis: 'stated' };
      default:
        return { value: null, edtf: null, basis: 'stated' };
    }
  }

  #date(
    expression: TimeExpression,
    stated: Extract<Stated, { kind: 'date' }>,
    next: TimeExpression | undefined,
  ): Resolved {
    const { bce, ...parts } = stated.parts;
    const year = astronomical(stated.parts);
    if (year !== undefined) return this.#told({ ...parts, year }, expression, 'stated');
    if (parts.decade !== undefined || parts.century !== undefined)
      return { value: timexOf(stated.parts), edtf: edtfOfFilled(stated.parts), basis: 'stated' };
    const partner = next?.link && next.stated.kind === 'date' ? astronomical(next.stated.parts) : undefined;
    if (partner !== undefined) return this.#told({ ...parts, year: partner }, expression, 'context', next);
    if (expression.implied?.year !== undefined)
      return this.#told({ ...parts, year: expression.implied.year }, expression, 'inferred');
    const section = this.#section(expression.start);
    if (section) return this.#told({ ...parts, year: section.year }, expression, 'context', section.from);
    if (this.#isPress && this.#issued?.year !== undefined) {
      const isAhead = (parts.month ?? 1) > (this.#issued.month ?? 12);
      return this.#told({ ...parts, year: this.#issued.year - (isAhead ? 1 : 0) }, expression, 'context');
    }
    if (this.#running)
      return this.#told({ ...parts, year: this.#running.date.year! }, expression, 'context', this.#running.from);
    return { value: timexOf(parts), edtf: null, basis: 'stated' };
  }

  #told(date: Filled, at: Span, basis: Basis, from?: Span): Resolved {
    if (!this.#running || basis === 'stated' || date.month !== undefined)
      this.#running = { date, from: { start: at.start, end: at.end } };
    return {
      value: timexOf(date),
      edtf: edtfOfFilled(date),
      basis,
      ...(from && { from: { start: from.start, end: from.end } }),
    };
  }

  /** The year that a section gives to what stands in it. */
  #section(at: number): { year: number; from?: Span } | null {
    const sections = this.#anchors.sections ?? [];
    for (let each = sections.length - 1; each >= 0; each--) {
      const section = sections[each];
      if (at < section.start || at >= section.end) continue;
      const value = edtfOf(section.edtf);
      const year = value.kind === 'date' ? yearOf(value) : null;
      if (year !== null) return section.from ? { year, from: section.from } : { year };
    }
    return null;
  }
}
