import { drawAxis } from './axis.ts';
import { drawBrush } from './brush.ts';
import { drawColumns } from './columns.ts';
import { drawEras } from './eras.ts';
import { drawLanes } from './lanes.ts';
import type { Scene } from './scene.ts';

/** Draws a scene on a canvas, at the sharpness of the screen. */
export function drawScene(canvas: HTMLCanvasElement, scene: Scene): void {
  const { width, height } = scene.frame;
  const sharpness = window.devicePixelRatio || 1;
  const [pixels, lines] = [Math.round(width * sharpness), Math.round(height * sharpness)];
  if (canvas.width !== pixels || canvas.height !== lines) {
    canvas.width = pixels;
    canvas.height = lines;
  }
  const context = canvas.getContext('2d');
  if (!context) return;
  context.setTransform(sharpness, 0, 0, sharpness, 0, 0);
  context.clearRect(0, 0, width, height);
  drawEras(context, scene);
  if (scene.layout.kind === 'lanes') drawLanes(context, scene, scene.layout);
  else drawColumns(context, scene, scene.layout);
  drawBrush(context, scene);
  drawAxis(context, scene);
}
