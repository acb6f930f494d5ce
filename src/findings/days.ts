import en from '../../lexicons/en/dates.json' with { type: 'json' };
import { dayNumber } from '../edtf/index.ts';

/** The days from a time's earliest to its latest, as numbers; null where an end is open. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

export function daysOf({
  earliest,
  latest,
}: {
  readonly earliest: string | null;
  readonly latest: string | null;
}): Days | null {
  if (earliest === null || latest === null) return null;
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return { first, last, length: last - first + 1 };
}

const { months, seasons } = en;

/** A date in words: "19 February 1974", "May 1967", "10–13 October 1945"; what is no plain date stays as it is. */
export function timeWords(edtf: string): string {
  const set = /^\[(.+)\]$/.exec(edtf);
  if (set) return set[1].split(',').map(timeWords).join(' or ');
  const [from, to] = edtf.split('/');
  if (to === undefined) return dateWords(from);
  if (to === '' || to === '..') return `from ${dateWords(from)} on`;
  if (from === '' || from === '..') return `until ${dateWords(to)}`;
  const [a, b] = [from.split('-'), to.split('-')];
  if (a.length === 3 && b.length === 3 && a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])}–${dateWords(to)}`;
  return `${dateWords(from)} to ${dateWords(to)}`;
}

function dateWords(date: string): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
  if (!match) return /^\d{3}X$/.test(date) ? `the ${date.slice(0, 3)}0s` : date;
  const [, year, month, day] = match;
  if (Number(month) > 20 && Number(month) < 25) return `${seasons[Number(month) - 21]} ${year}`;
  if (!month || Number(month) > 12) return date.length === 4 ? year : date;
  return `${day ? `${Number(day)} ` : ''}${months[Number(month) - 1]} ${year}`;
}

/** Months since year 0 of a day number, for counting by months. */
export function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** "August 2001" of a month counted since year 0. */
export const monthWords = (month: number): string => `${months[month % 12]} ${Math.floor(month / 12)}`;
