import { createLazyRoute } from '@tanstack/react-router';
import { nameRooms } from './name-rooms.ts';
import { NamesRoom } from './names-room.tsx';

/** What is loaded when the room is entered. */
export const route = createLazyRoute('/bodies')({ component: () => <NamesRoom room={nameRooms['/bodies']} /> });
