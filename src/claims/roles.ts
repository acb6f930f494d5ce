import { type Filler, type HeldOffice, type NameKind, type Passage, type Roles, rawSpan } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { hasWord } from './has-word.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Attendant } from './present.ts';

/** The role that a name of each kind fills. */
export const roleOf: Readonly<Record<NameKind, string>> = {
  person: 'participant',
  organisation: 'organisation',
  place: 'place',
  office: 'office',
  work: 'work',
  plan: 'plan',
  campaign: 'campaign',
  slogan: 'slogan',
  doctrine: 'doctrine',
  object: 'object',
  meeting: 'meeting',
};

/**
 * Sorts names into roles, each name once, in the order given; spans lead into the plain text. `further` are roles that
 * a sentence gives beside those of the names' kinds; `present` are those told to have been there, wherever that is told, `elsewhere` names that another passage gives.
 */
export function rolesOf(
  passage: Passage,
  given: readonly Argument[],
  { words: { formerly } }: ClaimLexicon,
  further: Readonly<Record<string, readonly Argument[]>> = {},
  present: readonly Attendant[] = [],
  elsewhere: readonly Attendant[] = [],
): Roles {
  const roles: Record<string, Filler[]> = {};
  for (const one of given) if (one.name) fill(roles, roleOf[one.name.kind], one, passage, formerly);
  for (const { one, passage: where } of elsewhere)
    if (one.name) fill(roles, roleOf[one.name.kind], one, where, formerly);
  for (const [role, list] of Object.entries(further)) for (const one of list) fill(roles, role, one, passage, formerly);
  for (const { one, passage: where } of present) fill(roles, 'present', one, where, formerly);
  return roles;
}

function fill(
  roles: Record<string, Filler[]>,
  role: string,
  { name, as }: Argument,
  passage: Passage,
  formerly: ReadonlySet<string>,
): void {
  if (!name) return;
  roles[role] ??= [];
  if (roles[role].some((filler) => filler.name === name.name)) return;
  roles[role].push({
    kind: name.kind,
    name: name.name,
    text: name.text,
    ...rawSpan(passage, name.start, name.end),
    ...(as && as.length > 0 ? { as: as.map((holder) => heldOffice(holder, passage, formerly)) } : {}),
    ...(name.body === undefined ? {} : { body: name.body }),
    ...(name.series === undefined ? {} : { series: name.series }),
    ...(name.ordinal === undefined ? {} : { ordinal: name.ordinal }),
    ...(name.basis === 'stated' ? {} : { basis: name.basis }),
  });
}

const heldOffice = (
  { office, title }: NonNullable<Argument['as']>[number],
  passage: Passage,
  formerly: ReadonlySet<string>,
): HeldOffice => ({
  ...rawSpan(passage, office.start, office.end),
  text: office.text,
  name: title,
  ...(office.body === undefined ? {} : { body: office.body }),
  ...(hasWord(office.text, formerly) ||
  hasWord(passage.text.slice(Math.max(0, office.start - 8), office.start), formerly)
    ? { former: true as const }
    : {}),
});
