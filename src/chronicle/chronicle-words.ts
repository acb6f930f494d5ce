import english from '../../lexicons/en/chronicle.json' with { type: 'json' };
import names from '../../lexicons/en/names.json' with { type: 'json' };
import korean from '../../lexicons/ko/chronicle.json' with { type: 'json' };

/** The variants of a lexicon's entry: the first is the one that the others stand for ("Plenary Meeting = Plenum"). */
const variantsOf = (entry: string): string[] => entry.split(' = ').map((word) => word.toLowerCase());

/** Words for sorts of meetings, each with the one that it is a variant of. */
export const meetingHeads: ReadonlyMap<string, string> = new Map(
  names.words.meeting.flatMap((entry) => {
    const [head, ...others] = variantsOf(entry);
    return [head, ...others].map((word) => [word, head] as const);
  }),
);

/** How a meeting was held, not what it was: "enlarged". */
export const meetingModifiers: ReadonlySet<string> = new Set(english.meetings.modifiers);
export const inauguralWords: ReadonlySet<string> = new Set(english.meetings.inaugural);
/** Sorts of meetings that elect the bodies under them anew, so that these count their own from one again. */
export const electingHeads: ReadonlySet<string> = new Set(english.meetings.electing);
/** Sorts of meetings that are held by a committee where nothing says whose they are. */
export const committeeHeads: ReadonlySet<string> = new Set(english.meetings.committees);
/** The last words of bodies that are elected anew. */
export const renewedBodies: ReadonlySet<string> = new Set(english.meetings.renewed);

/** Ordinals in words, from one. */
export const ordinalWords: ReadonlyMap<string, number> = new Map(names.words.ordinals.map((word, i) => [word, i + 1]));

export const widePlaceWords: ReadonlySet<string> = new Set(english.places.wide);
export const widePlaceSorts: ReadonlySet<string> = new Set(english.places.sorts);

/** Korean words for sorts of meetings, the longer first, each with the English one. */
export const koreanMeetings: readonly (readonly [korean: string, english: string])[] = Object.entries(
  korean.meetings,
).sort((a, b) => b[0].length - a[0].length);
export const koreanNumber = new RegExp(korean.number, 'u');
export const koreanTerm = new RegExp(korean.term, 'u');

/** How many hold an office at a time, by the words for it: `none` are no offices but epithets. */
export const officeSorts: ReadonlyMap<string, 'none' | 'one' | 'many'> = new Map(
  (['none', 'one', 'many'] as const).flatMap((sort) => english.offices[sort].map((word) => [word, sort] as const)),
);

/** First words of titles that are bestowed for ever, mostly on the dead: whoever has one has left no other for it. */
export const posthumousWords: ReadonlySet<string> = new Set(english.offices.posthumous);
