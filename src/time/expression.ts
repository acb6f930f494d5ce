import type { CalendarReading, Span, TimexType } from '../model/index.ts';
import type {
  DayPart,
  Deictic,
  Direction,
  Lead,
  Link,
  Mod,
  Reference,
  Season,
  Unit,
  Which,
} from './grammar/vocabulary.ts';
import type { Reach } from './reach.ts';

/** Parts of a date or a time of day, each absent where the words do not give it. */
export interface DateParts {
  /** As written; with `bce`, years before Christ (264 for 264 BC). */
  readonly year?: number;
  readonly bce?: true;
  /** First year of the decade as written (1930), or two figures where the century is not said (30). */
  readonly decade?: number;
  /** The century by its number (19 for 1801 to 1900). */
  readonly century?: number;
  readonly season?: Season;
  /** 1 to 4. */
  readonly quarter?: number;
  /** 1 or 2. */
  readonly half?: number;
  /** So many weeks into the year, or the month or relation there is; 0 is the last. */
  readonly week?: number;
  /** By its number in ISO 8601. */
  readonly isoWeek?: number;
  /** Only the Saturday and Sunday of the week. */
  readonly isWeekend?: true;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31, also where the month is shorter: what is written is kept. */
  readonly day?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
  /** The how-manieth such weekday of its month; 0 is the last. */
  readonly nth?: number;
  /** The calendar that month and day are of; absent for ours. Years are always of ours. */
  readonly calendar?: 'lunar' | 'julian';
  /** Of a lunar month: the one that repeats the number of the month before it. */
  readonly isLeapMonth?: true;
  readonly dayPart?: DayPart;
  /** 0 to 24. */
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  /** Offset from UTC as ISO 8601 writes it (`Z`, `-05`, `+09:00`). */
  readonly zone?: string;
}

/** What a missing part is to be taken from: "of that year", "next month", "the same day". */
export interface Relation {
  readonly which: Which;
  /** Absent where the relation is to a part by its name ("next March", "last Friday"). */
  readonly unit?: Unit;
}

/** So much of one unit: "three days", "several months", "four to five years". */
export interface Amount {
  /** Absent where the number is not said ("several days"); may have a fraction. */
  readonly count?: number;
  /** The upper end of a span of numbers ("four to five years"). */
  readonly upto?: number;
  readonly unit: Unit;
}

/** What the words say, before anything is supplied from around them. */
export type Stated =
  | {
      readonly kind: 'date';
      readonly parts: DateParts;
      readonly relation?: Relation;
      readonly deictic?: Deictic;
      /** The week that the day lies in ("the week of March 5"). */
      readonly isWeek?: true;
      /** Counted within what its complement names ("the first day of the war"), in this unit; no date by itself. */
      readonly event?: Unit;
      /** Which of these it is: 1 for the first, 0 for the last. */
      readonly counted?: number;
    }
  | {
      readonly kind: 'shift';
      readonly amounts: readonly Amount[];
      readonly direction: Direction;
      /** The day it counts from, where that is said ("two days after tomorrow"). */
      readonly deictic?: Deictic;
    }
  | {
      readonly kind: 'duration';
      /** Empty where no length is said ("a long time"). */
      readonly amounts: readonly Amount[];
      readonly relation?: Relation;
      /** First and last year of a span written as one ("the years 1751-1777"). */
      readonly years?: readonly [number, number];
    }
  /** "the sixth anniversary": so many years after what it is of. */
  | { readonly kind: 'anniversary'; readonly count?: number }
  | { readonly kind: 'set'; readonly every: Amount; readonly parts?: DateParts }
  | { readonly kind: 'reference'; readonly to: Reference }
  /** A time without a value of its own ("this period"). */
  | { readonly kind: 'vague'; readonly to?: Reference };

/** A stretch of text that names a time, and what it says of it. Offsets are UTF-16 code units. */
export interface TimeExpression extends Span {
  readonly type: TimexType;
  readonly stated: Stated;
  /** Parts that the words do not say but let a reader conclude without looking around: the century of '45. */
  readonly implied?: DateParts;
  readonly mod?: Mod;
  /** Part of a name ("July 4 Joint Statement"). */
  readonly inName?: true;
  /** Part of the name of an event ("the April 12 Incident"), which it dates: the story can give its year. */
  readonly namesEvent?: true;
  /** What goes with it: "two months *of siege*", "two days *after the KPA invaded*". */
  readonly complement?: Reach;
  /** Needs support from around: a bare number that is a year only where years are spoken of. */
  readonly weak?: true;
  /** A turn of phrase that only the annotators of histories count as a time ("former", "at the time"). */
  readonly loose?: true;
  /** A time of day with an article ("the night", "that morning"): one day's, not any day's. */
  readonly definite?: true;
  /** Any of its kind, none in particular ("winter quarters"). */
  readonly generic?: true;
  /** The word before it that places what is told against it: since, by, until … */
  readonly lead?: Lead;
  /** Where that word begins. */
  readonly leadStart?: number;
  /** How it belongs to the expression before it: the other end of a range, or a further item. */
  readonly link?: Link;
  /** Where the dash ends that leaves a range open after it: "May 2016-". */
  readonly openEnd?: number;
  /** Whether it opens its sentence, words that lead to it aside. */
  readonly opens?: true;
  /** Whether it stands in brackets. */
  readonly bracketed?: true;
  /** Whether the sentence speaks of what is to come. */
  readonly ahead?: true;
  /** What each calendar says, where several are written together. */
  readonly readings?: readonly CalendarReading[];
  /** The rules that made it, the last first. */
  readonly rules: readonly string[];
}

/**
 * The whole stretch that an expression takes up in its sentence, with the word that leads to it and what goes with it:
 * what to leave out for the sentence without its time.
 */
export const expressionRange = ({ start, end, leadStart, complement, openEnd }: TimeExpression): Span => ({
  start: leadStart ?? start,
  end: Math.max(end, complement?.end ?? end, openEnd ?? end),
});
