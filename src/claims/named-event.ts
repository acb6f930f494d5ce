import type { DateStretch } from '../context/index.ts';
import type { Sentence } from './assertion.ts';
import { isAdverb } from './item.ts';
import type { Predicate } from './predicate.ts';

/** Whether a noun names an event where it stands: as what the sentence is about, or with its date. */
export function isNamed(sentence: Sentence, predicate: Predicate, isStanding = false): boolean {
  // What it stands behind where it is only looked back upon, or what kind of day it is.
  const { phrase, governor } = predicate;
  // "during his inspection of it in January 1975": known, and dated all the same.
  if (phrase?.tie?.in.backward) return isDatedAtOnce(sentence, predicate) && !isModifier(sentence, predicate);
  // "the founding anniversary": it only says what kind of thing the next noun is.
  if (isModifier(sentence, predicate)) return false;
  // "victory in the war", "the war of 1950 to 1953": spoken of as known.
  if (phrase && sentence.segment.kind !== 'sentence' && phrase.tie?.in.known) return false;
  // In a story, "the flood of 1931 ruined the town" tells of it.
  if (sentence.items[predicate.last + 1]?.in.genitive && sentence.items[predicate.last + 2]?.date)
    return isStanding && sentence.isStory && (phrase?.tie == null || phrase.tie.in.inside || phrase.tie.in.by);
  // "the anniversary of the founding of", "in demand of the establishment of"
  if (phrase?.tie?.in.genitive && sentence.items[phrase.from - 2]?.in.lookingBack) return false;
  // "to mark the founding of", "an order on conducting the test"
  if (governor?.group?.led && !governor.group.led.factual) return false;
  return isTheme(sentence, predicate) || isDatedAtOnce(sentence, predicate);
}

function isModifier({ items }: Sentence, { last }: Predicate): boolean {
  const next = items[last + 1];
  if (items[last].in.prepositions) return false;
  // "war hero N.", with the title taken for part of the name.
  if (next?.name?.kind === 'person') return true;
  return (
    next?.sort === 'word' && !next.in.function && next.info.verbs.length === 0 && !next.info.forms && !isAdverb(next)
  );
}

/** Captions and headings begin with what they show; so do lines of a chronology, after their date. */
export function isTheme({ items, segment }: Sentence, { first, phrase }: Predicate): boolean {
  const from = phrase?.from ?? first;
  for (let at = 0; at < from; at++) {
    const { date, sort, in: lists } = items[at];
    // "Monday is the anniversary of"
    if (at > 0 && sort === 'word' && lists.be) continue;
    if (sort === 'name' || (segment.kind === 'sentence' && !date && sort !== 'mark')) return false;
  }
  return from <= 4 && (segment.kind !== 'sentence' || from > 0 || items.length < 12);
}

function isDatedAtOnce({ items }: Sentence, { last, end }: Predicate): boolean {
  const next = items[last + 1];
  // "battle sites": a noun that only says what kind of thing the next one is; but "the fall of Veld".
  if (next?.sort === 'word' && !next.in.leadsToDate && !items[last].in.prepositions) return false;
  const date = items.findIndex((item, at) => at > last && item.date);
  if (date < 0 || date >= end || date - last > 24) return false;
  // "since the attack on Veld a year earlier": how long ago, not when.
  if (items[last].in.prepositions && !items[date - 1].in.leadsToDate && isYearsAgo(items[date].date)) return false;
  return items.slice(last + 1, date).every(({ sort, word }) => sort !== 'mark' || /[,("“”'’]/.test(word));
}

const isYearsAgo = (date: DateStretch | null): boolean =>
  date !== null && date.basis !== 'stated' && /^\d{4}$/.test(date.edtf);
