import { dayNumberOf, daysInMonth } from '../../edtf/index.ts';
import type { DateParts, TimeExpression } from '../expression.ts';
import type { Around, Context } from './context.ts';
import { astronomical } from './filled.ts';
import { type Base, spanOf } from './resolved.ts';
import { type Dated, dayNumberOfDate } from './shift.ts';
import type { Told } from './story.ts';

/** The first month of a part of the year, to compare by; winter begins the year here. */
const monthOfSeason = { WI: 1, SP: 3, SU: 6, FA: 9 } as const;

function monthIn(parts: DateParts): number {
  if (parts.month !== undefined) return parts.month;
  if (parts.season !== undefined) return monthOfSeason[parts.season];
  if (parts.quarter !== undefined) return parts.quarter * 3 - 2;
  return parts.half === 2 ? 7 : 1;
}

/** The year of a date that has none, as a date to take it from; null where nothing gives one. */
export function supplyYear(parts: DateParts, expression: TimeExpression, context: Context): Base | null {
  const range = ofRange(parts, context);
  if (range) return range;
  const ahead = yearAhead(context);
  if (ahead) return ahead;
  const { now, issued, speaker } = context;
  const isAhead = expression.ahead === true;
  if (speaker && !isRetold(context)) return { ...speaker, date: nearIssued(parts, speaker.date, isAhead) };
  const closing = yearClosing(context);
  if (closing) return closing;
  const around = context.around();
  if (around && isOfSection(around, now, context)) {
    const next = parts.season === 'WI' && now?.date.year === around.first ? turn(parts, now.date) : 0;
    return { date: { year: around.first + next }, ...(around.section.from && { from: around.section.from }) };
  }
  if (now) return { ...now, date: { year: now.date.year + turn(parts, now.date) } };
  if (around) return { date: { year: around.first }, ...(around.section.from && { from: around.section.from }) };
  return issued && { ...issued, date: nearIssued(parts, issued.date, isAhead) };
}

/** A section of one year lends it, unless the paragraph opened with a date of its own; a longer one only at its start. */
function isOfSection({ first, last, section }: Around, now: Told | null, { paragraph }: Context): boolean {
  if (now === null || now.from.start < section.start) return true;
  return (
    first === last &&
    now.date.year !== first &&
    !(now.paragraph === paragraph && now.isStated && now.opens && now.date.month !== undefined)
  );
}

/** A year said later in the sentence for what began it stands no farther off than this. */
const farthestYear = 60;
/** From the end of one sentence to the date that opens the next: a stop, a blank, a word that leads on. */
const longestTurn = 8;

/** Whether a sentence ends within a stretch of text. */
export const endsSentence = (text: string): boolean => /[.!?]["”’)]?\s+\p{Lu}/u.test(text);

/** "in April and September … in 2018": the year stands alone, further on in the sentence. */
export function yearAhead({ expressions, at, text }: Context): Base | null {
  const { end } = expressions[at];
  for (let next = at + 1; next < expressions.length; next++) {
    const { stated, start, opens, lead, bracketed, weak } = expressions[next];
    if (opens || bracketed || weak || start - end > farthestYear || stated.kind !== 'date') return null;
    if (text !== undefined && endsSentence(text.slice(end, start))) return null;
    const { year, month, decade } = stated.parts;
    if (year === undefined && month !== undefined && decade === undefined) continue;
    if (year === undefined || month !== undefined || lead !== 'in') return null;
    return { date: { year: astronomical(stated.parts)! }, from: spanOf(expressions[next]) };
  }
  return null;
}

/** "… in 1955. In April he …": a year that ends a sentence is that of the first date of the next; null for none. */
export function yearClosing({ expressions, at, now, paragraph, text }: Context): Base | null {
  const before = expressions[at - 1];
  const { opens, start } = expressions[at];
  if (before?.lead !== 'in' || before.mod || before.stated.kind !== 'date') return null;
  if (before.bracketed || before.inName) return null;
  const isNext = opens
    ? start - before.end <= longestTurn
    : text !== undefined && isNextSentence(text.slice(before.end, start));
  if (!isNext) return null;
  const { year, month, decade, season } = before.stated.parts;
  if (year === undefined || (month ?? decade ?? season) !== undefined) return null;
  const closing = astronomical(before.stated.parts)!;
  // "He had been there in 1899. In June …": what is looked back upon.
  if (now && now.paragraph === paragraph && closing < now.date.year) return null;
  return { date: { year: closing }, from: spanOf(before) };
}

// ". My brother died of it on": the next sentence, and no more.
const isNextSentence = (between: string): boolean =>
  between.length < 80 && /^\.\s+\p{Lu}/u.test(between) && !endsSentence(between.slice(2)) && !/[;:]/.test(between);

/** Whether press has gone over to telling an older story in this paragraph, with a year of its own. */
function isRetold({ now, issued, paragraph }: Context): boolean {
  return now !== null && now.paragraph === paragraph && now.date.year < issued!.date.year - 1;
}

/** How many months a story goes back within a year before it is taken to have gone on into the next. */
const turnMonths = 8;
const turnSeasons = 6;

/**
 * A story told in order goes from December on to January: 1 where the year has turned, 0 where it has not. A
 * winter has the year in which it ends.
 */
function turn(parts: DateParts, told: Dated): number {
  if (told.month === undefined && told.season === undefined) return parts.season === 'WI' ? 1 : 0;
  const at = monthIn(told);
  if (parts.season === 'WI') return at >= 7 ? 1 : 0;
  return at - monthIn(parts) >= (parts.season === undefined ? turnMonths : turnSeasons) ? 1 : 0;
}

/** "from October to March": the end of a range lies after its start, and the start in the year before. */
function ofRange(parts: DateParts, context: Context): Base | null {
  const { expressions, at, story, now } = context;
  const { month } = parts;
  if (month === undefined) return null;
  if (expressions[at].link === 'range' && story.last?.date.month !== undefined) {
    const { date } = story.last;
    return { ...story.last, date: { year: date.year + (month < date.month! ? 1 : 0) } };
  }
  const next = expressions[at + 1];
  const end = next?.link === 'range' && next.stated.kind === 'date' ? next.stated.parts.month : undefined;
  if (end === undefined || end >= month || now?.date.month === undefined || now.date.month >= month) return null;
  return { ...now, date: { year: now.date.year - 1 } };
}

/**
 * How much longer a stretch counts than it is: what lies ahead where the sentence tells what was, what lies back where
 * it looks ahead. A date two months off may still be meant to come, one three months off is taken to be past.
 */
const [weightAhead, weightPast] = [4, 3];

/** The year in which a date lies nearest to the day of publication. */
function nearIssued(parts: DateParts, issued: Dated, ahead: boolean): Dated {
  const month = monthIn(parts);
  const here = issued.month!;
  const [timesPast, timesAhead] = ahead ? [weightPast, 1] : [1, weightAhead];
  if (parts.day === undefined) {
    const [on, back] = [(month - here + 12) % 12, (here - month + 12) % 12];
    const isAhead = back > 0 && on * timesAhead < back * timesPast;
    return { year: issued.year + (isAhead ? (month < here ? 1 : 0) : month > here ? -1 : 0) };
  }
  const today = dayNumberOfDate(issued)!;
  const distance = (year: number): number => {
    const number = dayNumberOf(year, month, parts.day!) - today;
    return number > 0 ? number * timesAhead : -number * timesPast;
  };
  // 29 February may be four years off, over the turn of a century eight.
  const reach = parts.day > 28 && month === 2 ? 8 : 1;
  let best = issued.year;
  for (let year = issued.year - reach; year <= issued.year + reach; year++)
    if (
      parts.day <= daysInMonth(year, month) &&
      (parts.day > daysInMonth(best, month) || distance(year) < distance(best))
    )
      best = year;
  return { year: best };
}
