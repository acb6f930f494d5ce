import type { ClaimKind, Roles } from '../model/index.ts';
import type { ClaimLexicon } from './lexicon.ts';

/**
 * An event's name, made from its roles by the first template that they fill: `{organisation}` is the first that fills the
 * role, `{participant+}` all of them. `first` names templates that come before those of the kind (`visit`).
 */
export function titleOf(kind: ClaimKind, roles: Roles, { titles }: ClaimLexicon, first?: string): string {
  const templates = first === undefined ? undefined : titles[first];
  for (const template of [...(templates ?? []), ...(titles[kind] ?? [])]) {
    let filled = true;
    const title = template.replace(/\{(\w+)(\+?)\}/g, (_, role: string, all: string) => {
      const fillers = roles[role] ?? [];
      if (fillers.length === 0) filled = false;
      if (!all) return fillers[0]?.name ?? '';
      return fillers.length > 2 ? `${fillers[0].name} and others` : fillers.map(({ name }) => name).join(' and ');
    });
    if (filled) return title;
  }
  return kind[0].toUpperCase() + kind.slice(1);
}
