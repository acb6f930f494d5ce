import type { Span } from '../../model/index.ts';
import type { Dated } from './shift.ts';

/** A date of the text that others can be counted from. */
export interface Told {
  readonly date: Dated;
  readonly from: Span;
  /** Its paragraph, counted. */
  readonly paragraph: number;
}

/**
 * Where a text has come to: the last date told, and the last that was told to the month and to the day. What is only
 * mentioned on the side (in brackets, "until 1945", "since 1938") is kept for what follows at once, and does not move
 * the story.
 */
export class Story {
  year: Told | null = null;
  month: Told | null = null;
  day: Told | null = null;
  /** The last date of all, aside or not. */
  last: Told | null = null;

  tell(told: Told, isAside: boolean): void {
    this.last = told;
    if (isAside) return;
    this.year = told;
    if (told.date.month !== undefined) this.month = told;
    if (told.date.day !== undefined) this.day = told;
  }
}
