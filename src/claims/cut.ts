import { type DateStretch, type InContext, type PassageMentions, type Segment, segmentsOf } from '../context/index.ts';
import { type Document, type NameMention, type Passage, rawSpan, type Span, unitAt } from '../model/index.ts';
import { datelineOf } from '../time/index.ts';
import { foldAppositions } from './apposition.ts';
import { distribute } from './distribute.ts';
import { uninverted } from './inversion.ts';
import { isKorean } from './is-korean.ts';
import { type Item, itemsOf } from './item.ts';
import { type Lent, lentDates } from './lent-date.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { withoutNaming } from './naming.ts';
import { tells } from './telling.ts';
import { traits, traitsOf } from './traits.ts';
import { wordInfos } from './word-infos.ts';

/** A sentence cut out of its passage, with what it names and dates. */
export interface Cut {
  /** Index of its passage. */
  readonly at: number;
  readonly passage: Passage;
  readonly segment: Segment;
  readonly mentions: PassageMentions;
  readonly isDated: boolean;
  /** A date has been told before it, or in it. */
  readonly hasStory: boolean;
  /** The date that the line above it lends it; and that which its entry begins with. */
  readonly lent: Lent | null;
  readonly ofEntry: Lent | null;
  /** Without a date of its own it may tell something: it has a word by which news goes on, or counts a meeting. */
  readonly tells: boolean;
  /** Null where it is seldom read: see `piecesOf`. */
  readonly pieces: Pieces | null;
}

/** The words and names of a sentence, and what they may be, as bits of `traits`. */
export interface Pieces {
  readonly items: readonly Item[];
  readonly traits: number;
}

/** The sentences of a document. */
export function cutOf({ passages }: Document, { mentions, dating }: InContext, lexicon: ClaimLexicon): Cut[] {
  const isPress = dating.dating === 'press';
  const lentTo = lentDates(passages, mentions);
  const { ever, inStory } = lexicon.telling;
  const isChronology = passages.filter((passage, at) => beginsWithYear(passage, mentions[at])).length >= fewestEntries;
  let hasStory = false;
  const found: Cut[] = [];
  for (const [at, passage] of passages.entries()) {
    const segments = segmentsOf(passage, mentions[at]);
    const own = distribute(segments, mentions[at], passage.text.length);
    const lent = lentTo[at];
    const opening = isChronology && beginsWithYear(passage, mentions[at]);
    const isKoreanParagraph = passage.kind === 'paragraph' && isKorean(passage.text);
    let dated = 0;
    for (const [i, segment] of segments.entries()) {
      const { dates, names } = own[i];
      const isDated = dates.length > 0;
      hasStory ||= isDated;
      const told = isDated || lent !== null;
      const isTelling =
        told ||
        !isPress ||
        names.some(isCounted) ||
        isHangul(passage.text, segment) ||
        tells(passage.text, segment, hasStory ? inStory : ever);
      const isRead = told || (isPress ? isTelling : names.length > 0);
      found.push({
        at,
        passage,
        segment,
        mentions: own[i],
        isDated,
        hasStory,
        lent,
        ofEntry: isDated
          ? null
          : ((isKoreanParagraph ? laterDate(passage, segments, own, dated) : undefined) ??
              entryDate(passage, own, opening)) ||
            null,
        tells: isTelling,
        pieces: isRead ? piecesOf(passage, segment, own[i], lexicon) : null,
      });
      if (isDated) dated = i;
    }
  }
  return found;
}

// A Korean sentence is read as a whole: no English word says whether it tells anything.
const isHangul = (text: string, { start }: Span): boolean => {
  const unit = unitAt(text, start);
  return unit >= 0xac00 && unit <= 0xd7a3;
};

// That there was a numbered meeting is worth knowing wherever it is named.
const isCounted = ({ kind, ordinal, series }: NameMention): boolean =>
  kind === 'meeting' && ordinal !== undefined && series !== undefined;

/** The words and names of a sentence as its grammar is read from them: offices with their holders, verbs behind subjects. */
export function piecesOf(passage: Passage, segment: Segment, mentions: PassageMentions, lexicon: ClaimLexicon): Pieces {
  const whole = withoutDateline(
    itemsOf(passage.text, segment, mentions, wordInfos(lexicon)),
    segment.start === 0 && passage.kind === 'paragraph' ? datelineOf(passage.text) : null,
  );
  const all = traitsOf(whole);
  const isFolded = mentions.holders.length > 0 || (all & (traits.office | traits.bracket)) !== 0;
  const folded = isFolded ? foldAppositions(whole, mentions.holders, lexicon.appositions) : whole;
  const items = uninverted(all & traits.naming ? withoutNaming(folded) : folded);
  return { items, traits: items === whole ? all : traitsOf(items) };
}

// Of "TARN, May 3 (VNA) --" only the day is left, as if the sentence opened with it.
const withoutDateline = (items: Item[], dateline: Span | null): Item[] =>
  dateline ? items.filter(({ start, date }) => start >= dateline.end || date) : items;

/**
 * The date that opens the last dated sentence of a Korean paragraph before one without a date: what goes on from there is no
 * longer of the day that the paragraph begins with. Undefined where only the first is dated, false where the last has no one date.
 */
function laterDate(
  passage: Passage,
  segments: readonly Span[],
  own: readonly PassageMentions[],
  last: number,
): Lent | false | undefined {
  if (last === 0) return undefined;
  const [date, other] = own[last].dates;
  if (other || date.start - segments[last].start > 2 || entryDate(passage, own, false) === null) return false;
  return lentBy(passage, date);
}

/** From how many paragraphs on that begin with a year, with no comma behind it, a text is a chronology. */
const fewestEntries = 3;

// "1967 The chapel becomes a parish."
const beginsWithYear = ({ kind, text }: Passage, { dates }: PassageMentions): boolean =>
  kind === 'paragraph' && dates[0]?.start === 0 && /^[12]\d{3}\s+\p{Lu}/u.test(text.slice(0, 12));

// An entry of a list or chronology: what its first words date, they date to its end.
function entryDate(passage: Passage, [first]: readonly PassageMentions[], isEntry: boolean): Lent | null {
  const isListed = isEntry || passage.kind === 'list-item' || passage.kind === 'table-cell';
  if (!isListed && passage.kind !== 'paragraph') return null;
  const [date] = first.dates;
  if (!date || first.dates.length > 1 || date.start > 2) return null;
  if (!isListed && !/^(?:(?:\s*[–—:]|\.)\s|\s[가-힣《])/.test(passage.text.slice(date.end, date.end + 4))) return null;
  return lentBy(passage, date);
}

const lentBy = (passage: Passage, { start, end, edtf, earliest, latest }: DateStretch): Lent => ({
  time: { edtf, earliest, latest, basis: 'context' },
  from: rawSpan(passage, start, end),
});
