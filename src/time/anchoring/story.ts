import type { Span } from '../../model/index.ts';
import { type Dated, dayNumberOfDate } from './shift.ts';

/** A date of the text that others can be counted from. */
export interface Told {
  readonly date: Dated;
  readonly from: Span;
  /** Its paragraph, counted. */
  readonly paragraph: number;
  /** Whether its year stands in its own words. */
  readonly isStated?: boolean;
  /** Whether it opens its sentence: what a sentence begins with is where the story goes. */
  readonly opens?: boolean;
  /** Whether something is told to be in it ("in 1950"): no end of a range, no year of a plan. */
  readonly isIn?: boolean;
  /** Whether the story is told to come back from it, paragraphs later. */
  readonly isBack?: boolean;
  /** Whether it is the other end of a range that begins with the date told before. */
  readonly isRange?: boolean;
}

/** Days in a row that are told as one ("from 5 to 8 May"), and where. */
export interface Stay {
  readonly first: number;
  readonly last: number;
  readonly from: Span;
  readonly paragraph: number;
}

const monthsOf = ({ year, month = 1 }: Dated): number => year * 12 + month;

/** A date ahead by so many months in the middle of a sentence is a glance ahead: it holds for its paragraph only. */
const glanceMonths = 3;
/** A year alone moves the story from one paragraph to the next by no more than this, on or back. */
const [farthestOn, farthestBack] = [3, 12];
/** No meeting sits for more days than this. */
const longestStay = 31;
/** A story told by years alone goes on by so many within a paragraph. */
const farthestYears = 20;

/**
 * Where a story has come to. Dates told to the month carry it; a year alone does where it opens a sentence, goes one
 * year on, goes on from a year alone, or stands in a new paragraph. What is in brackets, and what goes back to an earlier year in the middle of a
 * sentence, is said on the side and does not move it.
 */
export class Story {
  /** The last date of all, on the side or not. */
  last: Told | null = null;
  /** The last one that something is told of. */
  lastSaid: Told | null = null;
  /** The last one known to the month, and to the day. */
  month: Told | null = null;
  day: Told | null = null;
  /** The stretch of days told last, by the numbers of its first and last; null where a day outside it was told since. */
  stay: Stay | null = null;
  #now: Told | null = null;
  /** Where the story stood before a glance ahead. */
  #home: Told | null = null;

  /** Where the story stands for what is told in a paragraph; null where it has not begun. */
  now(paragraph: number): Told | null {
    return this.#home && this.#now?.paragraph !== paragraph ? this.#home : this.#now;
  }

  /** The day that the story has come to; null where it has since come to another month or year without a day. */
  dayNow(paragraph: number): Told | null {
    const now = this.now(paragraph);
    if (!this.day || !now) return this.day;
    const { date } = this.day;
    const isHere = now.date.year === date.year && (now.date.month ?? date.month) === date.month;
    if (isHere) return this.day;
    // "He had been there on 3 May 1948. The next day …": what is looked back upon does not move it.
    return now.date.day === undefined ? null : now;
  }

  /** Lets the story come to one of the days of a stretch that it has told. */
  goTo(date: Dated, { from, paragraph }: Stay): void {
    this.day = { date, from, paragraph };
  }

  tell(told: Told, isBracketed: boolean): void {
    const { date } = told;
    this.#tellStay(told);
    this.last = told;
    if (!isBracketed && (told.isIn || told.opens || date.month !== undefined)) this.lastSaid = told;
    if (isBracketed) return;
    if (date.month !== undefined) this.month = told;
    if (date.day !== undefined) this.day = told;
    // A season or a year that was itself supplied ("the winter", "the previous year") is a look around.
    if (!told.isStated && !told.opens && date.month === undefined) return;
    const now = this.now(told.paragraph);
    if (now && !told.opens && told.isStated && !this.#moves(told, now)) return;
    const isGlance = now !== null && this.#isGlance(told, now);
    this.#home = isGlance ? now : null;
    this.#now = told;
  }

  #tellStay({ date, from, paragraph, isRange }: Told): void {
    const number = date.day === undefined ? null : dayNumberOfDate(date);
    const before = this.last?.date.day === undefined ? null : dayNumberOfDate(this.last.date);
    if (number === null) return;
    if (isRange && before !== null && before < number && number - before < longestStay)
      this.stay = { first: before, last: number, from, paragraph };
    else if (this.stay && (number < this.stay.first || number > this.stay.last)) this.stay = null;
  }

  #moves({ date, paragraph, isIn }: Told, now: Told): boolean {
    const step = date.year - now.date.year;
    const isSame = paragraph === now.paragraph;
    if (date.month === undefined) {
      if (step === 0) return false;
      if (isSame && now.date.month !== undefined) return date.season !== undefined && step === 1;
      return (
        step === 1 ||
        (isSame ? isIn === true && step > 0 && step <= farthestYears : step <= farthestOn && step >= -farthestBack)
      );
    }
    return !(isSame && now.date.month !== undefined && step < 0);
  }

  #isGlance({ date, paragraph, isStated, opens, isBack }: Told, now: Told): boolean {
    if (isBack) return paragraph === now.paragraph;
    if (!isStated || opens || date.month === undefined || now.date.month === undefined) return false;
    return (
      paragraph === now.paragraph && date.year > now.date.year && monthsOf(date) - monthsOf(now.date) >= glanceMonths
    );
  }
}
