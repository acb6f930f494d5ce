import type { ClaimKind, Roles } from '../model/index.ts';
import type { ClaimLexicon } from './lexicon.ts';

/** A piece of a template: words, or a role (`{organisation}`, or `{participant+}` with all who fill it). */
interface Piece {
  readonly words: string;
  readonly role: string | null;
  readonly all: boolean;
}

/**
 * An event's name, made from its roles by the first template that they fill: `{organisation}` is the first that fills the
 * role, `{participant+}` all of them. `first` names templates that come before those of the kind (`visit`).
 */
export function titleOf(kind: ClaimKind, roles: Roles, { titles }: ClaimLexicon, first?: string): string {
  const title = (first === undefined ? null : filled(titles[first], roles)) ?? filled(titles[kind], roles);
  return title ?? kind[0].toUpperCase() + kind.slice(1);
}

function filled(templates: readonly string[] = [], roles: Roles): string | null {
  for (const template of templates) {
    const pieces = piecesOf(template);
    if (pieces.every(({ role }) => role === null || (roles[role]?.length ?? 0) > 0))
      return pieces.map((piece) => (piece.role === null ? piece.words : named(roles[piece.role], piece.all))).join('');
  }
  return null;
}

function named(fillers: Roles[string], all: boolean): string {
  if (!all) return fillers[0].name;
  return fillers.length > 2 ? `${fillers[0].name} and others` : fillers.map(({ name }) => name).join(' and ');
}

const known = new Map<string, readonly Piece[]>();

function piecesOf(template: string): readonly Piece[] {
  let pieces = known.get(template);
  if (!pieces) {
    pieces = template.split(/(\{\w+\+?\})/).map((words): Piece => {
      const [, role = null, all] = /^\{(\w+)(\+?)\}$/.exec(words) ?? [];
      return { words, role, all: all === '+' };
    });
    known.set(template, pieces);
  }
  return pieces;
}
