import type { EraBand } from '../era-bands.ts';
import { fitted } from './fitted.ts';
import { type Scene, smallFont } from './scene.ts';

/** Draws the periods of the sources as bands above the marks, and a thread down from where each begins. */
export function drawEras(context: CanvasRenderingContext2D, { frame, bands, palette }: Scene): void {
  context.font = smallFont;
  context.textBaseline = 'middle';
  for (const [i, era] of bands.entries()) drawEra(context, era, i % 2 === 0, frame, palette);
}

function drawEra(
  context: CanvasRenderingContext2D,
  { x0, x1, lane, title }: EraBand,
  even: boolean,
  frame: Scene['frame'],
  palette: Scene['palette'],
): void {
  const y = lane * frame.eraLane;
  const left = Math.max(0, x0);
  const right = Math.min(frame.width, x1);
  if (right - left < 1) return;
  context.globalAlpha = even ? 0.1 : 0.05;
  context.fillStyle = palette.ink;
  context.fillRect(left, y, right - left - 1, frame.eraLane - 2);
  context.globalAlpha = 1;
  if (x0 > 0) {
    context.fillStyle = palette.hairline;
    context.fillRect(Math.round(x0), y, 1, frame.bottom - y);
  }
  const text = fitted(context, title, right - left - 12);
  if (text === '') return;
  context.fillStyle = palette.ink;
  context.fillText(text, left + 6, y + (frame.eraLane - 2) / 2 + 0.5);
}
