import type { Filler, NameKind, NameMention, Passage, Roles } from '../model/index.ts';
import { rawSpan } from '../model/index.ts';

/** The role that a name of each kind fills where nothing tells more. */
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

/** Sorts names into roles, each name once, in the order of the text; spans lead into the plain text. */
export function rolesOf(passage: Passage, names: readonly NameMention[]): Roles {
  const roles: Record<string, Filler[]> = {};
  const seen = new Set<string>();
  for (const { kind, name, text, start, end } of names) {
    const role = roleOf[kind];
    if (seen.has(`${role}\n${name}`)) continue;
    seen.add(`${role}\n${name}`);
    roles[role] ??= [];
    roles[role].push({ kind, name, text, ...rawSpan(passage, start, end) });
  }
  return roles;
}
