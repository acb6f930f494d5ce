import { type Placed, signSize } from '../layout.ts';

/** Draws the days an event touches as a line: full where it certainly was, fading towards what is not known. */
export function drawExtent(
  context: CanvasRenderingContext2D,
  { x0, x1, core }: Placed,
  y: number,
  colour: string,
): void {
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
