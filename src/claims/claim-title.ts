import type { ClaimKind, NameKind, Roles } from '../model/index.ts';
import { english } from './lexicon.ts';
import { roleOf } from './roles.ts';
import { titleOf } from './title.ts';

/** What the event of a claim is called that was put together by hand: made from its roles in neutral words. */
export const claimTitle = (kind: ClaimKind, roles: Roles): string => titleOf(kind, roles, english());

/** The role that a name of a kind fills where nothing else is said. */
export const usualRole = (kind: NameKind): string => roleOf[kind];

/** What a title that was made of roles leaves open: all but the kind of event; what happened to those it names; or nothing. */
export type TitleGap = 'all' | 'what' | null;

export function titleGap(kind: ClaimKind, title: string): TitleGap {
  const { titles } = english();
  if (title === titles[kind]?.at(-1)) return 'all';
  // "Visit of N. to the works" says where.
  const isVague = titles.vague.some((template) => {
    const words = template.replace('{}', '');
    return title.startsWith(words) && !title.slice(words.length).includes(' to ');
  });
  return isVague ? 'what' : null;
}
