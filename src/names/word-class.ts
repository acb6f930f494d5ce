/**
 * What a word or phrase can be, a bit each: the lexicons' vocabulary of classes, under the names that the lexicon
 * files use. `Kind` holds what heads or is a name, `Part` what stands around names and builds sentences.
 */
export const Kind = {
  /** A kind of body: party, committee, army. */
  body: 1 << 0,
  /** A body that belongs to another: central committee, presidium. */
  organ: 1 << 1,
  meeting: 1 << 2,
  office: 1 << 3,
  /** A kind of place after its name: province, river. */
  area: 1 << 4,
  /** A kind of place before its name: Mt, Lake. */
  areaBefore: 1 << 5,
  /** A kind of place that people built: factory, theatre. */
  facility: 1 << 6,
  work: 1 << 7,
  plan: 1 << 8,
  campaign: 1 << 9,
  doctrine: 1 << 10,
  object: 1 << 11,
  /** The full name of a person, place, body or other thing. */
  person: 1 << 12,
  place: 1 << 13,
  organisation: 1 << 14,
  named: 1 << 15,
  surname: 1 << 16,
  given: 1 << 17,
  /** Chinese, Korean: an adjective of a place. */
  demonym: 1 << 18,
  ordinal: 1 << 19,
  cardinal: 1 << 20,
  month: 1 << 21,
  weekday: 1 << 22,
  /** Comrade, Mr: says that a person's name follows. */
  honorific: 1 << 23,
  officeModifier: 1 << 24,
  meetingModifier: 1 << 25,
  /** Words that names of bodies are made with: central, national. */
  modifier: 1 << 26,
  /** North, South: parts of names of places. */
  direction: 1 << 27,
  /** "No." before a number that belongs to a name. */
  numberSign: 1 << 28,
  /** Several holders of an office, several meetings: members, secretaries, congresses. */
  plural: 1 << 29,
  /** A designation comes after it: missile, rocket, satellite. */
  designated: 1 << 30,
  /** What is no name of ours, though written like one: War, Day, Anniversary. */
  occasion: 1 << 31,
} as const;

export const Part = {
  of: 1 << 0,
  for: 1 << 1,
  on: 1 << 2,
  /** in, at, from, near: a place may follow. */
  locative: 1 << 3,
  to: 1 << 4,
  and: 1 << 5,
  the: 1 << 6,
  /** its, his, our */
  possessor: 1 << 7,
  who: 1 << 8,
  pronoun: 1 << 9,
  comma: 1 << 10,
  stop: 1 << 11,
  colon: 1 << 12,
  openQuote: 1 << 13,
  closeQuote: 1 << 14,
  openBracket: 1 << 15,
  closeBracket: 1 << 16,
  /** 's, or the apostrophe of "Workers'". */
  possessive: 1 << 17,
  /** What people do: said, visited. */
  verb: 1 << 18,
  /** visiting, delivering */
  participle: 1 << 19,
  /** elected, appointed: a person and an office may follow. */
  elect: 1 << 20,
  /** Words of everyday language, no names by themselves. */
  common: 1 << 21,
  /** Grammar words that no other class holds. */
  function: 1 << 22,
  /** titled, entitled: a work's title follows. */
  titled: 1 << 23,
  /** slogan, watchword */
  slogan: 1 << 24,
  /** de, van, bin: small words inside names of people. */
  particle: 1 << 25,
  /** What only people have, after a possessive: speech, birthday. */
  belonging: 1 << 26,
  /** organ, magazine, newspaper: what a periodical is called. */
  periodical: 1 << 27,
  /** wife, soldier, poet: words for people, beside which a person's name may stand. */
  kin: 1 << 28,
  /** A kind of body that makes a name only with a proper word in it: unit, team, office. */
  weak: 1 << 29,
  /** Ministry, minister: what comes after "of" is its field, not the body it belongs to. */
  portfolio: 1 << 30,
  /** Commission, law: what it deals with may follow with "on". */
  takesOn: 1 << 31,
} as const;

export type KindName = keyof typeof Kind;
export type PartName = keyof typeof Part;

/** Classes that hold only where the word is written with a capital: an, so and no are surnames only then. */
export const properKinds =
  Kind.person | Kind.place | Kind.organisation | Kind.named | Kind.surname | Kind.given | Kind.demonym | Kind.month;

/** Small words by which names and phrases are tied to one another. */
export const tying =
  Part.function | Part.of | Part.for | Part.on | Part.locative | Part.to | Part.and | Part.the | Part.possessor;

/** Words that build sentences and are no name. */
export const grammar = tying | Part.pronoun | Part.who;

/** How a word is written, a bit each. */
export const Shape = {
  capital: 1 << 0,
  /** All letters capital, and more than one: WPK, C.C. */
  upper: 1 << 1,
  /** One capital letter and a full stop, or one capital letter alone. */
  initial: 1 << 2,
  digit: 1 << 3,
  hyphen: 1 << 4,
  /** First word of a sentence, a passage or a quotation. */
  first: 1 << 5,
  /** Letters, not a mark. */
  word: 1 << 6,
  /** In a passage most of whose words have a capital (a title), where a capital says little. */
  title: 1 << 7,
  /** In a passage all in capitals, where they say nothing at all. */
  shouted: 1 << 8,
} as const;
