import type { ClaimKind } from '../../model/index.ts';

/** Kinds of event that share a sign. */
export const families = [
  'assembly',
  'office',
  'body',
  'presence',
  'work',
  'making',
  'strife',
  'life',
  'other',
] as const;
/** A family of kinds. */
export type Family = (typeof families)[number];

const familyByKind: Readonly<Record<ClaimKind, Family>> = {
  meeting: 'assembly',
  resolution: 'assembly',
  appointment: 'office',
  award: 'office',
  founding: 'body',
  merger: 'body',
  renaming: 'body',
  dissolution: 'body',
  appearance: 'presence',
  speech: 'presence',
  commemoration: 'presence',
  publication: 'work',
  agreement: 'work',
  plan: 'work',
  campaign: 'work',
  construction: 'making',
  test: 'making',
  conflict: 'strife',
  disaster: 'strife',
  birth: 'life',
  death: 'life',
  other: 'other',
  depiction: 'other',
};

/** The family of a kind; `other` for a kind that this app does not know yet. */
export const familyOf = (kind: ClaimKind): Family => familyByKind[kind] ?? 'other';

/** The sign of each family, a path in a square of 10 by 10, the same for SVG and canvas. */
export const signs: Readonly<Record<Family, string>> = {
  assembly: 'M1.25 1.25h7.5v7.5h-7.5z',
  office: 'M5 .9 9.4 8.8H.6z',
  body: 'M5 .3 9.7 5 5 9.7 .3 5z',
  presence: 'M5 .9a4.1 4.1 0 1 1 0 8.2a4.1 4.1 0 1 1 0-8.2z',
  work: 'M1.9 .8h6.2v8.6L5 6.6 1.9 9.4z',
  making: 'M3.5 .8h3v2.7h2.7v3H6.5v2.7h-3V6.5H.8v-3h2.7z',
  strife: 'M2.3 .7 5 3.4 7.7 .7 9.3 2.3 6.6 5 9.3 7.7 7.7 9.3 5 6.6 2.3 9.3 .7 7.7 3.4 5 .7 2.3z',
  life: 'M.6 1.2h8.8L5 9.1z',
  other: 'M5 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z',
};
