import { type Argument, argument } from './argument.ts';
import type { Focus } from './focus.ts';
import { prepositionBefore } from './governing.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Verb } from './verb.ts';

/**
 * The argument that a word at item `at` is which points to what was told before: "it", "they", "we"; null where it is no
 * such word, or nothing says what it points to. `v` is the index of the next verb, `found` what stands before.
 */
export function pointerAt(
  items: readonly Item[],
  at: number,
  verbs: readonly Verb[],
  v: number,
  found: readonly Argument[],
  focus: Focus,
  lexicon: ClaimLexicon,
): Argument | null {
  const { in: lists, sort } = items[at];
  const given = lists.neuter || lists.pluralPersons ? givenBefore(at, verbs[v], focus) : null;
  if (given) return argument(items, at, at, at, given, { plural: lists.pluralPersons, pointer: true });
  if (lists.neuter) return neuterAt(items, at, verbs, v, found, focus, lexicon);
  // "They" that nothing says whom means people all the same.
  if (sort === 'word' && lists.persons && items[at + 1]?.sort !== 'name') {
    const tie = items[at - 1]?.in.prepositions ? items[at - 1].info : null;
    return argument(items, at, at, at, 'they', { tie });
  }
  return focus.isStory && lists.narrators ? argument(items, at, at, at, 'we') : null;
}

function neuterAt(
  items: readonly Item[],
  at: number,
  verbs: readonly Verb[],
  v: number,
  found: readonly Argument[],
  focus: Focus,
  lexicon: ClaimLexicon,
): Argument | null {
  // "handed it to N."
  const isObject = verbs[v - 1]?.last === at - 1;
  const own = v < verbs.length && !isObject ? meetingBefore(found, lexicon) : null;
  if (own) {
    const { start, end } = items[at];
    return { ...own, from: at, at, last: at, start, end, pointer: own.name === null };
  }
  const handed = isObject ? focus.handed() : null;
  const meant = handed ? null : ((isOfMeeting(at, verbs[v]) ? focus.meeting('meeting') : null) ?? focus.it());
  if (meant) return argument(items, at, at, at, meant, { tie: prepositionBefore(items, at, found) });
  const noun = handed ?? focus.itNoun();
  if (noun) return argument(items, at, at, at, noun, { tie: prepositionBefore(items, at, found), pointer: true });
  // "conquered it": a thing that the text alone knows.
  const isThing = isObject || (focus.isStory && isDoer(at, verbs[v], items, lexicon));
  return isThing ? argument(items, at, at, at, items[at].word, { pointer: true }) : null;
}

// "They reported on the congress. It worked from 3 to 5 May": what only a meeting does.
const isOfMeeting = (at: number, verb: Verb | undefined): boolean =>
  verb?.first === at + 1 &&
  verb.triggers.length > 0 &&
  verb.triggers.every(({ frame }) => frame.kind === 'meeting' && frame.subject?.includes('Meeting'));

// "In 1908 it bought a house": something that the text alone knows; but "It took three years".
const isDoer = (at: number, verb: Verb | undefined, items: readonly Item[], { words }: ClaimLexicon): boolean =>
  verb?.first === at + 1 && verb.group.finite && !words.lasting.has(items[verb.at].word);

// "It was handed to N.", "They were laid before the bier": the gift or wreaths told of last.
function givenBefore(at: number, verb: Verb | undefined, focus: Focus): string | null {
  const handed = focus.handed();
  if (!handed || verb?.first !== at + 1 || verb.group.voice !== 'passive' || !verb.group.finite) return null;
  return verb.triggers.some(({ frame }) => frame.patient?.includes(handed)) ? handed : null;
}

// "The congress, held in May, is known, since it elected …": the meeting that the sentence is about.
function meetingBefore(found: readonly Argument[], { meetings }: ClaimLexicon): Argument | null {
  const theme = found.find(({ preposition, modifies }) => preposition === null && !modifies);
  return theme && !theme.plural && (theme.name ? theme.name.kind === 'meeting' : meetings.has(theme.kind))
    ? theme
    : null;
}
