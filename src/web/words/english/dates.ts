import english from '../../../../lexicons/en/dates.json' with { type: 'json' };

const { months } = english;
const [spring, summer, autumn, winter] = english.seasons;

// A day and its month, a month and its year are not parted by the end of a line.
const joined = (...parts: readonly (string | number | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('\u00a0');

const seasons: Readonly<Record<number, string>> = {
  21: spring,
  22: summer,
  23: autumn,
  24: winter,
  25: spring,
  26: summer,
  27: autumn,
  28: winter,
  29: spring,
  30: summer,
  31: autumn,
  32: winter,
  33: 'first quarter',
  34: 'second quarter',
  35: 'third quarter',
  36: 'fourth quarter',
  37: 'first third',
  38: 'second third',
  39: 'last third',
  40: 'first half',
  41: 'second half',
};

const ordinal = (n: number): string => {
  const ten = n % 100;
  const ending = ten > 10 && ten < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
};

/** How English says dates: day, month, year; `year` null where the reader knows it already. */
export const dates = {
  month: (month: number): string => months[month - 1] ?? '',
  shortMonth: (month: number): string => (months[month - 1] ?? '').slice(0, 3),
  year: (year: number): string => (year > 0 ? `${year}` : `${1 - year} BC`),
  decade: (year: number): string => `${year}s`,
  years: (from: number, to: number): string => `between ${from} and ${to}`,
  roundYear: (year: string): string => `about ${year}`,
  someYear: 'an unmentioned year',
  day: (day: number, month: number | null, year: string | null): string =>
    joined(day, month === null ? null : (months[month - 1] ?? ''), year),
  monthOf: (month: number, year: string | null): string => joined(months[month - 1] ?? '', year),
  season: (season: number, year: string | null): string => {
    const name = seasons[season] ?? '';
    if (year === null) return name;
    return season >= 33 ? `${name} of ${year}` : joined(name, year);
  },
  someMonth: (year: string | null): string => (year === null ? 'some month' : `some month of ${year}`),
  someDay: (month: string): string => `a day in ${month}`,
  dayOfSomeMonth: (day: number, year: string | null): string =>
    `the ${ordinal(day)} of a month${year === null ? '' : ` of ${year}`}`,
  dayOfYears: (date: string, years: string): string => `${date}, ${years}`,
  time: (date: string, clock: string): string => `${date}, ${clock}`,
  about: (date: string): string => `about ${date}`,
  perhaps: (date: string): string => `perhaps ${date}`,
  /** From one date to another. The dash stands close between single words or figures, and free beside phrases. */
  span: (from: string, to: string): string => {
    const isYear = /^\d{3,}$/.test(from);
    const close = !/[\s\u00a0]/.test(isYear ? to : from);
    return close ? `${from}–${to}` : `${from}\u00a0– ${to}`;
  },
  between: (from: string, to: string): string => `between ${from} and ${to}`,
  before: (to: string): string => `${to} or before`,
  after: (from: string): string => `${from} or after`,
  since: (from: string): string => `from ${from} on`,
  until: (to: string): string => `until ${to}`,
  sinceUnended: (from: string): string => `from ${from}, end not mentioned`,
  untilUnbegun: (to: string): string => `until ${to}, beginning not mentioned`,
  oneOf: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
  allOf: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
};
