import type { Argument } from './argument.ts';
import type { Match } from './match.ts';

/**
 * The roles that a frame gives beside those of the names' kinds ("from" a sender "to" a recipient), by role, and whom it is
 * `about`; null where there are none.
 */
export function frameRoles(
  { frame, agents, patients, others }: Match,
  about: readonly Argument[],
): Record<string, readonly Argument[]> | null {
  const roles: Record<string, readonly Argument[]> = about.length > 0 ? { about } : {};
  for (const [slot, role] of Object.entries(frame.roles ?? {})) {
    const fillers =
      slot === 'subject'
        ? agents
        : slot === 'patient'
          ? patients
          : others.filter(({ preposition }) => preposition === slot);
    const named = fillers.filter(({ name, modifies }) => isParty(name?.kind) && !modifies);
    if (named.length > 0) roles[role] = [...(roles[role] ?? []), ...named];
  }
  return Object.keys(roles).length > 0 ? roles : null;
}

/** Whether a name of a kind can do or be told something: no work, plan or meeting. */
export const isParty = (kind: string | undefined): boolean =>
  kind === 'person' || kind === 'organisation' || kind === 'office' || kind === 'place';
