import type { Basis } from '../../../model/index.ts';
import { type Family, signs } from '../../parts/kind-family.ts';

const paths = new Map<Family, Path2D>();

function pathOf(family: Family): Path2D {
  const known = paths.get(family);
  if (known) return known;
  const path = new Path2D(signs[family]);
  paths.set(family, path);
  return path;
}

/** Draws a sign with its middle at a point: solid, hatched or outlined by how the date is known. */
export function drawSign(
  context: CanvasRenderingContext2D,
  family: Family,
  basis: Basis,
  colour: string,
  [x, y]: readonly [number, number],
  size: number,
): void {
  const path = pathOf(family);
  context.save();
  context.translate(x - size / 2, y - size / 2);
  context.scale(size / 10, size / 10);
  context.fillStyle = colour;
  context.strokeStyle = colour;
  if (basis === 'stated') context.fill(path);
  else {
    context.lineWidth = 1.2;
    context.stroke(path);
  }
  if (basis === 'context') {
    context.clip(path);
    hatch(context, 0, 0, 10, 10, 2.6);
  }
  context.restore();
}

/** Draws slanting lines over a box, in the colour of the stroke. */
export function hatch(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  width: number,
  height: number,
  step: number,
): void {
  context.beginPath();
  for (let at = -height; at < width; at += step) {
    context.moveTo(x + at, y + height);
    context.lineTo(x + at + height, y);
  }
  context.stroke();
}
