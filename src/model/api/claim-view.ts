import { z } from 'zod';
import { claimKind, claimRecord } from '../claim.ts';
import { ref } from '../ref.ts';
import { decisionItem } from './decision-view.ts';
import { quoteReading } from './quotation.ts';

/** A claim with where it stands. */
export const claimItem = claimRecord.unwrap().extend({
  source: ref,
  passage: z.string(),
  page: z.string().nullable(),
  language: z.string().nullable(),
  reading: quoteReading,
  dated: z.string().nullable(),
  event: ref.nullable(),
});
export type ClaimItem = z.infer<typeof claimItem>;

/** A claim by itself, with what its event is called by it alone, and what was decided of it. */
export const claimView = claimItem.extend({ title: z.string(), decisions: z.array(decisionItem) });
export type ClaimView = z.infer<typeof claimView>;

/** A claim that is being made, and what its event would be called. */
export const titleRequest = z.object({
  kind: claimKind,
  roles: z.array(z.object({ role: z.string().max(30), name: z.string().max(300) })).max(100),
});
export type TitleRequest = z.infer<typeof titleRequest>;
export const titleView = z.object({ title: z.string() });
export type TitleView = z.infer<typeof titleView>;

/** The date that words give, as EDTF; null where they give none. */
export const dateView = z.object({ edtf: z.string().nullable() });
export type DateView = z.infer<typeof dateView>;
