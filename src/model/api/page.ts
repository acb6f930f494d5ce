import { z } from 'zod';

/** A page of a list; `next` is what to ask for to go on, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });
