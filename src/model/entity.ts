import { z } from 'zod';
import { entityKind } from './mention.ts';

/** One form of an entity's name, and when that form was in use; absent where nothing says. */
export const nameForm = z.object({
  text: z.string(),
  script: z.string().optional().describe('ISO 15924: Latn, Hang, Hani'),
  romanisation: z.string().optional(),
  from: z.string().optional().describe('EDTF'),
  to: z.string().optional().describe('EDTF'),
});
export type NameForm = z.infer<typeof nameForm>;

/** A person, organisation, place, office, work … with every form of its name; `mentions` counts where it is named. */
export const entityRecord = z
  .object({
    record: z.literal('entity'),
    id: z.string(),
    kind: entityKind,
    name: z.string(),
    names: z.array(nameForm),
    mentions: z.number().int(),
  })
  .readonly();
export type EntityRecord = z.infer<typeof entityRecord>;
