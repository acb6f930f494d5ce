import { type Bin, type Column, columnsOf } from './columns.ts';
import { middleOf } from './extent.ts';
import { lanesOf } from './lanes.ts';
import type { Mark } from './mark.ts';
import { type Scale, xOf } from './scale.ts';
import { type Unit, unitOf } from './unit.ts';

/** A mark in its place: the stretch it is drawn over, its certain part within, and its lane. */
export interface Placed {
  readonly mark: Mark;
  readonly x0: number;
  readonly x1: number;
  /** Where its sign stands. */
  readonly x: number;
  readonly core: { readonly x0: number; readonly x1: number } | null;
  readonly lane: number;
  /** Where its title begins, and the room for it, in pixels; less than none where the next is close. */
  readonly titleX: number;
  readonly titleWidth: number;
}

/** Few events: each by itself, with as much of its title as has room. */
export interface LaneLayout {
  readonly kind: 'lanes';
  readonly placed: readonly Placed[];
  readonly laneHeight: number;
}

/** Many: columns that count by the calendar, and above them what is longer than a column. */
export interface ColumnLayout {
  readonly kind: 'columns';
  readonly unit: Unit;
  readonly columns: readonly Column[];
  /** The height of one event, in pixels; 0 where they are too many to be told apart, and heights go by the root. */
  readonly row: number;
  /** The height of the tallest column, in pixels, and how many events it has. */
  readonly tallest: { readonly height: number; readonly count: number };
  readonly spans: readonly Placed[];
  readonly laneHeight: number;
}

/** How the events in view are set. */
export type Layout = LaneLayout | ColumnLayout;

/** The width and height of a sign, in pixels. */
export const signSize = 9;
const laneHeight = 16;
// Less room than this says nothing of a title; where more than a third have less, columns say more.
export const leastTitle = 40;
const mostUntitled = 1 / 3;
const nearEnd = 90;
const spanLane = 8;
const columnWidth = 5;
const tallestRow = 9;
const leastRow = 1.5;
const leastHeight = 2;

/** Lays out what is in view in so many pixels: each by itself where most titles have room, else in columns. */
export function layoutOf(scale: Scale, marks: readonly Mark[], height: number): Layout {
  const inView = marks.filter(({ extent }) => extent.last >= scale.view.first && extent.first <= scale.view.last);
  return inLanes(scale, inView, height) ?? inColumns(scale, inView, height);
}

/** Lays out counts, where there are too many events to know each. */
export function densityOf(scale: Scale, bins: readonly Bin[], height: number): ColumnLayout {
  const unit = unitOf(scale.pixelsPerDay, columnWidth);
  const columns = columnsOf(scale, unit, bins);
  return { kind: 'columns', unit, columns, ...heightsOf(columns, height), spans: [], laneHeight: spanLane };
}

function inLanes(scale: Scale, marks: readonly Mark[], height: number): LaneLayout | null {
  const lanes = Math.floor(height / laneHeight);
  // More than could ever fit need no try.
  if (marks.length > (lanes * scale.width) / leastTitle) return null;
  const placed = marks.map((mark) => place(scale, mark)).sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const lane = lanesOf(placed, lanes, 3, true);
  if (lane.includes(-1)) return null;
  const titled = withTitles(scale, placed, lane);
  const untitled = titled.filter(({ titleWidth }) => titleWidth < leastTitle).length;
  return untitled > titled.length * mostUntitled ? null : { kind: 'lanes', placed: titled, laneHeight };
}

/** Gives each mark its lane, and as much room for its title as there is before the next in that lane. */
function withTitles(scale: Scale, placed: readonly Placed[], lane: readonly number[]): Placed[] {
  const next = new Map<number, number>();
  const out: Placed[] = [];
  for (let i = placed.length - 1; i >= 0; i--) {
    const one = placed[i];
    const end = next.get(lane[i]) ?? scale.width;
    next.set(lane[i], one.x0);
    // After the days of the event where they end soon, otherwise over them.
    const titleX = one.x1 - one.x < nearEnd ? Math.max(one.x1, one.x + signSize / 2) + 4 : one.x + signSize / 2 + 4;
    out.push({ ...one, lane: lane[i], titleX, titleWidth: end - titleX - 6 });
  }
  return out.reverse();
}

function inColumns(scale: Scale, marks: readonly Mark[], height: number): ColumnLayout {
  const unit = unitOf(scale.pixelsPerDay, columnWidth);
  const isLong = ({ extent }: Mark): boolean => extent.last - extent.first + 1 > unit.days * 1.1;
  const long = marks
    .filter(isLong)
    .map((mark) => place(scale, mark))
    .sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const lane = lanesOf(long, Math.max(1, Math.floor(height / 3 / spanLane)), 2);
  const spans = long.map((one, i) => ({ ...one, lane: lane[i] })).filter((one) => one.lane !== -1);
  const shown = new Set(spans.map((one) => one.mark));
  const columns = columnsOf(
    scale,
    unit,
    marks.filter((mark) => !shown.has(mark)),
  );
  const taken = spans.reduce((most, one) => Math.max(most, one.lane + 1), 0) * spanLane;
  return { kind: 'columns', unit, columns, ...heightsOf(columns, height - taken - 4), spans, laneHeight: spanLane };
}

/** How tall a column of so many events is, in pixels: never so small that it is not seen. */
export function columnHeight({ row, tallest }: Pick<ColumnLayout, 'row' | 'tallest'>, count: number): number {
  return row > 0 ? count * row : Math.max(leastHeight, tallest.height * Math.sqrt(count / tallest.count));
}

function heightsOf(columns: readonly Column[], height: number): Pick<ColumnLayout, 'row' | 'tallest'> {
  const count = columns.reduce((most, one) => Math.max(most, one.count), 1);
  const row = Math.min(tallestRow, height / count);
  return { row: row < leastRow ? 0 : row, tallest: { height, count } };
}

function place(scale: Scale, mark: Mark): Placed {
  const { extent } = mark;
  const clip = (x: number): number => Math.min(Math.max(x, -50), scale.width + 50);
  const x = xOf(scale, middleOf(extent) + 0.5);
  // Never narrower than its sign.
  const x0 = Math.min(clip(xOf(scale, extent.first)), clip(x) - signSize / 2);
  const x1 = Math.max(clip(xOf(scale, extent.last + 1)), clip(x) + signSize / 2);
  const core = extent.core && {
    x0: clip(xOf(scale, extent.core.first)),
    x1: clip(xOf(scale, extent.core.last + 1)),
  };
  // The sign of what reaches beyond the view stays in sight.
  const inside = Math.min(Math.max(x, Math.max(x0, 0) + signSize / 2), Math.min(x1, scale.width) - signSize / 2);
  return { mark, x0, x1, x: inside, core, lane: 0, titleX: inside, titleWidth: 0 };
}
