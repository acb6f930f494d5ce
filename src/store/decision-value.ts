import { z } from 'zod';
import { claimKind, eventKind, type Selector, type Verdict } from '../model/index.ts';
import { dateSaid } from '../time/index.ts';

/** What a decision puts in place of what was read, ready to be kept; or, in a sentence, why it cannot be used. */
export type SettledValue = { readonly value: unknown } | { readonly problem: string };

const mostTitle = 300;
const title = z.string().trim().min(1).max(mostTitle);
const eventEdit = z.strictObject({
  title: title.optional(),
  kind: eventKind.optional(),
  time: z.string().trim().max(200).optional(),
});
const claimEdit = eventEdit.extend({ kind: claimKind.optional() });

/**
 * Settles the value of a decision: fields of a known shape, dates as EDTF whether they came as EDTF or in words. What other
 * decisions are explained with is kept as it is.
 */
export function settleValue(verdict: Verdict, on: readonly Selector[], value: unknown): SettledValue {
  if (verdict === 'rename') {
    const name = title.safeParse(value);
    return name.success ? { value: name.data } : { problem: `value: a new name has 1 to ${mostTitle} characters.` };
  }
  if (verdict !== 'edit') return { value };
  const shape = on.some(({ record }) => record === 'claim') ? claimEdit : eventEdit;
  const edit = shape.safeParse(value);
  if (!edit.success) return { problem: problemOf(edit.error) };
  const { time, ...rest } = edit.data;
  if (time === undefined)
    return Object.keys(rest).length > 0
      ? { value: rest }
      : { problem: 'value: nothing is edited; give a title, a kind or a time.' };
  const edtf = dateSaid(time);
  return edtf === null
    ? { problem: `value.time: “${time}” gives no one date. Write it as in “23–29 April 1956”, or as EDTF.` }
    : { value: { ...rest, time: edtf } };
}

function problemOf({ issues: [issue] }: z.ZodError): string {
  return `${['value', ...issue.path].join('.')}: ${issue.message}.`;
}
