import type { Basis } from '../../../model/index.ts';
import { familyOf } from '../../parts/kind-family.ts';
import { words } from '../../words/index.ts';
import { bases } from '../bases.ts';
import type { Column } from '../columns.ts';
import { type ColumnLayout, columnHeight, type LaneLayout, leastTitle, type Placed, signSize } from '../layout.ts';
import { fitted } from './fitted.ts';
import { type Scene, titleFont } from './scene.ts';
import { drawSign, hatch } from './sign.ts';

/** Draws the events: in lanes or in columns, and the silences between them. */
export function drawMarks(context: CanvasRenderingContext2D, scene: Scene): void {
  if (scene.layout.kind === 'lanes') drawLanes(context, scene, scene.layout);
  else {
    drawSilences(context, scene);
    drawColumns(context, scene, scene.layout);
  }
}

function drawSilences(context: CanvasRenderingContext2D, { frame, silences, palette }: Scene): void {
  context.font = `italic ${titleFont}`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.fillStyle = palette.second;
  for (const { x0, x1 } of silences) context.fillText(words.timeline.silence, (x0 + x1) / 2, frame.bottom - 7);
  context.textAlign = 'start';
}

function drawLanes(context: CanvasRenderingContext2D, scene: Scene, layout: LaneLayout): void {
  const { frame, palette, pointed, open } = scene;
  context.textBaseline = 'middle';
  for (const placed of layout.placed) {
    const y = frame.bottom - (placed.lane + 0.5) * layout.laneHeight;
    drawExtent(context, placed, y, palette.second);
    drawPlacedSign(context, scene, placed, y);
    if (placed.titleWidth < leastTitle) continue;
    const strong = placed.mark.id === pointed || placed.mark.id === open;
    context.font = titleFont;
    const title = fitted(context, placed.mark.title, placed.titleWidth);
    const left = placed.titleX;
    // Where the days of the event go on under its title.
    context.fillStyle = palette.paper;
    context.fillRect(left - 1, y - 3, context.measureText(title).width + 4, 6);
    context.fillStyle = strong ? palette.ink : palette.second;
    context.fillText(title, left, y + 0.5);
  }
}

function drawPlacedSign(
  context: CanvasRenderingContext2D,
  { palette, open, pointed }: Scene,
  { mark, x }: Placed,
  y: number,
): void {
  const family = familyOf(mark.kind);
  const isStrong = mark.id === open || mark.id === pointed;
  context.fillStyle = palette.paper;
  context.fillRect(x - signSize / 2 - 1, y - signSize / 2 - 1, signSize + 2, signSize + 2);
  drawSign(
    context,
    family,
    mark.basis,
    isStrong ? palette.ink : palette.kinds[family],
    [x, y],
    isStrong ? signSize + 2 : signSize,
  );
}

/** Draws the days an event touches as a line: full where it certainly was, fading towards what is not known. */
function drawExtent(context: CanvasRenderingContext2D, { x0, x1, core }: Placed, y: number, colour: string): void {
  const width = x1 - x0;
  if (width <= signSize + 3) return;
  const at = (x: number): number => Math.min(1, Math.max(0, (x - x0) / width));
  const fade = context.createLinearGradient(x0, 0, x1, 0);
  const clear = `color-mix(in srgb, ${colour} 0%, transparent)`;
  const faint = `color-mix(in srgb, ${colour} 60%, transparent)`;
  fade.addColorStop(0, core && at(core.x0) === 0 ? colour : clear);
  if (core) {
    fade.addColorStop(at(core.x0), colour);
    fade.addColorStop(at(core.x1), colour);
  } else fade.addColorStop(0.5, faint);
  fade.addColorStop(1, core && at(core.x1) === 1 ? colour : clear);
  context.fillStyle = fade;
  context.fillRect(x0, Math.round(y) - 1, width, 2);
}

function drawColumns(context: CanvasRenderingContext2D, scene: Scene, layout: ColumnLayout): void {
  const { frame, palette } = scene;
  // Signs or bricks for all, so that columns of a month more or less look alike.
  const signed = layout.row > 7 && layout.unit.days * scene.scale.pixelsPerDay > 6.5;
  for (const column of layout.columns) {
    if (layout.row > 0 && column.marks.length > 0) drawColumn(context, scene, column, layout.row, signed);
    else drawDensity(context, scene, column, columnHeight(layout, column.count));
  }
  for (const span of layout.spans) {
    const y = frame.top + (span.lane + 0.5) * layout.laneHeight;
    drawExtent(context, span, y, palette.second);
    drawPlacedSign(context, scene, span, y);
  }
}

const shadeOf: Readonly<Record<Basis, number>> = { stated: 0.78, context: 0.42, inferred: 0.2 };

function drawColumn(
  context: CanvasRenderingContext2D,
  scene: Scene,
  column: Column,
  row: number,
  signed: boolean,
): void {
  const { frame, palette, pointed, open } = scene;
  const left = Math.round(column.x0) + 1;
  const width = Math.max(1, Math.round(column.x1) - left);
  for (const [i, mark] of column.marks.entries()) {
    const top = frame.bottom - (i + 1) * row;
    const height = row > 2.5 ? row - 1 : row;
    const isStrong = mark.id === pointed || mark.id === open;
    if (signed) {
      const family = familyOf(mark.kind);
      const size = isStrong ? 9 : 7;
      drawSign(
        context,
        family,
        mark.basis,
        isStrong ? palette.ink : palette.kinds[family],
        [left + width / 2, top + row / 2],
        size,
      );
      continue;
    }
    context.fillStyle = palette.ink;
    context.strokeStyle = palette.ink;
    context.globalAlpha = isStrong ? 1 : shadeOf[mark.basis];
    if (mark.basis === 'stated' || isStrong || height < 2.5) context.fillRect(left, top, width, height);
    else drawUncertainBrick(context, mark.basis, [left, top, width, height]);
    context.globalAlpha = 1;
  }
}

/** Draws a column of events that are not told apart, shaded by how their dates are known where that is known. */
function drawDensity(context: CanvasRenderingContext2D, scene: Scene, column: Column, height: number): void {
  const { frame, palette } = scene;
  const left = Math.round(column.x0) + 1;
  const width = Math.max(1, Math.round(column.x1) - left);
  context.fillStyle = palette.ink;
  let bottom = frame.bottom;
  for (const basis of bases) {
    const marks = column.marks.filter((mark) => mark.basis === basis).length;
    const share = column.marks.length > 0 ? marks / column.marks.length : basis === 'stated' ? 1 : 0;
    context.globalAlpha = shadeOf[basis];
    context.fillRect(left, bottom - share * height, width, share * height);
    bottom -= share * height;
  }
  context.globalAlpha = 1;
}

function drawUncertainBrick(
  context: CanvasRenderingContext2D,
  basis: Basis,
  [x, y, width, height]: readonly [number, number, number, number],
): void {
  context.save();
  context.lineWidth = 1;
  context.globalAlpha = 0.7;
  if (basis === 'inferred') context.strokeRect(x + 0.5, y + 0.5, width - 1, height - 1);
  else {
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    hatch(context, x, y, width, height, 2.5);
  }
  context.restore();
}

/** Draws what was chosen as it is, and a veil over the rest. */
export function drawBrush(context: CanvasRenderingContext2D, { frame, brush, palette }: Scene): void {
  if (!brush) return;
  const x0 = Math.max(-2, brush.x0);
  const x1 = Math.min(frame.width + 2, brush.x1);
  context.globalAlpha = 0.72;
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, x0, frame.bottom);
  context.fillRect(x1, 0, frame.width - x1, frame.bottom);
  context.globalAlpha = 1;
  context.fillStyle = palette.ink;
  context.fillRect(x0, frame.bottom - 1, x1 - x0, 3);
  for (const x of [x0, x1 - 1]) context.fillRect(Math.round(x), 0, 1, frame.bottom + 8);
}
