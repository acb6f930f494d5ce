import type { NameKind } from '../model/index.ts';

/** A noun phrase that names something, as the grammar reads it: units `start` up to `end`. */
export interface NamePhrase {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** Its name without the body it belongs to: "Seventh Central Committee". */
  readonly own: string;
  /** The same without the ordinal: "Central Committee". */
  readonly base: string;
  readonly ordinal: number;
  /** The body it belongs to, as named with it. */
  readonly parent: NamePhrase | null;
  /** Nothing but the word for its kind: "the Party", "the congress". Names nothing by itself. */
  readonly generic: boolean;
  /** What is named inside it: the body of an office, the place of one. */
  readonly inside: readonly NamePhrase[];
}

/** A phrase of which no more is known than its kind, place and name. */
export const plainPhrase = (kind: NameKind, start: number, end: number, own: string): NamePhrase => ({
  kind,
  start,
  end,
  own,
  base: own,
  ordinal: 0,
  parent: null,
  generic: false,
  inside: [],
});

/** The phrase's name, with all it belongs to: "Political Bureau of the Central Committee of the WPK". */
export const fullName = (phrase: NamePhrase): string =>
  phrase.parent ? `${phrase.own} of the ${fullName(phrase.parent)}` : phrase.own;

/** The same without the number of a meeting: "Plenary Meeting of the Seventh Central Committee of the WPK". */
export const seriesName = (phrase: NamePhrase): string =>
  phrase.parent ? `${phrase.base} of the ${fullName(phrase.parent)}` : phrase.base;

/** The phrase with `outer` as the body that the widest of its parents belongs to. */
export function withOuter(phrase: NamePhrase, outer: NamePhrase): NamePhrase {
  return { ...phrase, generic: false, parent: phrase.parent ? withOuter(phrase.parent, outer) : outer };
}

/** The widest body that a phrase names: the WPK for "C.C., WPK"; itself where it belongs to none. */
export const widest = (phrase: NamePhrase): NamePhrase => (phrase.parent ? widest(phrase.parent) : phrase);
