import type { Basis } from '../../../model/index.ts';
import { familyOf } from '../../parts/kind-family.ts';
import { words } from '../../words/index.ts';
import { bases } from '../bases.ts';
import type { Column } from '../columns.ts';
import { type ColumnLayout, columnHeight } from '../layout.ts';
import { drawPlaced } from './lanes.ts';
import { type Scene, titleFont } from './scene.ts';
import { drawSign, hatch } from './sign.ts';

type Box = readonly [x: number, y: number, width: number, height: number];

const shadeOf: Readonly<Record<Basis, number>> = { stated: 0.78, context: 0.42, inferred: 0.2 };

/** Draws events as columns by the calendar, above them what is longer than a column, and the silences between. */
export function drawColumns(context: CanvasRenderingContext2D, scene: Scene, layout: ColumnLayout): void {
  drawSilences(context, scene);
  // Signs or bricks for all, so that columns of a month more or less look alike.
  const signed = layout.row > 7 && layout.unit.days * scene.scale.pixelsPerDay > 6.5;
  for (const column of layout.columns) {
    const left = Math.round(column.x0) + 1;
    const width = Math.max(1, Math.round(column.x1) - left);
    if (layout.row === 0 || column.marks.length === 0)
      drawDensity(context, scene, column, [left, scene.frame.bottom, width, columnHeight(layout, column.count)]);
    else if (signed) drawSigns(context, scene, column, [left, scene.frame.bottom, width, layout.row]);
    else drawBricks(context, scene, column, [left, scene.frame.bottom, width, layout.row]);
  }
  for (const span of layout.spans)
    drawPlaced(context, scene, span, scene.frame.top + (span.lane + 0.5) * layout.laneHeight);
}

function drawSilences(context: CanvasRenderingContext2D, { frame, silences, palette }: Scene): void {
  context.font = `italic ${titleFont}`;
  context.textBaseline = 'alphabetic';
  context.textAlign = 'center';
  context.fillStyle = palette.second;
  for (const { x0, x1 } of silences) context.fillText(words.timeline.silence, (x0 + x1) / 2, frame.bottom - 7);
  context.textAlign = 'start';
}

const isStrong = ({ open, pointed }: Scene, id: string): boolean => id === open || id === pointed;

function drawSigns(
  context: CanvasRenderingContext2D,
  scene: Scene,
  column: Column,
  [left, bottom, width, row]: Box,
): void {
  for (const [i, { id, kind, basis }] of column.marks.entries()) {
    const family = familyOf(kind);
    const strong = isStrong(scene, id);
    const colour = strong ? scene.palette.ink : scene.palette.kinds[family];
    drawSign(context, family, basis, colour, [left + width / 2, bottom - (i + 0.5) * row], strong ? 9 : 7);
  }
}

function drawBricks(
  context: CanvasRenderingContext2D,
  scene: Scene,
  column: Column,
  [left, bottom, width, row]: Box,
): void {
  const height = row > 2.5 ? row - 1 : row;
  context.fillStyle = scene.palette.ink;
  context.strokeStyle = scene.palette.ink;
  for (const [i, { id, basis }] of column.marks.entries()) {
    const box: Box = [left, bottom - (i + 1) * row, width, height];
    const strong = isStrong(scene, id);
    context.globalAlpha = strong ? 1 : shadeOf[basis];
    if (basis === 'stated' || strong || height < 2.5) context.fillRect(...box);
    else drawUncertainBrick(context, basis, box);
  }
  context.globalAlpha = 1;
}

function drawUncertainBrick(context: CanvasRenderingContext2D, basis: Basis, [x, y, width, height]: Box): void {
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

/** Draws events that are not told apart, shaded by how their dates are known where that is known. */
function drawDensity(
  context: CanvasRenderingContext2D,
  scene: Scene,
  column: Column,
  [left, foot, width, height]: Box,
): void {
  context.fillStyle = scene.palette.ink;
  let bottom = foot;
  for (const basis of bases) {
    const share = column.bases[basis] / column.count;
    context.globalAlpha = shadeOf[basis];
    context.fillRect(left, bottom - share * height, width, share * height);
    bottom -= share * height;
  }
  context.globalAlpha = 1;
}
