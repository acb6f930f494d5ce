import type { DateParts, Relation } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';
import { dayParts, deictics, type Mod, mods, seasons, units, whiches, zones } from '../grammar/vocabulary.ts';
import { clockOf } from './clock.ts';
import { eraOf, readingsOf } from './era.ts';
import type { Family } from './family.ts';

/** Years of two figures are put between 1936 and 2035 where nothing around says more. */
const pivot = 36;
const fullYear = (short: number): number => short + (short < pivot ? 2000 : 1900);

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The parts of a date in figures: `yyyymmdd`. */
const figuresOf = (value: number): DateParts => ({
  year: Math.floor(value / 10000),
  month: Math.floor(value / 100) % 100,
  day: value % 100,
});

/** The parts of a date in the slots, and what follows from them; null where they are no date. */
export function datePartsOf(slots: Slots): { parts: DateParts; implied?: DateParts } | null {
  const parts: Writable<DateParts> = {};
  let implied: DateParts | undefined;
  if (slots.figures !== none) Object.assign(parts, figuresOf(slots.figures));
  if (slots.short !== none) {
    const { year, month, day } = figuresOf(slots.short);
    Object.assign(parts, { month, day });
    implied = { year: fullYear(year!) };
  }
  if (slots.dotted !== none) {
    const pair = Math.round(slots.dotted * 100);
    if (Math.abs(pair - slots.dotted * 100) > 1e-6) return null;
    Object.assign(parts, { month: Math.floor(pair / 100), day: pair % 100 });
    if (parts.month! < 1 || parts.month! > 12) return null;
  }
  if (slots.pair !== none) {
    const [first, second] = [Math.floor(slots.pair / 100), slots.pair % 100];
    if (first < 1 || second < 1 || Math.min(first, second) > 12 || Math.max(first, second) > 31) return null;
    Object.assign(parts, first > 12 ? { month: second, day: first } : { month: first, day: second });
  }
  if (slots.yearmonth !== none)
    Object.assign(parts, { year: Math.floor(slots.yearmonth / 100), month: slots.yearmonth % 100 });
  if (slots.holiday !== none)
    Object.assign(parts, { month: Math.floor(slots.holiday / 100), day: slots.holiday % 100 });
  if (slots.year !== none) parts.year = slots.year;
  if (slots.lunar !== none) parts.calendar = 'lunar';
  if (slots.leap !== none) parts.isLeapMonth = true;
  if (slots.julian !== none) parts.calendar = 'julian';
  if (slots.bare !== none) parts.year = slots.bare;
  if (slots.yy !== none) implied = { year: fullYear(slots.yy) };
  if (slots.bce !== none) parts.bce = true;
  if (slots.month !== none) parts.month = slots.month;
  if (slots.day !== none) parts.day = slots.day;
  if (slots.lone !== none) parts.day = slots.lone;
  if (slots.weekday !== none) parts.weekday = slots.weekday;
  if (slots.season !== none) parts.season = seasons[slots.season];
  if (slots.quarter !== none) parts.quarter = slots.quarter;
  if (slots.half !== none) parts.half = slots.half;
  if (slots.week !== none) parts.week = slots.week;
  if (slots.isoweek !== none) parts.isoWeek = slots.isoweek;
  if (slots.nth !== none) parts.nth = slots.nth;
  if (slots.decade !== none) parts.decade = slots.decade;
  if (slots.hundreds !== none) parts.decade = slots.hundreds * 100 + slots.decade;
  if (slots.century !== none) parts.century = slots.century;
  if (slots.daypart !== none) parts.dayPart = dayParts[slots.daypart];
  if (slots.zone !== none) parts.zone = zones[slots.zone];
  if (parts.day !== undefined && (parts.day < 1 || parts.day > 31)) return null;
  if ((parts.quarter ?? 1) > 4 || (parts.isoWeek ?? 1) > 53 || parts.isoWeek === 0) return null;
  if (parts.year === 0) return null;
  return implied ? { parts, implied } : { parts };
}

/** "of that year"; a unit with an article only ("the end of the year") is the one told of. */
export function relationOf(slots: Slots): Relation | undefined {
  const unit = slots.unit === none ? {} : { unit: units[slots.unit] };
  if (slots.twice !== none) return { which: 'after-next', ...unit };
  if (slots.which !== none) return { which: whiches[slots.which], ...unit };
  return slots.unit === none ? undefined : { which: 'that', ...unit };
}

function modOf({ mod, approx, half }: Slots): Mod | undefined {
  if (mod !== none) return mods[mod] === 'NONE' ? undefined : mods[mod];
  if (approx !== none) return mods[approx] === 'NONE' ? undefined : mods[approx];
  return half === none ? undefined : half === 1 ? 'START' : 'END';
}

/** Half of something longer or shorter than a year is no half-year: the latter half of a decade, of May. */
function trimmed(parts: DateParts): DateParts {
  const { half, ...rest } = parts;
  return half === undefined || (rest.decade ?? rest.century ?? rest.month ?? rest.season) === undefined ? parts : rest;
}

/** Dates of every kind, and times of day. */
export const date: Family = (slots) => {
  const read = datePartsOf(slots);
  const clock = clockOf(slots);
  const era = eraOf(slots);
  if (!read || clock === null || era === null) return null;
  const parts = trimmed({ ...read.parts, ...clock, ...(read.parts.year === undefined && era) });
  const relation = relationOf(slots);
  const isTime = parts.hour !== undefined || parts.dayPart !== undefined;
  const isOfEvent = slots.event !== none;
  const mod = modOf(slots);
  return {
    type: isTime ? 'TIME' : 'DATE',
    stated: {
      kind: 'date',
      parts,
      ...(relation && { relation }),
      ...(slots.weekofday !== none && { isWeek: true as const }),
      ...(isOfEvent && { event: units[slots.eventunit] }),
      ...(slots.deictic !== none && { deictic: deictics[slots.deictic] }),
    },
    ...((slots.bare !== none && slots.bare < 1000) || slots.lone !== none ? { weak: true as const } : {}),
    ...((slots.definite !== none || relation) && { definite: true as const }),
    ...(read.implied && { implied: read.implied }),
    ...readingsOf(slots, parts, era),
    ...(mod && { mod }),
  };
};
