import { z } from 'zod';

/** How a value is known: written in the words themselves, taken from around them, or concluded. */
export const bases = ['stated', 'context', 'inferred'] as const;
export const basis = z.enum(bases);
export type Basis = z.infer<typeof basis>;

/** A day of the proleptic Gregorian calendar, `YYYY-MM-DD`, with a minus sign before years before 0. */
export const day = z.string().regex(/^-?\d{4,6}-\d\d-\d\d$/);

/**
 * When something was: an EDTF string (ISO 8601-2), the earliest and latest day it allows, and how it is known.
 * `earliest` or `latest` is null where that end is open or unknown.
 */
export const time = z.object({ edtf: z.string(), earliest: day.nullable(), latest: day.nullable(), basis }).readonly();
export type Time = z.infer<typeof time>;
