import { english, type Words } from './english/index.ts';

export type { Words };

/** The words of the interface, in the language it is shown in. */
export const words: Words = english;
