import { boundsOf, civilDayOf, dayNumber } from '../../edtf/index.ts';
import type { KnownEvent } from '../events.ts';
import type { TimeExpression } from '../expression.ts';
import type { Anchors, Dating, Section } from './anchors.ts';
import { astronomical } from './filled.ts';
import type { Base } from './resolved.ts';
import { type Dated, dayNumberOfDate } from './shift.ts';
import { Story, type Told } from './story.ts';

/** The years that the section around an expression spans, and where that is said. */
export interface Around {
  readonly first: number;
  readonly last: number;
  readonly section: Section;
}

/** When a text names no year at all. */
const defaultHorizon = 2000;

/** What is known at one expression while a text is gone through once, from its start to its end. */
export class Context {
  /** The day of publication or of writing; null where it is not known. */
  readonly issued: Base | null;
  readonly dating: Dating;
  /** The last day that is written by the Julian calendar; null where none is. */
  readonly julianUntil: number | null;
  readonly text: string | undefined;
  readonly events: readonly KnownEvent[];
  readonly story: Story = new Story();
  readonly expressions: readonly TimeExpression[];
  /** The expression that is looked at. */
  at = 0;
  /** The day told last that lies in the weeks before the day of publication: that of the news itself. */
  newsDay: Told | null = null;
  /** Its paragraph, counted. */
  paragraph = 0;
  readonly #sections: readonly Section[];
  readonly #breaks: readonly number[];
  #open: Section[] = [];
  #horizon: number | null = null;
  #nextSection = 0;

  constructor(expressions: readonly TimeExpression[], anchors: Anchors) {
    this.expressions = expressions;
    const { issued, issuedFrom } = anchors;
    const day = issued === undefined ? null : boundsOf(issued).earliest;
    this.issued = day === null ? null : { date: civilDayOf(dayNumber(day)), ...(issuedFrom && { from: issuedFrom }) };
    this.dating = anchors.dating ?? (this.issued ? 'press' : 'narrative');
    this.julianUntil = anchors.julianUntil === undefined ? null : dayNumber(anchors.julianUntil);
    this.text = anchors.text;
    this.events = anchors.events ?? [];
    this.#sections = anchors.sections ?? [];
    this.#breaks = anchors.breaks ?? [];
  }

  /** Goes on to an expression; they come in order. */
  goTo(at: number): void {
    this.at = at;
    const { start } = this.expressions[at];
    while (this.paragraph < this.#breaks.length && this.#breaks[this.paragraph] <= start) this.paragraph++;
    while (this.#nextSection < this.#sections.length && this.#sections[this.#nextSection].start <= start)
      this.#open.push(this.#sections[this.#nextSection++]);
    if (this.#open.length > 0) this.#open = this.#open.filter((section) => section.end > start);
  }

  /** The innermost section with a date around the expression. */
  around(): Around | null {
    const section = this.#open.at(-1);
    if (!section) return null;
    const { earliest, latest } = boundsOf(section.edtf);
    if (earliest === null || latest === null) return null;
    return {
      first: civilDayOf(dayNumber(earliest)).year,
      last: civilDayOf(dayNumber(latest)).year,
      section,
    };
  }

  /** The year of writing: that of publication, or the last year that the text names. */
  get horizon(): number {
    if (this.issued) return this.issued.date.year;
    if (this.#horizon === null) {
      let last = Number.NEGATIVE_INFINITY;
      for (const { stated } of this.expressions)
        if (stated.kind === 'date') last = Math.max(last, astronomical(stated.parts) ?? last);
      this.#horizon = Number.isFinite(last) ? last : defaultHorizon;
    }
    return this.#horizon;
  }

  /** Whether dates count from the day of publication unless the text says otherwise. */
  get isPress(): boolean {
    return this.issued !== null && (this.dating === 'press' || this.dating === 'letter');
  }

  /** The day that the one who speaks counts from; null where a story is told. */
  get speaker(): Base | null {
    return this.isPress ? this.issued : null;
  }

  /** Where the story stands. */
  get now(): Told | null {
    return this.story.now(this.paragraph);
  }

  /** The day that the story has come to; null where it has gone on from it. News goes back and forth. */
  get day(): Told | null {
    return this.isPress ? this.story.day : this.story.dayNow(this.paragraph);
  }

  /** Lets the story know of a date. `isStated`: its year stands in the words. */
  tell(date: Dated, expression: TimeExpression, isStated: boolean): void {
    const { start, end, opens, bracketed, inName, lead, link } = expression;
    if (inName) return;
    const { paragraph } = this;
    const isHead = this.#isHead(start);
    this.#closeSection(date, isStated && opens === true && !isHead);
    this.story.tell(
      {
        date,
        from: { start, end },
        paragraph,
        isStated,
        opens: opens === true || isHead,
        isIn: (lead === 'in' && link === undefined) || this.isKorean(expression),
        isRange: link === 'range',
        isBack: isStated && date.year - (this.now?.date.year ?? date.year) >= glanceYears && this.#goesBack(date.year),
      },
      bracketed === true && !isHead,
    );
    if (this.isPress && date.day !== undefined && this.issued && this.story.day && isNear(date, this.issued.date))
      this.newsDay = this.story.day;
  }

  /** Whether an expression ends in Hangul: no word leads to a Korean date, and each says when something was. */
  isKorean({ end }: TimeExpression): boolean {
    const unit = this.text?.charCodeAt(end - 1) ?? 0;
    return unit >= 0xac00 && unit <= 0xd7a3;
  }

  /** Whether the year that the text gives next, in a paragraph further on, is the one the story stands in. */
  #goesBack(year: number): boolean {
    const here = this.now?.date.year;
    const end = this.#breaks[this.paragraph] ?? Number.POSITIVE_INFINITY;
    for (let next = this.at + 1; next < this.expressions.length && next <= this.at + farthestBack; next++) {
      const { stated, bracketed, inName, start } = this.expressions[next];
      const told = stated.kind === 'date' && !bracketed && !inName ? astronomical(stated.parts) : undefined;
      if (told !== undefined && told !== year) return told === here && start >= end;
    }
    return false;
  }

  /** Whether an expression stands in the heading that dates the section. */
  #isHead(start: number): boolean {
    const from = this.#open.at(-1)?.from;
    return from !== undefined && start >= from.start && start < from.end;
  }

  /** A sentence that opens with a date of another year has left what the heading dates. */
  #closeSection(date: Dated, opens: boolean): void {
    const around = opens && date.month !== undefined ? this.around() : null;
    if (around && (date.year < around.first || date.year > around.last)) this.#open.pop();
  }
}

const newsDays = 60;

// A story that leaps ahead by so many years, and within so many expressions comes back, has glanced ahead.
const [glanceYears, farthestBack] = [2, 8];

// Not after, and not long before.
function isNear(date: Dated, issued: Dated): boolean {
  const [day, published] = [dayNumberOfDate(date), dayNumberOfDate(issued)];
  return day !== null && published !== null && day <= published && published - day < newsDays;
}
