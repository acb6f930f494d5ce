import type { InContext, Segment } from '../context/index.ts';
import type { NameMention } from '../model/index.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { assertionsOf } from './assertions.ts';
import { type Cut, piecesOf } from './cut.ts';
import { isDateless, tellsDateless } from './dateless.ts';
import { entryStart, sketched, toldOfTheme } from './entry.ts';
import { Focus } from './focus.ts';
import { isKorean } from './is-korean.ts';
import { koreanAssertions, pointsToMeeting } from './korean.ts';
import { lifeHeaded, officeHeaded } from './korean-heading.ts';
import { koreanBody, koreanTheme } from './korean-theme.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { namesIn } from './noun-phrases.ts';
import { predicatesOf } from './predicate.ts';
import type { Attendant } from './present.ts';
import { themeFinder } from './theme.ts';
import { traits } from './traits.ts';
import { canClaim, canGoOn } from './worth.ts';

/** A sentence with what it asserts; made claims of when all of the document is known. */
export interface Read {
  readonly passage: number;
  readonly segment: Segment;
  readonly isDated: boolean;
  /** Null where nothing is named or dated. */
  readonly sentence: Sentence | null;
  readonly assertions: readonly Assertion[];
}

/** A sentence whose grammar is read; `assertions` are null where they are still to be read from it. */
interface Parsed extends Omit<Read, 'assertions'> {
  readonly assertions: readonly Assertion[] | null;
}

const nothing: readonly Assertion[] = [];

/** Whether a text tells a story by its own dates: it is no news. */
export const isStory = ({ dating }: InContext['dating']): boolean => dating !== 'press';

/** Reads the grammar of a document's sentences, in their order: what "it" and "the congress" mean is told before. */
export function parsedOf(cut: readonly Cut[], context: InContext, lexicon: ClaimLexicon): Parsed[] {
  const isPress = context.dating.dating === 'press';
  const tellsStory = isStory(context.dating);
  const focus = new Focus(tellsStory);
  let hasLead = false;
  let korean: { at: number; is: boolean; heading: number | undefined } = { at: -1, is: false, heading: undefined };
  /** Whose life the passage at hand sketches, its sentences without a subject. */
  let life: { at: number; of: NameMention | null } = { at: -1, of: null };
  /** Whom a Korean text is about, which its sentences often leave out. */
  let koreanFocus: NameMention | null = null;
  /** Whose holders it lists, by the line above them. */
  let listing: Attendant | null = null;
  let atLast = -1;
  /** The body it named last. */
  let bodyBefore: string | null = null;
  const themeFor = themeFinder(cut, context, lexicon);
  const read = (one: Cut): Parsed => {
    const { at, passage, segment, mentions, isDated, hasStory, lent } = one;
    const isLead = isPress && !hasStory && !hasLead && segment.kind === 'sentence';
    const isNameless = mentions.names.length === 0;
    if (atLast !== at) {
      atLast = at;
      const life = lifeHeaded(passage, mentions.names);
      if (life) [koreanFocus, korean] = [life, { ...korean, heading: passage.headings.at(-1) }];
      listing = officeHeaded(passage) ?? (passage.kind === 'heading' && !isDated ? null : listing);
    }
    const unread: Parsed = { passage: at, segment, isDated, sentence: null, assertions: nothing };
    if (!isDated && isNameless && lent === null && !isPress && !focus.hasMeeting()) return unread;
    // News goes on an earlier day only in certain words.
    if (!one.tells && !isLead) {
      focus.note([], lexicon);
      return unread;
    }
    const { items, traits: has } = one.pieces ?? piecesOf(passage, segment, mentions, lexicon);
    const lender = isDated ? null : (lent ?? one.ofEntry);
    if (korean.at !== at) {
      if (korean.heading !== passage.headings.at(-1)) koreanFocus = null;
      korean = { at, is: isKorean(passage.text), heading: passage.headings.at(-1) };
    }
    const isWorth =
      korean.is ||
      isDated ||
      isLead ||
      lender !== null ||
      canClaim(has, focus) ||
      pointsToMeeting(passage.text, segment) ||
      (isPress && hasStory && canGoOn(has));
    const parsed =
      isWorth && !korean.is ? predicatesOf(items, focus, lexicon) : { predicates: [], all: namesIn(items) };
    const { all } = parsed;
    const begins = tellsStory ? entryStart(items, passage.kind, lender !== null && segment.kind === 'sentence') : -1;
    if (life.at !== at) life = { at, of: tellsStory && segment.kind === 'sentence' ? sketched(items) : null };
    const isOfLife = begins < 0 && life.of !== null && isDated && items[0]?.name?.kind !== 'person';
    const start = isOfLife ? 0 : begins;
    const theme = isOfLife ? life.of : start >= 0 && isWorth ? themeFor(one) : null;
    const predicates =
      theme && parsed.predicates.length > 0 ? toldOfTheme(parsed.predicates, items, start, theme) : parsed.predicates;
    if (tellsStory || !isNameless || (has & traits.meeting) !== 0) focus.note(all, lexicon);
    hasLead ||= isLead && predicates.some(({ group }) => group?.finite);
    const { times } = mentions;
    const sentence: Sentence = {
      passage,
      segment,
      items,
      traits: has,
      predicates,
      all,
      times,
      isStory: tellsStory,
      isLead,
      lent: lender,
      theme,
    };
    const assertions = korean.is
      ? koreanAssertions(sentence, focus, koreanFocus ?? themeFor(one), bodyBefore, listing)
      : isWorth
        ? null
        : nothing;
    if (korean.is) {
      const theme = koreanTheme(sentence, koreanFocus ?? themeFor(one));
      if (theme !== undefined) koreanFocus = theme;
      bodyBefore = koreanBody(sentence, assertions ?? nothing) ?? bodyBefore;
    }
    return { passage: at, segment, isDated, sentence, assertions };
  };
  if (isPress || !isDateless(cut, lexicon)) return cut.map(read);
  // Most sentences of a text without dates claim nothing: they are read where a later one points to what they tell.
  return cut.map((one): Parsed => {
    const { at, passage, segment, mentions } = one;
    const pieces = one.pieces ?? piecesOf(passage, segment, mentions, lexicon);
    if (segment.kind === 'caption' || tellsDateless(pieces)) return read({ ...one, pieces });
    focus.putOff(() => read({ ...one, pieces }));
    return { passage: at, segment, isDated: false, sentence: null, assertions: nothing };
  });
}

/** What each of them asserts. */
export const assertedOf = (parsed: readonly Parsed[], lexicon: ClaimLexicon): Read[] =>
  parsed.map(({ passage, segment, isDated, sentence, assertions }) => ({
    passage,
    segment,
    isDated,
    sentence,
    assertions: assertions ?? (sentence ? assertionsOf(sentence, lexicon) : nothing),
  }));
