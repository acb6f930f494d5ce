import { createLazyRoute } from '@tanstack/react-router';
import { SeriesRoom } from './series-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/series')({ component: SeriesRoom });
