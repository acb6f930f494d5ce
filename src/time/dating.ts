import type { Span } from '../model/index.ts';
import type { Dating } from './anchoring/anchors.ts';
import { astronomical, edtfOfFilled } from './anchoring/filled.ts';
import { datelineOf } from './dateline.ts';
import type { TimeExpression } from './expression.ts';
import { grammarOf, languages } from './languages.ts';

/** How a document dates itself, and why it is thought so, in sentences. */
export interface DatingVerdict {
  readonly dating: Dating;
  /** The day of a letter or of news, or the year of an address, EDTF, where the text itself gives it. */
  readonly issued?: string;
  /** Where it gives it. */
  readonly issuedFrom?: Span;
  readonly reasons: readonly string[];
}

/** What else `datingOf` may look at. */
export interface DatingOptions {
  /** The text of the expressions: lets a letter be known by its date line and its forms. */
  readonly text?: string;
  /** Default: `en`. */
  readonly language?: string;
}

/** A date line stands within so many characters of the beginning or the end of a letter. */
const dateLineWithin = 400;
/** From so many dates on, their kind says something. */
const enough = 8;

/**
 * How a document dates itself, decided from what its expressions are, from its form, and from whether a day of
 * publication (`issued`, EDTF) is known. Expressions are those of the whole document in the order of the text.
 */
export function datingOf(
  expressions: readonly TimeExpression[],
  issued?: string,
  options: DatingOptions = {},
): DatingVerdict {
  if (issued === undefined) {
    const own =
      newsOf(expressions, options) ??
      letterOf(expressions, options) ??
      addressOf(expressions, options) ??
      addressOfYear(expressions, options);
    if (own) return own;
  }
  const { full, partial, spoken, heading } = countsOf(expressions);
  const dates = full + partial;
  if (issued !== undefined) {
    if (dates >= enough && spoken === 0 && full * 3 >= dates * 2)
      return {
        dating: 'narrative',
        reasons: [`${full} of ${dates} dates give their year, and none counts from the day of publication.`],
      };
    const why =
      spoken > 0
        ? `${spoken} expressions count from it, as "yesterday" or a weekday does.`
        : 'Few dates give their year.';
    return { dating: 'press', reasons: ['A day of publication is given.', why] };
  }
  if (dates >= enough && heading * 2 > dates)
    return { dating: 'reference', reasons: [`${heading} of ${dates} dates stand at the head of an entry.`] };
  return { dating: 'narrative', reasons: ['No day of publication is given, and none is found in the text.'] };
}

interface Counts {
  /** Dates with their year. */
  readonly full: number;
  /** Dates that lack it. */
  readonly partial: number;
  /** What counts from the one who speaks: weekdays, "yesterday", "last week", "two years ago". */
  readonly spoken: number;
  /** Dates with their year that begin a sentence without a word that leads to them. */
  readonly heading: number;
}

function countsOf(expressions: readonly TimeExpression[]): Counts {
  let [full, partial, spoken, heading] = [0, 0, 0, 0];
  for (const { stated, opens, lead, inName } of expressions) {
    if (stated.kind === 'shift' && stated.direction === 'ago') spoken++;
    if (stated.kind !== 'date' || inName) continue;
    const { year, month, day, weekday } = stated.parts;
    if (stated.deictic || (weekday !== undefined && day === undefined)) spoken++;
    else if (
      stated.relation &&
      ['last', 'next', 'this', 'speakers-last', 'speakers-this'].includes(stated.relation.which)
    )
      spoken++;
    else if (year !== undefined) full++;
    else if (month !== undefined) partial++;
    if (year !== undefined && opens && !lead) heading++;
  }
  return { full, partial, spoken, heading };
}

/** News by the line it begins with, where that gives the year. */
function newsOf(expressions: readonly TimeExpression[], { text }: DatingOptions): DatingVerdict | null {
  const [first] = expressions;
  if (text === undefined || !first || first.start > dateLineWithin) return null;
  const from = text.lastIndexOf('\n', first.start) + 1;
  const dateline = datelineOf(text.slice(from, from + dateLineWithin));
  const issued = dateline && first.end < from + dateline.end ? dayOf(first) : null;
  if (issued === null) return null;
  const { start, end } = first;
  return {
    dating: 'press',
    issued,
    issuedFrom: { start, end },
    reasons: [`It begins as news does, with a place, "${text.slice(start, end)}" and an agency.`],
  };
}

// A whole date as it is written; null where a part is missing or there is no such day.
function dayOf({ stated }: TimeExpression): string | null {
  if (stated.kind !== 'date') return null;
  const { day, month } = stated.parts;
  const year = astronomical(stated.parts);
  return year === undefined || day === undefined || month === undefined ? null : edtfOfFilled({ year, month, day });
}

/** A letter by its forms of address and the day that stands in a line of its own at its head or foot. */
function letterOf(expressions: readonly TimeExpression[], { text, language }: DatingOptions): DatingVerdict | null {
  if (text === undefined) return null;
  let form: string | undefined;
  for (const at of [expressions.length - 1, 0]) {
    const expression = expressions[at];
    if (!expression || !isDateLine(text, expression)) continue;
    const issued = dayOf(expression);
    if (issued === null) continue;
    form ??= formOfLetter(text, language);
    if (form === undefined) return null;
    const line = text.slice(expression.start, expression.end);
    return {
      dating: 'letter',
      issued,
      issuedFrom: { start: expression.start, end: expression.end },
      reasons: [`It has the form of a letter ("${form}").`, `It is dated "${line}" in a line of its own.`],
    };
  }
  return null;
}

const speakersYear: readonly string[] = ['speakers-last', 'speakers-this'];

/** A speech or an address by the day that a line at its head ends with, where it counts years from the one who speaks. */
function addressOf(expressions: readonly TimeExpression[], { text }: DatingOptions): DatingVerdict | null {
  const [first] = expressions;
  if (text === undefined || !first || first.start > dateLineWithin) return null;
  const issued = dayOf(first);
  if (issued === null || !(endsLine(text, first) || isDateLine(text, first))) return null;
  const said = expressions.find(countsFromSpeakersYear);
  if (!said) return null;
  const { start, end } = first;
  return {
    dating: 'letter',
    issued,
    issuedFrom: { start, end },
    reasons: [
      `It counts from the one who speaks ("${text.slice(said.start, said.end)}").`,
      `It is dated "${text.slice(start, end)}" at its head.`,
    ],
  };
}

/**
 * The same where the line gives the year alone, and all that counts from the one who speaks are years: a day would be counted
 * from none.
 */
function addressOfYear(expressions: readonly TimeExpression[], { text }: DatingOptions): DatingVerdict | null {
  const first = expressions.find(({ stated }) => stated.kind === 'date');
  if (text === undefined || first?.stated.kind !== 'date' || first.start > dateLineWithin) return null;
  const { year, month } = first.stated.parts;
  if (year === undefined || month !== undefined || first.stated.parts.bce || !isWholeLine(text, first)) return null;
  const said = expressions.find(countsFromSpeakersYear);
  const years = expressions.filter(({ stated }) => stated.kind === 'date' && stated.relation?.unit === 'year');
  const { partial, spoken } = countsOf(expressions);
  if (!said || partial > 0 || spoken > years.length) return null;
  const { start, end } = first;
  return {
    dating: 'letter',
    issued: String(year).padStart(4, '0'),
    issuedFrom: { start, end },
    reasons: [
      `It counts years from the one who speaks ("${text.slice(said.start, said.end)}").`,
      `It is dated "${text.slice(start, end)}" at its head.`,
    ],
  };
}

const countsFromSpeakersYear = ({ stated }: TimeExpression): boolean =>
  stated.kind === 'date' && stated.relation !== undefined && speakersYear.includes(stated.relation.which);

// "Joint editorial - 1 January 1997": the day behind a dash, and nothing after it.
function endsLine(text: string, { start, end }: TimeExpression): boolean {
  const after = text.indexOf('\n', end);
  return /[-–—]\s*$/.test(text.slice(Math.max(0, start - 4), start)) && text.slice(end, after).trim() === '';
}

// The first form of address that a text has, in lower case.
function formOfLetter(text: string, language: string | undefined): string | undefined {
  const lower = text.toLowerCase();
  const forms = grammarOf(language ?? languages[0]).lexicon.letterForms.split('|');
  return forms.find((form) => lower.includes(form));
}

function isWholeLine(text: string, { start, end }: TimeExpression): boolean {
  const after = text.indexOf('\n', end);
  return (
    text.slice(text.lastIndexOf('\n', start - 1) + 1, after < 0 ? text.length : after).trim() === text.slice(start, end)
  );
}

function isDateLine(text: string, { start, end }: TimeExpression): boolean {
  if (start > dateLineWithin && text.length - end > dateLineWithin) return false;
  const before = text.lastIndexOf('\n', start - 1) + 1;
  const after = text.indexOf('\n', end);
  const line = text.slice(before, after < 0 ? text.length : after).trim();
  return line.length <= (end - start) * 2 + 12;
}
