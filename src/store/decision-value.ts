import { z } from 'zod';
import { claimKind, eventKind, nameKinds, quoteLimit, type Selector, shortened, type Verdict } from '../model/index.ts';
import { dateSaid } from '../time/index.ts';
import type { NameSaid } from './laid/correct-claim.ts';
import type { ClaimSaid } from './laid/made-claim.ts';
import type { Reader } from './reader.ts';

/** What a decision puts in place of what was read, ready to be kept; or, in a sentence, why it cannot be used. */
export type SettledValue = { readonly value: unknown } | { readonly problem: string };

const mostTitle = 300;
const mostRoles = 100;
const title = z.string().trim().min(1).max(mostTitle);
const time = z.string().trim().min(1).max(200);
const offset = z.number().int().min(0);

const eventEdit = z.strictObject({ title: title.optional(), kind: eventKind.optional(), time: time.optional() });
const claimEdit = eventEdit.extend({ kind: claimKind.optional() });
/** What words name: the name of an entity, given by its id, or a name of its own; without either, the words themselves. */
const naming = z.strictObject({ kind: z.enum(nameKinds), name: title.optional(), entity: z.string().optional() });
/** What day or days words mean, as a date in words or as EDTF. */
const dating = z.strictObject({ time });
const making = z.strictObject({
  kind: claimKind,
  title: title.optional(),
  time: time.nullish(),
  dated: z.tuple([offset, offset]).optional(),
  roles: z
    .array(naming.extend({ role: z.string().regex(/^[a-z]{1,30}$/), start: offset, end: offset }))
    .max(mostRoles)
    .default([]),
});

/**
 * Settles the value of a decision: fields of a known shape, dates as EDTF whether they came as EDTF or in words, names
 * instead of ids. What other decisions are explained with is kept as it is.
 */
export function settleValue(reader: Reader, verdict: Verdict, on: readonly Selector[], value: unknown): SettledValue {
  try {
    return { value: settled(reader, verdict, on, value) };
  } catch (error) {
    if (error instanceof z.ZodError) return { problem: problemOf(error) };
    if (error instanceof Unusable) return { problem: error.message };
    throw error;
  }
}

class Unusable extends Error {}

const problemOf = ({ issues: [issue] }: z.ZodError): string =>
  `${['value', ...issue.path].join('.')}: ${issue.message}.`;

function settled(reader: Reader, verdict: Verdict, on: readonly Selector[], value: unknown): unknown {
  const [first] = on;
  if (verdict === 'rename') return title.parse(value);
  if (verdict === 'claim') return claimSaid(reader, on, making.parse(value));
  if (verdict !== 'edit') return value;
  if (first?.record === 'mention') {
    const date = dating.safeParse(value);
    return date.success ? { time: edtfOf(date.data.time) } : nameSaid(reader, naming.parse(value), wordsOf(first));
  }
  const edit = (on.some(({ record }) => record === 'claim') ? claimEdit : eventEdit).parse(value);
  if (Object.values(edit).every((field) => field === undefined))
    throw new Unusable('value: nothing is edited; give a title, a kind or a time.');
  return edit.time === undefined ? edit : { ...edit, time: edtfOf(edit.time) };
}

function edtfOf(said: string): string {
  const edtf = dateSaid(said);
  if (edtf !== null) return edtf;
  throw new Unusable(
    `value.time: “${shortened(said)}” gives no one date. Write it as in “23–29 April 1956”, or as EDTF.`,
  );
}

const wordsOf = ({ exact = '' }: Selector): string => exact.replace(/\s+/g, ' ').trim();

function claimSaid(reader: Reader, [on, ...more]: readonly Selector[], said: z.output<typeof making>): ClaimSaid {
  if (on?.record !== 'passage' || more.length > 0) throw new Unusable('on: a claim is made of one passage.');
  if (on.exact === undefined) throw new Unusable(`on: a claim rests on at most ${quoteLimit} characters.`);
  const { exact } = on;
  const { time: date, dated, roles, kind, title: called } = said;
  for (const [start, end] of [...(dated ? [dated] : []), ...roles.map((one) => [one.start, one.end] as const)])
    if (start >= end || end > exact.length)
      throw new Unusable(`value: [${start}, ${end}) lies outside the ${exact.length} characters of the passage.`);
  return {
    kind,
    ...(called === undefined ? {} : { title: called }),
    time: date == null ? null : edtfOf(date),
    ...(dated && date != null ? { dated } : {}),
    roles: roles.map(({ role, start, end, ...name }) => ({
      ...nameSaid(reader, name, exact.slice(start, end).replace(/\s+/g, ' ').trim()),
      role,
      start,
      end,
    })),
  };
}

function nameSaid({ db }: Reader, { kind, name, entity }: z.output<typeof naming>, words: string): NameSaid {
  if (entity === undefined) return { kind, name: name ?? words };
  // The name that it goes by, or where a person gave it that, the one that is most used.
  const row = db
    .prepare(`
      SELECT form.kind, form.name FROM entity JOIN form ON form.entity = entity.id LEFT JOIN name
        ON name.kind = form.kind AND name.name = form.name
      WHERE entity.uid = ? ORDER BY form.name = entity.name DESC, name.mentions DESC, form.name LIMIT 1`)
    .get(entity);
  if (!row) throw new Unusable(`value.entity: there is no name ${shortened(entity)}.`);
  return { kind: row.kind as NameSaid['kind'], name: String(row.name) };
}
