import type { NameKind } from '../model/index.ts';

/** A noun phrase that names something, as the grammar reads it: units `start` up to `end`. */
export interface NamePhrase {
  readonly kind: NameKind;
  readonly start: number;
  readonly end: number;
  /** Its name without the body it belongs to: "Seventh Central Committee". */
  readonly own: string;
  /** What kind of thing its head says it is, without ordinal: "Central Committee", "Congress". */
  readonly base: string;
  readonly ordinal: number;
  /** The body it belongs to, as named with it. */
  readonly parent: NamePhrase | null;
  /** Nothing but the word for its kind: "the Party", "the congress". Names nothing by itself. */
  readonly generic: boolean;
  /** It belongs to what "its" or "the Party's" before it points to. */
  readonly owned: boolean;
}

/** The phrase's name, with all it belongs to: "Political Bureau of the Central Committee of the WPK". */
export const fullName = (phrase: NamePhrase): string =>
  phrase.parent ? `${phrase.own} of the ${fullName(phrase.parent)}` : phrase.own;

/** The same without the number of a meeting: "Plenary Meeting of the Seventh Central Committee of the WPK". */
export const seriesName = (phrase: NamePhrase): string =>
  phrase.parent ? `${phrase.base} of the ${fullName(phrase.parent)}` : phrase.base;
