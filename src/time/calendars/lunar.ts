import { civilDayOf, dayNumberOf } from '../../edtf/index.ts';

/**
 * The Korean lunisolar calendar, reckoned: a month begins on the day of a new moon, and the month that holds the winter
 * solstice is the eleventh; where thirteen months lie between two such, the first in which the sun enters no new sign
 * repeats the number of the month before it. Days change at midnight in Seoul.
 *
 * New moons and the sun's place follow the series in J. Meeus, Astronomical Algorithms (chapters 25 and 49), which is
 * good to a minute or so: exact to the day from 1700 to 2200 but where a new moon falls within a minute of midnight.
 */

const rad = Math.PI / 180;
const sin = (degrees: number): number => Math.sin(degrees * rad);
/** Day number (from 1970-01-01, 0 h UT) of the Julian Day 0. */
const julianDay0 = 2_440_587.5;

/** Terrestrial Time minus Universal Time in days, after Espenak and Meeus; within 20 seconds of none before 1900. */
function deltaT(year: number): number {
  const t = year - 2000;
  if (year >= 2005) return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86_400;
  if (year >= 1986) return (63.86 + 0.3345 * t - 0.060374 * t * t) / 86_400;
  if (year >= 1961) return (45.45 + 1.067 * (year - 1975) - (year - 1975) ** 2 / 260) / 86_400;
  if (year >= 1941) return (29.07 + 0.407 * (year - 1950) - (year - 1950) ** 2 / 233) / 86_400;
  if (year >= 1920) return (21.2 + 0.84493 * (year - 1920) - 0.0761 * (year - 1920) ** 2) / 86_400;
  if (year >= 1900) return (-2.79 + 1.494119 * (year - 1900) - 0.0598939 * (year - 1900) ** 2) / 86_400;
  return 0;
}

/** The clock the calendar goes by ahead of UT, in days: Beijing's up to 1911, then the standard times of Korea. */
function seoul(day: number): number {
  const { year, month } = civilDayOf(day);
  const at = year + (month - 1) / 12;
  if (at < 1912) return 8 / 24;
  return at >= 1954.2 && at < 1961.6 ? 8.5 / 24 : 9 / 24;
}

/** Terms of the moon's true phase: an amplitude in days, the factor of E, and multiples of M, M′, F and Ω. */
const newMoonTerms: readonly (readonly [number, number, number, number, number, number])[] = [
  [-0.4072, 0, 0, 1, 0, 0],
  [0.17241, 1, 1, 0, 0, 0],
  [0.01608, 0, 0, 2, 0, 0],
  [0.01039, 0, 0, 0, 2, 0],
  [0.00739, 1, -1, 1, 0, 0],
  [-0.00514, 1, 1, 1, 0, 0],
  [0.00208, 2, 2, 0, 0, 0],
  [-0.00111, 0, 0, 1, -2, 0],
  [-0.00057, 0, 0, 1, 2, 0],
  [0.00056, 1, 1, 2, 0, 0],
  [-0.00042, 0, 0, 3, 0, 0],
  [0.00042, 1, 1, 0, 2, 0],
  [0.00038, 1, 1, 0, -2, 0],
  [-0.00024, 1, -1, 2, 0, 0],
  [-0.00017, 0, 0, 0, 0, 1],
  [-0.00007, 0, 2, 1, 0, 0],
  [0.00004, 0, 0, 2, -2, 0],
  [0.00004, 0, 3, 0, 0, 0],
  [0.00003, 0, 1, 1, -2, 0],
  [0.00003, 0, 0, 2, 2, 0],
  [-0.00003, 0, 1, 1, 2, 0],
  [0.00003, 0, -1, 1, 2, 0],
  [-0.00002, 0, -1, 1, -2, 0],
  [-0.00002, 0, 1, 3, 0, 0],
  [0.00002, 0, 0, 4, 0, 0],
];
const planetTerms: readonly (readonly [number, number, number])[] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
  [0.000047, 34.52, 27.261239],
  [0.000042, 207.19, 0.121824],
  [0.00004, 291.34, 1.844379],
  [0.000037, 161.72, 24.198154],
  [0.000035, 239.56, 25.513099],
  [0.000023, 331.55, 3.592518],
];

/** The day number in Seoul of the new moon `k`, counted from that of 6 January 2000. */
function newMoon(k: number): number {
  const t = k / 1236.85;
  const mean = 2_451_550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00000015 * t ** 3;
  const e = 1 - 0.002516 * t - 0.0000074 * t * t;
  const sun = 2.5534 + 29.1053567 * k - 0.0000014 * t * t;
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t ** 3;
  const latitude = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t ** 3;
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
  let julian = mean;
  for (const [amplitude, power, a, b, c, d] of newMoonTerms)
    julian += amplitude * e ** power * sin(a * sun + b * moon + c * latitude + d * node);
  for (const [amplitude, start, rate] of planetTerms)
    julian += amplitude * sin(start + rate * k - (start === 299.77 ? 0.009173 * t * t : 0));
  const ut = julian - julianDay0 - deltaT(2000 + k / 12.3685);
  return Math.floor(ut + seoul(Math.floor(ut)));
}

/** The sun's apparent longitude in degrees at a moment in days of UT from 1970-01-01. */
function sunLongitude(ut: number): number {
  const t = (ut + julianDay0 + deltaT(1970 + ut / 365.2425) - 2_451_545) / 36_525;
  const mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t;
  const anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t;
  const center =
    (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly) +
    (0.019993 - 0.000101 * t) * sin(2 * anomaly) +
    0.000289 * sin(3 * anomaly);
  const longitude = mean + center - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
  return ((longitude % 360) + 360) % 360;
}

/** The sign (0 to 11, of 30 degrees each) that the sun is in at the midnight a day in Seoul begins with. */
const signAt = (day: number): number => Math.floor(sunLongitude(day - seoul(day)) / 30);

interface LunarMonth {
  readonly month: number;
  readonly isLeap: boolean;
  /** Day number of its first day. */
  readonly first: number;
}

/** The number of the last new moon on or before a day. */
function moonBefore(day: number): number {
  let k = Math.floor((day - 10_962) / 29.530588861) + 1;
  while (newMoon(k) > day) k--;
  return k;
}

/** The day of the winter solstice in a year. */
function solstice(year: number): number {
  let day = dayNumberOf(year, 12, 19);
  while (signAt(day + 1) !== 9) day++;
  return day;
}

/** The months from the eleventh of the year before to the tenth of the year, leap month included. */
function monthsOfSui(year: number): LunarMonth[] {
  const first = moonBefore(solstice(year - 1));
  const next = moonBefore(solstice(year));
  const months: LunarMonth[] = [];
  let hasLeap = next - first < 13;
  let month = 11;
  for (let k = first; k < next; k++) {
    const start = newMoon(k);
    const isLeap = !hasLeap && k > first && signAt(start) === signAt(newMoon(k + 1));
    if (isLeap) hasLeap = true;
    else if (k > first) month = (month % 12) + 1;
    months.push({ month, isLeap, first: start });
  }
  return months;
}

const known = new Map<number, LunarMonth[]>();

/** The months of a lunar year, the first to the last. */
function monthsOf(year: number): LunarMonth[] {
  let months = known.get(year);
  if (!months) {
    const [before, after] = [monthsOfSui(year), monthsOfSui(year + 1)];
    const start = before.findIndex(({ month, isLeap }) => month === 1 && !isLeap);
    const end = after.findIndex(({ month, isLeap }) => month === 1 && !isLeap);
    months = [...before.slice(start), ...after.slice(0, end)];
    known.set(year, months);
  }
  return months;
}

/** A date of the lunar calendar. */
export interface LunarDate {
  /** The year of our calendar in which the lunar year begins. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly isLeap: boolean;
  /** 1 to 30. */
  readonly day: number;
}

/** The day number of a lunar date; null where the year has no such month or the month no such day. */
export function dayOfLunar({ year, month, isLeap, day }: LunarDate): number | null {
  const months = monthsOf(year);
  const at = months.findIndex((each) => each.month === month && each.isLeap === isLeap);
  if (at < 0 || day < 1) return null;
  const end = at + 1 < months.length ? months[at + 1].first : monthsOf(year + 1)[0].first;
  const number = months[at].first + day - 1;
  return number < end ? number : null;
}
