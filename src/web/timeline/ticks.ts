import { civilDayOf } from '../../edtf/index.ts';
import { words } from '../words/index.ts';
import { type Scale, xOf } from './scale.ts';
import { nextOf, startsOf, type Unit, unitOf, units } from './unit.ts';

/** A mark of the axis, with what is written at it. */
export interface Tick {
  readonly day: number;
  readonly x: number;
  readonly label: string;
}

/** The axis: its ticks, and above months and days the year or month they belong to. */
export interface Axis {
  readonly unit: Unit;
  readonly ticks: readonly Tick[];
  /** Each begins at its own x, or at 0 where it began before the view. */
  readonly frames: readonly Tick[];
}

// Room for a label and the air around it, in pixels.
const room = { day: 26, week: 34, month: 36, quarter: 36, year: 44, years: 44 } as const;

/** The ticks of a scale: the shortest unit whose labels have room. */
export function axisOf(scale: Scale): Axis {
  const { view, pixelsPerDay } = scale;
  const unit = units.find((one) => one.days * pixelsPerDay >= room[one.name]) ?? units[units.length - 1];
  const ticks = startsOf(unit, view.first, view.last)
    .filter((day) => day >= view.first)
    .map((day) => ({ day, x: xOf(scale, day), label: labelOf(unit, day) }));
  return { unit, ticks, frames: framesOf(scale, unit) };
}

function labelOf(unit: Unit, day: number): string {
  const { year, month, day: ofMonth } = civilDayOf(day);
  if (unit.name === 'day' || unit.name === 'week') return String(ofMonth);
  if (unit.name === 'month' || unit.name === 'quarter') return words.dates.shortMonth(month);
  return words.dates.year(year);
}

function framesOf(scale: Scale, unit: Unit): Tick[] {
  const isDays = unit.name === 'day' || unit.name === 'week';
  if (!isDays && unit.name !== 'month' && unit.name !== 'quarter') return [];
  const { view, pixelsPerDay } = scale;
  const frame = isDays
    ? unitOf(
        pixelsPerDay,
        0,
        units.filter(({ name }) => name === 'month'),
      )
    : units[4];
  return startsOf(frame, view.first, view.last).flatMap((day) => {
    const { year, month } = civilDayOf(day);
    const label = isDays ? words.dates.monthOf(month, words.dates.year(year)) : words.dates.year(year);
    const x = Math.max(0, xOf(scale, day));
    // The last of a month that is nearly out of view has no room for its name.
    return xOf(scale, nextOf(frame, day)) - x < label.length * 7 ? [] : [{ day, x, label }];
  });
}
