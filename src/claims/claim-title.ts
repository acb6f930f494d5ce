import type { ClaimKind, NameKind, Roles } from '../model/index.ts';
import { english } from './lexicon.ts';
import { roleOf } from './roles.ts';
import { titleOf } from './title.ts';

/** What the event of a claim is called that was put together by hand: made from its roles in neutral words. */
export const claimTitle = (kind: ClaimKind, roles: Roles): string => titleOf(kind, roles, english());

/** The role that a name of a kind fills where nothing else is said. */
export const usualRole = (kind: NameKind): string => roleOf[kind];

/** Whether a title that was made of roles says no more than what kind of event it is, or, of kind `other`, what it is about. */
export function isBareTitle(kind: ClaimKind, title: string): boolean {
  const bare = english().titles[kind]?.at(-1);
  return bare !== undefined && (title === bare || (kind === 'other' && title.startsWith(`${bare}: `)));
}
