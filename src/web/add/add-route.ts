import { createLazyRoute } from '@tanstack/react-router';
import { AddRoom } from './add-room.tsx';

/** The room where files are added, loaded when it is first opened. */
export const route = createLazyRoute('/add')({ component: AddRoom });
