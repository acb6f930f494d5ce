import { isDigit, isLetter } from './characters.ts';

/**
 * What a run of digits with its punctuation can be, by its shape alone; the grammar's patterns say what it is.
 * The order matters: `classOfNumber` counts on it.
 */
export const numeralShapes = [
  'zero', // 0, 00
  'digit-one', // 1 to 9, one digit
  'digit-month', // 01 to 12, two digits
  'digit-hour', // 13 to 24
  'digit-day', // 25 to 31
  'digit-minute', // 32 to 59
  'digit-pair', // 60 to 99
  'digit-three', // 100 to 999
  'digit-year', // 1000 to 2199, four digits
  'digit-four', // other four digits
  'digit-long', // five digits and more
  'grouped', // 1,500
  'decimal', // 3.5
  'clock', // 11:30, value in minutes
  'clock-seconds', // 11:30:15, value in seconds
  'figures', // day, month and year in figures, value yyyymmdd
  'short-figures', // the same with a year of two figures
  'year-month', // 2016-11, value yyyymm
  'pair', // 4/22, value 100 * first + second
] as const;
/** A shape by its name. */
export type NumeralShape = (typeof numeralShapes)[number];
/** The place of a shape. */
const shapeId = Object.fromEntries(numeralShapes.map((shape, id) => [shape, id])) as Record<NumeralShape, number>;

/** The order of day and month in a date in figures where the figures leave it open. */
export type DayOrder = 'dmy' | 'mdy';

/** The last numeral read: one object, reused, since this runs for every number of a text. */
export const numeral = { shape: 0, value: 0, end: 0, digits: 0 };

const figure = (text: string, start: number, end: number): number => {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 0x30;
  return value;
};

const endOfDigits = (text: string, start: number): number => {
  let at = start;
  while (at < text.length && isDigit(text.charCodeAt(at))) at++;
  return at;
};

function shapeOf(value: number, digits: number): number {
  if (digits <= 2) {
    if (value === 0) return shapeId.zero;
    if (digits === 1) return shapeId['digit-one'];
    if (value <= 12) return shapeId['digit-month'];
    if (value <= 24) return shapeId['digit-hour'];
    if (value <= 31) return shapeId['digit-day'];
    return value <= 59 ? shapeId['digit-minute'] : shapeId['digit-pair'];
  }
  if (digits === 3) return value < 100 ? shapeId['digit-long'] : shapeId['digit-three'];
  if (digits > 4) return shapeId['digit-long'];
  return value >= 1000 && value < 2200 ? shapeId['digit-year'] : shapeId['digit-four'];
}

function take(shape: NumeralShape, value: number, end: number): true {
  numeral.shape = shapeId[shape];
  numeral.value = value;
  numeral.end = end;
  return true;
}

/**
 * Reads the numeral that begins at `start` (a digit) into `numeral`: the longest shape that makes sense, so that
 * `1,500` is one number, `10.10.1945` one date, and in `1939-45` there are two numbers.
 */
export function readNumeral(text: string, start: number, order: DayOrder): void {
  const end = endOfDigits(text, start);
  const digits = end - start;
  const value = digits > 15 ? Number.POSITIVE_INFINITY : figure(text, start, end);
  numeral.shape = shapeOf(value, digits);
  numeral.value = value;
  numeral.end = end;
  numeral.digits = digits;
  if (end + 1 >= text.length || digits > 4 || !isDigit(text.charCodeAt(end + 1))) return;
  const sign = text.charCodeAt(end);
  if (sign === 0x3a) readClock(text, value, digits, end);
  else if (sign === 0x2c) readGroups(text, value, digits, end);
  else if (sign === 0x2e || sign === 0x2f || sign === 0x2d) readParts(text, value, digits, end, sign, order);
}

function readClock(text: string, hour: number, digits: number, at: number): boolean {
  const end = endOfDigits(text, at + 1);
  const minute = figure(text, at + 1, end);
  if (digits > 2 || hour > 24 || end - at !== 3 || minute > 59) return false;
  const minutes = hour * 60 + minute;
  if (text.charCodeAt(end) === 0x3a) {
    const last = endOfDigits(text, end + 1);
    const second = figure(text, end + 1, last);
    if (last - end === 3 && second <= 60) return take('clock-seconds', minutes * 60 + second, last);
  }
  return take('clock', minutes, end);
}

function readGroups(text: string, first: number, digits: number, at: number): boolean {
  let value = first;
  let end = at;
  while (text.charCodeAt(end) === 0x2c) {
    const next = endOfDigits(text, end + 1);
    if (next - end !== 4) break;
    value = value * 1000 + figure(text, end + 1, next);
    end = next;
  }
  if (digits > 3 || first === 0 || end === at) return false;
  if (text.charCodeAt(end) === 0x2e && isDigit(text.charCodeAt(end + 1))) end = endOfDigits(text, end + 1);
  return take('grouped', value, end);
}

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;

/** Two or three numbers with the same sign between them. */
function readParts(text: string, first: number, digits: number, at: number, sign: number, order: DayOrder): boolean {
  const secondEnd = endOfDigits(text, at + 1);
  const secondDigits = secondEnd - at - 1;
  const second = figure(text, at + 1, secondEnd);
  const thirdEnd = text.charCodeAt(secondEnd) === sign ? endOfDigits(text, secondEnd + 1) : secondEnd + 1;
  const thirdDigits = thirdEnd - secondEnd - 1;
  if (secondDigits <= 2 && thirdDigits > 0 && thirdDigits <= 4) {
    const third = figure(text, secondEnd + 1, thirdEnd);
    // A fourth part makes it a version, an address or a serial number.
    const goesOn = text.charCodeAt(thirdEnd) === sign && isDigit(text.charCodeAt(thirdEnd + 1));
    if (!goesOn && readDate(first, digits, second, third, thirdDigits, sign, order, thirdEnd)) {
      if (sign === 0x2d) numeral.end = endOfTime(text, thirdEnd);
      return true;
    }
  }
  if (thirdDigits > 0) return sign === 0x2e && take('grouped', first, thirdEnd);
  const isYear = numeral.shape === shapeId['digit-year'];
  // "1903-05" is two years, "2016-11" cannot be.
  if (isYear && secondDigits <= 2 && isDay(second, 1) && second !== (first + 1) % 100) {
    if (sign !== 0x2d || second <= first % 100) return take('year-month', first * 100 + second, secondEnd);
  }
  const yearLast = secondDigits === 4 && second >= 1000 && second < 2200;
  if (yearLast && digits <= 2 && isDay(first, 1)) return take('year-month', second * 100 + first, secondEnd);
  if (sign === 0x2e && digits <= 2 && secondDigits <= 2 && isDay(first, second) && isAfterYear(text, at - digits))
    return take('pair', first * 100 + second, secondEnd);
  if (sign === 0x2e) return take('decimal', Number(text.slice(at - digits, secondEnd)), secondEnd);
  const isPair = sign === 0x2f && digits <= 2 && secondDigits <= 2 && !isLetter(text.charCodeAt(secondEnd));
  return isPair && take('pair', first * 100 + second, secondEnd);
}

/** "1953. 7.27": a month and a day behind a year, its full stop and a blank, as Korean chronologies line them up. */
function isAfterYear(text: string, start: number): boolean {
  let at = start - 1;
  while (at > 0 && text.charCodeAt(at) === 0x20) at--;
  if (at === start - 1 || text.charCodeAt(at) !== 0x2e) return false;
  return /(?<!\d)1\d{3}$|(?<!\d)20\d\d$/.test(text.slice(Math.max(0, at - 5), at));
}

const isoTime = /T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?/y;

/** Where the time of day ends that ISO 8601 writes right after a date; the date's own end where there is none. */
function endOfTime(text: string, end: number): number {
  if (text.charCodeAt(end) !== 0x54) return end;
  isoTime.lastIndex = end;
  return isoTime.test(text) ? isoTime.lastIndex : end;
}

function readDate(
  first: number,
  digits: number,
  second: number,
  third: number,
  thirdDigits: number,
  sign: number,
  order: DayOrder,
  end: number,
): boolean {
  if (digits === 4 && thirdDigits <= 2) {
    if (!isDay(second, third)) return false;
    return take('figures', first * 10000 + second * 100 + third, end);
  }
  if (digits > 2 || (thirdDigits !== 4 && thirdDigits !== 2)) return false;
  const dayFirst = first > 12 || (second <= 12 && (order === 'dmy' || sign === 0x2e));
  const [month, day] = dayFirst ? [second, first] : [first, second];
  if (!isDay(month, day)) return false;
  return take(thirdDigits === 4 ? 'figures' : 'short-figures', third * 10000 + month * 100 + day, end);
}
