import { familyOf } from '../../parts/kind-family.ts';
import { type LaneLayout, leastTitle, type Placed, signSize } from '../layout.ts';
import { drawExtent } from './extent.ts';
import { fitted } from './fitted.ts';
import { type Scene, titleFont } from './scene.ts';
import { drawSign } from './sign.ts';

/** Draws events each by itself, with as much of its title as there is room for. */
export function drawLanes(context: CanvasRenderingContext2D, scene: Scene, layout: LaneLayout): void {
  const { frame, palette, pointed, open } = scene;
  context.textBaseline = 'middle';
  for (const placed of layout.placed) {
    const y = frame.bottom - (placed.lane + 0.5) * layout.laneHeight;
    drawPlaced(context, scene, placed, y);
    if (placed.titleWidth < leastTitle) continue;
    const { id, title } = placed.mark;
    context.font = titleFont;
    const text = fitted(context, title, placed.titleWidth);
    // The days of the event may go on under its title.
    context.fillStyle = palette.paper;
    context.fillRect(placed.titleX - 1, y - 3, context.measureText(text).width + 4, 6);
    context.fillStyle = id === pointed || id === open ? palette.ink : palette.second;
    context.fillText(text, placed.titleX, y + 0.5);
  }
}

/** Draws the days of an event, and its sign on them. */
export function drawPlaced(context: CanvasRenderingContext2D, scene: Scene, placed: Placed, y: number): void {
  const { palette, open, pointed } = scene;
  const { mark, x } = placed;
  drawExtent(context, placed, y, palette.second);
  const family = familyOf(mark.kind);
  const isStrong = mark.id === open || mark.id === pointed;
  context.fillStyle = palette.paper;
  context.fillRect(x - signSize / 2 - 1, y - signSize / 2 - 1, signSize + 2, signSize + 2);
  const colour = isStrong ? palette.ink : palette.kinds[family];
  drawSign(context, family, mark.basis, colour, [x, y], isStrong ? signSize + 2 : signSize);
}
