import { createLazyRoute } from '@tanstack/react-router';
import { FindingsRoom } from './findings-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/findings')({ component: FindingsRoom });
