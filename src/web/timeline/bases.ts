import type { Basis } from '../../model/index.ts';

/** How a date may be known, from the surest. */
export const bases: readonly Basis[] = ['stated', 'context', 'inferred'];
