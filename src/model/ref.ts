import { z } from 'zod';

/** A pointer to a record, with the name to show for it. */
export const ref = z.object({ id: z.string(), name: z.string() }).readonly();
export type Ref = z.infer<typeof ref>;
