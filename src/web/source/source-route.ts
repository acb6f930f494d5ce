import { createLazyRoute } from '@tanstack/react-router';
import { SourceRoom } from './source-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/source/$capture')({ component: SourceRoom });
