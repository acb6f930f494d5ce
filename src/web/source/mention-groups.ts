import type { MentionKind } from '../../model/index.ts';

/** The groups in which mentions are marked in a text, each with a line of its own. */
export const mentionGroups = ['person', 'organisation', 'office', 'place', 'time', 'thing'] as const;
/** A group of kinds of mention. */
export type MentionGroup = (typeof mentionGroups)[number];

/** The group of a kind; works, plans, meetings and the like go together. */
export const groupOf = (kind: MentionKind): MentionGroup =>
  (mentionGroups as readonly string[]).includes(kind) ? (kind as MentionGroup) : 'thing';

/** The groups that an address leaves unmarked (`hide=person,time`). */
export const hiddenOf = (text: string | undefined): ReadonlySet<MentionGroup> =>
  new Set(mentionGroups.filter((group) => (text ?? '').split(',').includes(group)));

/** As an address has them; undefined for none. */
export const hiddenText = (hidden: ReadonlySet<MentionGroup>): string | undefined =>
  mentionGroups.filter((group) => hidden.has(group)).join(',') || undefined;
