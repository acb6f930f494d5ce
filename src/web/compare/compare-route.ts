import { createLazyRoute } from '@tanstack/react-router';
import { CompareRoom } from './compare-room.tsx';

export const route = createLazyRoute('/compare')({ component: CompareRoom });
