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
}

/** Few events: each in a lane of its own, with its title where all titles have room. */
export interface LaneLayout {
  readonly kind: 'lanes';
  readonly placed: readonly Placed[];
  readonly laneHeight: number;
  readonly titled: boolean;
}

/** Many: columns that count by the calendar, and above them what is longer than a column. */
export interface ColumnLayout {
  readonly kind: 'columns';
  readonly unit: Unit;
  readonly columns: readonly Column[];
  /** The height of one event, in pixels. */
  readonly row: number;
  readonly spans: readonly Placed[];
  readonly laneHeight: number;
}

export type Layout = LaneLayout | ColumnLayout;

/** What a layout has to fit into, in pixels, and how wide a title is. */
export interface Room {
  readonly height: number;
  readonly measure: (title: string) => number;
}

export const signSize = 9;
const titledLane = 16;
const plainLane = 11;
const spanLane = 8;
const columnWidth = 5;
const tallestRow = 8;

/** Lays out what is in view: titled lanes where they have room, else plain ones, else columns. */
export function layoutOf(scale: Scale, marks: readonly Mark[], room: Room): Layout {
  const inView = marks.filter(({ extent }) => extent.last >= scale.view.first && extent.first <= scale.view.last);
  return (
    inLanes(scale, inView, room, true) ?? inLanes(scale, inView, room, false) ?? inColumns(scale, inView, room.height)
  );
}

/** Lays out counts, where there are too many events to know each. */
export function densityOf(scale: Scale, bins: readonly Bin[], room: Room): ColumnLayout {
  const unit = unitOf(scale.pixelsPerDay, columnWidth);
  const columns = columnsOf(scale, unit, bins);
  return { kind: 'columns', unit, columns, row: rowOf(columns, room.height), spans: [], laneHeight: spanLane };
}

function inLanes(scale: Scale, marks: readonly Mark[], room: Room, titled: boolean): LaneLayout | null {
  const laneHeight = titled ? titledLane : plainLane;
  const lanes = Math.floor(room.height / laneHeight);
  // More than could ever fit need no try.
  if (marks.length > (lanes * scale.width) / signSize) return null;
  const placed = marks.map((mark) => place(scale, mark)).sort((a, b) => a.x0 - b.x0 || a.x1 - b.x1);
  const stretches = placed.map(({ mark, x0, x1, x }) => ({
    x0,
    x1: titled ? Math.max(x1, x + signSize + 4 + room.measure(mark.title) + 8) : x1,
  }));
  const lane = lanesOf(stretches, lanes);
  if (lane.includes(-1)) return null;
  return { kind: 'lanes', placed: placed.map((one, i) => ({ ...one, lane: lane[i] })), laneHeight, titled };
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
  return { kind: 'columns', unit, columns, row: rowOf(columns, height - taken - 4), spans, laneHeight: spanLane };
}

const rowOf = (columns: readonly Column[], height: number): number =>
  Math.min(
    tallestRow,
    height /
      Math.max(
        1,
        columns.reduce((most, { count }) => Math.max(most, count), 0),
      ),
  );

function place(scale: Scale, mark: Mark): Omit<Placed, 'lane'> & { lane: number } {
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
  return { mark, x0, x1, x: inside, core, lane: 0 };
}
