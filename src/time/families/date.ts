import type { Relation, Stated } from '../expression.ts';
import { none, type Slots } from '../grammar/slots.ts';
import { deictics, type Mod, mods, units, whiches } from '../grammar/vocabulary.ts';
import { readClock } from './clock.ts';
import { datePartsOf } from './date-parts.ts';
import { eraOf, readingsOf } from './era.ts';
import type { Family, Meaning } from './family.ts';

type DateStated = Extract<Stated, { kind: 'date' }>;
type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** "of that year"; a unit with an article only ("the end of the year") is the one told of. */
export function relationOf(slots: Slots): Relation | undefined {
  const unit = slots.unit === none ? {} : { unit: units[slots.unit] };
  if (slots.twice !== none) return { which: 'after-next', ...unit };
  if (slots.which !== none) return { which: whiches[slots.which], ...unit };
  return slots.unit === none ? undefined : { which: 'definite', ...unit };
}

function modOf({ mod, approx, half }: Slots): Mod | undefined {
  if (mod !== none) return mods[mod] === 'NONE' ? undefined : mods[mod];
  if (approx !== none) return mods[approx] === 'NONE' ? undefined : mods[approx];
  return half === none ? undefined : half === 1 ? 'START' : 'END';
}

/** Dates of every kind, and times of day. Runs for most matches, so it fills objects instead of spreading them. */
export const date: Family = (slots) => {
  const read = datePartsOf(slots);
  if (!read) return null;
  const { parts, implied } = read;
  if (!readClock(slots, parts)) return null;
  const era = eraOf(slots);
  if (era === null) return null;
  if (era && parts.year === undefined) Object.assign(parts, era);
  const relation = relationOf(slots);
  const mod = modOf(slots);
  // Half of something longer or shorter than a year is no half-year: the latter half of a decade, of May.
  if (parts.half !== undefined && (parts.decade ?? parts.century ?? parts.month ?? parts.season) !== undefined)
    delete parts.half;
  const stated: Writable<DateStated> = { kind: 'date', parts };
  if (relation) stated.relation = relation;
  if (slots.weekofday !== none) stated.isWeek = true;
  if (slots.event !== none) {
    stated.event = units[slots.eventunit];
    stated.counted = slots.event;
  }
  if (slots.deictic !== none) stated.deictic = deictics[slots.deictic];
  const isTime = parts.hour !== undefined || parts.dayPart !== undefined;
  const meaning: Writable<Meaning> = { type: isTime ? 'TIME' : 'DATE', stated };
  if (implied) meaning.implied = implied;
  if (mod) meaning.mod = mod;
  if ((slots.bare !== none && slots.bare < 1000) || slots.lone !== none) meaning.weak = true;
  if (slots.definite !== none || relation) meaning.definite = true;
  const readings = era && readingsOf(slots, parts, era);
  if (readings) meaning.readings = readings;
  return meaning;
};
