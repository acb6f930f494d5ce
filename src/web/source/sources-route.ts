import { createLazyRoute } from '@tanstack/react-router';
import { SourcesRoom } from './sources-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/sources')({ component: SourcesRoom });
