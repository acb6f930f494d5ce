import { type EdtfDate, type EdtfRun, type EdtfValue, isSeason, parseEdtf, yearOf } from '../../edtf/index.ts';
import { words } from '../words/index.ts';

const say = words.dates;

/**
 * An EDTF value as a person would say it: "6–9 May 2016", "between 30 June and 1 July 1949", "about 1930". A text that
 * is not EDTF is given back as it is.
 * `within` is a year that the reader knows already (it stands in the heading above): it is left unsaid.
 */
export function sayEdtf(edtf: string, within?: number): string {
  const verdict = parseEdtf(edtf);
  return 'error' in verdict ? edtf : sayValue(verdict.value, within);
}

function sayValue(value: EdtfValue, within?: number): string {
  switch (value.kind) {
    case 'date':
      return sayDate(value, within);
    case 'interval': {
      const { start, end } = value;
      if (typeof start === 'string' && typeof end === 'string') return words.event.undated;
      if (typeof start === 'string')
        return (start === 'open' ? say.until : say.untilUnbegun)(sayDate(end as EdtfDate, within));
      if (typeof end === 'string') return (end === 'open' ? say.since : say.sinceUnended)(sayDate(start, within));
      return sayPair(start, end, say.span, within);
    }
    case 'set': {
      const members = value.members.map((member) => (member.kind === 'run' ? sayRun(member, within) : member));
      const said = members.map((member) => (typeof member === 'string' ? member : sayDate(member, within)));
      const [first, second] = members;
      const join = (a: string, b: string): string => (value.all ? say.allOf : say.oneOf).format([a, b]);
      if (said.length === 1) return said[0];
      if (said.length === 2 && typeof first !== 'string' && typeof second !== 'string')
        return sayPair(first, second, join, within);
      return (value.all ? say.allOf : say.oneOf).format(said);
    }
  }
}

function sayRun({ start, end }: EdtfRun, within?: number): string {
  if (start === 'open') return end === 'open' ? '' : say.before(sayDate(end, within));
  if (end === 'open') return say.after(sayDate(start, within));
  return sayPair(start, end, say.between, within);
}

const isPlain = (date: EdtfDate): boolean =>
  date.uncertain === undefined &&
  date.approximate === undefined &&
  date.significant === undefined &&
  date.time === undefined &&
  !`${date.year}${date.month ?? ''}${date.day ?? ''}`.includes('X');

/** Two dates, joined; what they share is said once, with the second. */
function sayPair(
  first: EdtfDate,
  second: EdtfDate,
  join: (first: string, second: string) => string,
  within?: number,
): string {
  const alike =
    isPlain(first) && isPlain(second) && first.year === second.year && !isSeason(first) && !isSeason(second);
  const last = sayDate(second, within);
  if (!alike || first.month === undefined || second.month === undefined) return join(sayDate(first, within), last);
  if (first.day !== undefined && second.day !== undefined && first.month === second.month)
    return join(String(Number(first.day)), last);
  return join(sayDate(first, yearOf(first) ?? undefined), last);
}

function sayDate(date: EdtfDate, within?: number): string {
  const plain = sayParts(date, within);
  const timed = date.time === undefined ? plain : say.time(plain, date.time.slice(0, 5));
  const about = date.approximate === undefined ? timed : say.about(timed);
  return date.uncertain === undefined ? about : say.perhaps(about);
}

function sayParts(date: EdtfDate, within?: number): string {
  const known = yearOf(date);
  const year = known !== null && known === within && date.month !== undefined ? null : sayYear(date);
  if (date.month === undefined) return year ?? '';
  if (isSeason(date)) return say.season(Number(date.month), year);
  const spread = date.year.includes('X');
  const inYear = (said: (year: string | null) => string): string =>
    spread && year !== null ? say.dayOfYears(said(null), year) : said(year);
  const monthKnown = !date.month.includes('X');
  if (date.day === undefined)
    return inYear((of) => (monthKnown ? say.monthOf(Number(date.month), of) : say.someMonth(of)));
  const dayKnown = !date.day.includes('X');
  if (monthKnown && dayKnown) return inYear((of) => say.day(Number(date.day), Number(date.month), of));
  if (monthKnown) return inYear((of) => say.someDay(say.monthOf(Number(date.month), of)));
  return inYear((of) => (dayKnown ? say.dayOfSomeMonth(Number(date.day), of) : say.someDay(say.someMonth(of))));
}

function sayYear(date: EdtfDate): string {
  const known = yearOf(date);
  if (date.significant !== undefined) return say.roundYear(String(known ?? date.year));
  if (known !== null) return say.year(known);
  if (date.year === 'XXXX') return say.someYear;
  if (/^\d{3}X$/.test(date.year)) return say.decade(Number(`${date.year.slice(0, 3)}0`));
  const digits = date.year.replace('-', '');
  return say.years(Number(digits.replaceAll('X', '0')), Number(digits.replaceAll('X', '9')));
}
