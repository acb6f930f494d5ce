import { xOf } from '../scale.ts';
import { type Scene, smallFont } from './scene.ts';

/** Draws the line on which the marks stand, its ticks, and what they say. */
export function drawAxis(context: CanvasRenderingContext2D, { frame, axis, scale, palette }: Scene): void {
  const { bottom, width } = frame;
  context.fillStyle = palette.second;
  context.fillRect(0, bottom, width, 1);
  context.font = smallFont;
  context.textBaseline = 'alphabetic';
  const rightmost = axis.ticks.length - 1;
  for (const [i, { x, label, day }] of axis.ticks.entries()) {
    context.fillStyle = palette.second;
    context.fillRect(Math.round(x), bottom, 1, 5);
    const next = i < rightmost ? axis.ticks[i + 1].x : x + axis.unit.days * scale.pixelsPerDay;
    const isDay = axis.unit.name === 'day' || axis.unit.name === 'month' || axis.unit.name === 'quarter';
    const labelWidth = context.measureText(label).width;
    // A day and a month are written over their own stretch, a year at the line where it begins.
    const at = isDay ? (xOf(scale, day) + next) / 2 - labelWidth / 2 : x + 4;
    if (at + labelWidth > width || at < 0) continue;
    context.fillText(label, at, bottom + 15);
  }
  context.fillStyle = palette.ink;
  for (const [i, { x, label }] of axis.frames.entries()) {
    if (i > 0 || x > 0) context.fillRect(Math.round(x), bottom, 1, 30);
    context.fillText(label, x + (i > 0 || x > 0 ? 4 : 0), bottom + 30);
  }
}
