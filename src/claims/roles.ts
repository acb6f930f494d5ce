import { type Filler, type NameKind, type Passage, type Roles, rawSpan } from '../model/index.ts';
import type { Argument } from './argument.ts';

/** The role that a name of each kind fills. */
const roleOf: Readonly<Record<NameKind, string>> = {
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

/** Sorts names into roles, each name once, in the order given; spans lead into the plain text. */
export function rolesOf(passage: Passage, given: readonly Argument[]): Roles {
  const roles: Record<string, Filler[]> = {};
  for (const { name } of given) {
    if (!name) continue;
    const role = roleOf[name.kind];
    roles[role] ??= [];
    if (roles[role].some((filler) => filler.name === name.name)) continue;
    roles[role].push({ kind: name.kind, name: name.name, text: name.text, ...rawSpan(passage, name.start, name.end) });
  }
  return roles;
}
