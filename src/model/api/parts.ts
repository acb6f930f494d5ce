import { z } from 'zod';

/** Offsets: where something begins and ends. */
export const span = z.tuple([z.number().int(), z.number().int()]);

/** How many events, beside what they are counted by. */
export const counted = { events: z.number().int() };

/** How many of all a claim rests on. */
export const usedOf = z.object({ used: z.number().int(), all: z.number().int() });
