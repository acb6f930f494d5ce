import { createLazyRoute } from '@tanstack/react-router';
import { HistoryRoom } from './history-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/history')({ component: HistoryRoom });
