import type { NameKey } from './chronicle.ts';

/** Why two names are taken for one. */
const linkReasons = [
  'spelling',
  'authority',
  'abbreviation',
  'place-name',
  'parent',
  'only-body',
  'place-kind',
] as const;
export type LinkReason = (typeof linkReasons)[number];

/** Two names that stand for one thing, why, and how sure that is: 1 is certain, below 0.7 nothing is joined. */
export interface EntityLink {
  readonly a: NameKey;
  readonly b: NameKey;
  readonly reason: LinkReason;
  readonly confidence: number;
}

/** How sure each reason makes a link; measured on the gold of `bench/gold/names`, rounded to five hundredths. */
export const confidences: Readonly<Record<LinkReason, number>> = {
  authority: 1,
  spelling: 0.95,
  abbreviation: 0.95,
  'place-name': 0.9,
  parent: 0.95,
  'only-body': 0.8,
  'place-kind': 0.75,
};

/** What a reader is asked, because the sources do not tell. */
export interface EntityQuestion {
  /**
   * `namesakes`: one name that may be several people's; `spellings`: names that may be one; `abbreviation`: a short name
   * that stands for several.
   */
  readonly kind: 'namesakes' | 'spellings' | 'abbreviation';
  readonly names: readonly NameKey[];
  /** What speaks for it and against, in a sentence. */
  readonly why: string;
}

/** An order for names that does not depend on the machine's language. */
export const byName = (a: NameKey, b: NameKey): number =>
  a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
