import { createLazyRoute } from '@tanstack/react-router';
import { SearchRoom } from './search-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/search')({ component: SearchRoom });
