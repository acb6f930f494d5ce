/** What around a row of words with capitals says that it names: a bit each. */
export const Evidence = {
  /** A title or office stands before it, or it stands between "elected" and an office. */
  title: 1 << 0,
  /** An office, an age, "who" or a word for people comes after it. */
  apposition: 1 << 1,
  /** It does what people do. */
  act: 1 << 2,
  /** What only people have belongs to it. */
  belonging: 1 << 3,
  /** "in", "at" or "from" before it. */
  locative: 1 << 4,
  /** A place or the word for one follows. */
  placed: 1 << 5,
  /** "the" before an abbreviation, people of it after it. */
  body: 1 << 6,
  /** "organ", "magazine" explain it. */
  periodical: 1 << 7,
  /** It stands before a noun in small letters, as adjectives do. */
  adjective: 1 << 8,
  /** "the" before it. */
  definite: 1 << 9,
  /** It stands in brackets. */
  bracketed: 1 << 11,
  /** "idea" or "politics" comes after it. */
  doctrine: 1 << 10,
  /** It is all of a passage. */
  heading: 1 << 12,
} as const;
