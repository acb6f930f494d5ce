import type { View } from '../address/view.ts';
import type { Days } from './extent.ts';
import { moved, zoomed } from './scale.ts';

/** By how much one step zooms; the other way, by its inverse. */
export const zoomStep = 0.6;
const moveStep = 0.15;

/** The view that a key leads to, null for none. `home` shows all. */
export function viewByKey(key: string, limits: Days, view: View, home: View): View | null {
  switch (key) {
    case '+':
    case '=':
      return zoomed(limits, view, zoomStep);
    case '-':
      return zoomed(limits, view, 1 / zoomStep);
    case 'ArrowLeft':
      return moved(limits, view, -moveStep);
    case 'ArrowRight':
      return moved(limits, view, moveStep);
    case '0':
    case 'Home':
      return home;
    default:
      return null;
  }
}
