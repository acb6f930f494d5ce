import type { Span } from '../../model/index.ts';

/** A place in a source to look at: a capture, and a stretch of its plain text. */
export interface Sight extends Span {
  readonly capture: string;
}

const spanPattern = /^(\d{1,9})-(\d{1,9})$/;

/** `120-340` as a span; null where it is none. */
export function spanOf(text: string | undefined): Span | null {
  const match = spanPattern.exec(text ?? '');
  if (!match) return null;
  const [start, end] = [Number(match[1]), Number(match[2])];
  return start <= end ? { start, end } : null;
}

/** A span as an address has it. */
export const spanText = ({ start, end }: Span): string => `${start}-${end}`;

/** `capture-…:120-340` as a sight; null where it is none. */
export function sightOf(text: string | undefined): Sight | null {
  const [capture, at] = (text ?? '').split(':');
  const span = spanOf(at);
  return span && /^capture-[0-9a-z]+$/.test(capture) ? { capture, ...span } : null;
}

/** A sight as an address has it. */
export const sightText = (sight: Sight): string => `${sight.capture}:${spanText(sight)}`;
