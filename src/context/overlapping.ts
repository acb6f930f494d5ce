import type { Span } from '../model/index.ts';

/**
 * Whether a stretch overlaps one of the spans, which are in order. It is asked for stretches in their order, of which none overlaps
 * another, and goes through both once.
 */
export function overlapping(spans: readonly Span[]): (start: number, end: number) => boolean {
  let at = 0;
  let reach = 0;
  return (start, end) => {
    for (; at < spans.length && spans[at].start < end; at++) reach = Math.max(reach, spans[at].end);
    return start < reach;
  };
}
