import { claimTitle, usualRole } from '../../claims/index.ts';
import type { Claim, ClaimKind, Filler, NameKind, Roles, Span } from '../../model/index.ts';
import { givenTime } from './correct-date.ts';

/** What some words are said to name; null where they name nothing. */
export interface NameSaid {
  readonly kind: NameKind;
  readonly name: string;
}

/** Whether a stretch is one that a correction of another takes the place of: it lies in it, or lies across its edge. */
export const isReplaced = (one: Span, by: Span): boolean =>
  one.start < by.end && by.start < one.end && !(one.start <= by.start && by.end <= one.end && !isSame(one, by));

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** The claim with what some of its words name put right; the same claim where it does not rest on them. */
export function withName(claim: Claim, span: Span, text: string, said: NameSaid | null): Claim {
  const before = Object.values(claim.roles).flat();
  const gone = before.filter((filler) => isReplaced(filler, span));
  if (gone.length === 0) return claim;
  const roles: Record<string, Filler[]> = {};
  let placed = false;
  const put = (role: string, filler: Filler): void => {
    roles[role] ??= [];
    if (!roles[role].some(({ kind, name }) => kind === filler.kind && name === filler.name)) roles[role].push(filler);
  };
  for (const [role, fillers] of Object.entries(claim.roles))
    for (const filler of fillers) {
      if (!gone.includes(filler)) put(role, filler);
      else if (said !== null && (!placed || gone.length === 1)) {
        placed = true;
        // A name of another kind has another part in it.
        put(filler.kind === said.kind ? role : usualRole(said.kind), { ...span, text, ...said });
      }
    }
  return { ...claim, roles, title: titleAfter(claim, roles, gone, said) };
}

// The name in the title is put in place of the other; a title that named several of them, or what is none, is made anew.
function titleAfter({ kind, title }: Claim, roles: Roles, gone: readonly Filler[], said: NameSaid | null): string {
  const named = gone.filter(({ name }) => title.includes(name));
  if (named.length === 0) return title;
  const isOne = named.every(({ name }) => name === named[0].name);
  if (said === null || !isOne || gone.some((filler) => filler.kind !== said.kind)) return claimTitle(kind, roles);
  return title.replaceAll(named[0].name, said.name);
}

/** What a person puts in place of what was read of a claim. */
export interface ClaimEdit {
  readonly title?: string;
  readonly kind?: ClaimKind;
  /** EDTF. */
  readonly time?: string;
}

/** The claim as a person puts it. Its date is then concluded, whatever dates its words. */
export function withEdit(claim: Claim, { title, kind, time }: ClaimEdit): Claim {
  return {
    ...claim,
    kind: kind ?? claim.kind,
    title: title ?? (kind === undefined || kind === claim.kind ? claim.title : claimTitle(kind, claim.roles)),
    ...(time === undefined ? {} : { time: givenTime(time), dated: null }),
  };
}
