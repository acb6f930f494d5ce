import type { Span } from '../../model/index.ts';
import type { KnownEvent } from '../events.ts';

/** How a document dates itself: what "on Tuesday" and "in March" count from. */
export const datings = ['press', 'narrative', 'letter', 'reference'] as const;
/**
 * - `press`: from the day of publication; what is told lies just before it.
 * - `narrative`: from the running date of the story.
 * - `letter`: from the day it was written, which the text gives.
 * - `reference`: from nothing; entries stand by themselves, under headings that may give a year.
 */
export type Dating = (typeof datings)[number];

/** A stretch of text that an era or a heading dates. */
export interface Section extends Span {
  /** EDTF: what the stretch tells of, so what lends a year. */
  readonly edtf: string;
  /** Where that is written; absent where it is not in this text. */
  readonly from?: Span;
}

/** What expressions are anchored to. */
export interface Anchors {
  /** EDTF day of publication (or of writing). */
  readonly issued?: string;
  /** Where the text says that day, if it does: a letter's date line. */
  readonly issuedFrom?: Span;
  /** Default: `press` where `issued` is given, `narrative` otherwise. */
  readonly dating?: Dating;
  /** The last day, as written, that the text gives by the Julian calendar (Old Style): `1918-01-31` for Russia. */
  readonly julianUntil?: string;
  /** In the order of the text; an inner one comes after the one it lies in. */
  readonly sections?: readonly Section[];
  /** Offsets at which paragraphs begin, ascending. */
  readonly breaks?: readonly number[];
  /** Events whose time is known, for what is counted from them; see `eventsOf`. */
  readonly events?: readonly KnownEvent[];
  /** The text the expressions are offsets into: gives the mentions their `text`, and what is counted from events its event. */
  readonly text?: string;
}
