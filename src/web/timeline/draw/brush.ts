import type { Scene } from './scene.ts';

/** Draws the span of time that is chosen as it is, and a veil over the rest. */
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
