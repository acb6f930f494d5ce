import { createLazyRoute } from '@tanstack/react-router';
import { AsOfRoom } from './as-of-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/as-of')({ component: AsOfRoom });
