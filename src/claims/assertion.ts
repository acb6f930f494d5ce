import type { DateStretch, Segment } from '../context/index.ts';
import type { ClaimKind, NameMention, Passage, Phase, Span, TimeMention } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Further } from './follow-up.ts';
import type { Item } from './item.ts';
import type { Lent } from './lent-date.ts';
import type { Predicate } from './predicate.ts';
import type { Attendant } from './present.ts';

/** What a sentence says happened, before it is made a claim: everything as offsets into the passage's text. */
export interface Assertion {
  readonly kind: ClaimKind;
  readonly date: DateStretch | null;
  readonly given: readonly Argument[];
  /** The words that tell it. */
  readonly words: Span;
  readonly planned: boolean;
  readonly denied: boolean;
  readonly rule: string;
  /** The numbered meeting it is about. */
  readonly meeting: Argument | null;
  /** What told it. */
  readonly by?: Predicate;
  /** Of an appointment: whether it begins a term of office, renews it or ends it. */
  readonly phase?: Phase;
  /** Which templates make its title first (`visit`). */
  readonly title?: string;
  /** Further roles, beside those that the names' kinds give. */
  readonly roles?: Readonly<Record<string, readonly Argument[]>>;
  /** Names that stand in another passage, as the office in the heading over a list of its holders. */
  readonly elsewhere?: readonly Attendant[];
  /** Of a speech, the words for its sort; of a resolution, what was decided. */
  readonly detail?: Span | null;
  /** How it goes on what a report has dated; absent where it does not. */
  readonly further?: Further;
  /** Somebody is told to have said it. */
  readonly reported?: boolean;
  /** Drops out where the sentence asserts anything else. */
  readonly weak: boolean;
}

/** How most is asserted: it happened, is about no numbered meeting, and stays whatever else the sentence asserts. */
export const plainly = { planned: false, denied: false, meeting: null, weak: false } as const;

/** Of these, each that is told is an occurrence of its own, also within a meeting or a visit. */
export const distinctKinds: ReadonlySet<string> = new Set([
  'appointment',
  'resolution',
  'speech',
  'publication',
  'agreement',
  'award',
  'founding',
  'merger',
  'renaming',
]);

/** What happens to bodies and offices is worth knowing without its date. */
export const undatedKinds: ReadonlySet<string> = new Set([
  'appointment',
  'founding',
  'merger',
  'renaming',
  'dissolution',
]);

/** A sentence, taken apart. */
export interface Sentence {
  readonly passage: Passage;
  readonly segment: Segment;
  readonly items: readonly Item[];
  /** What its items may be, as bits of `traits`. */
  readonly traits: number;
  readonly predicates: readonly Predicate[];
  readonly all: readonly Argument[];
  readonly times: readonly TimeMention[];
  /** It stands in a text that tells a story by its own dates. */
  readonly isStory: boolean;
  /** It opens a press report: what it tells, the report may date later. */
  readonly isLead: boolean;
  /** The date that the line above it lends it. */
  readonly lent: Lent | null;
  /** Of an entry or a sketch of a life: whom it is about where it does not say so. */
  readonly theme?: NameMention | null;
}
