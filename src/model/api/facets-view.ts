import { z } from 'zod';
import { eventKind } from '../claim.ts';
import { entityKind } from '../mention.ts';
import { basis } from '../time.ts';
import { counted } from './parts.ts';

/**
 * How many events each further choice would leave under a filter: those with most first. Of what narrows by any of several
 * (kinds, bases, sources, `told`) as if none of it were chosen.
 */
export const facetsView = z.object({
  ...counted,
  kinds: z.array(z.object({ kind: eventKind, ...counted })),
  bases: z.array(z.object({ basis, ...counted })),
  told: z.array(z.object({ sources: z.number().int().describe('3 is three or more'), ...counted })),
  sources: z.array(z.object({ id: z.string(), name: z.string(), ...counted })),
  entities: z.array(z.object({ id: z.string(), kind: entityKind, name: z.string(), ...counted })),
});
export type FacetsView = z.infer<typeof facetsView>;
