/**
 * A stretch of a capture's plain text: UTF-16 code units, half open, `start <= end`.
 * `text.slice(start, end)` is what it covers.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text that `span` covers. Throws a RangeError that quotes the span and the length when it does not fit. */
export function sliceOf(text: string, span: Span): string {
  if (!(span.start >= 0 && span.start <= span.end && span.end <= text.length))
    throw new RangeError(`Span [${span.start}, ${span.end}) is outside a text of ${text.length} code units`);
  return text.slice(span.start, span.end);
}

/** Whether two spans share at least one code unit. */
export const spansOverlap = (a: Span, b: Span): boolean => Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** Whether `inner` lies wholly within `outer`. */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Order of reading: by start, the longer first where two start together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The spans in order of reading; the list itself where it is in order, as most are. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++) if (byPosition(spans[i - 1], spans[i]) > 0) return [...spans].sort(byPosition);
  return spans;
}
