import type { DateStretch, InContext, PassageMentions } from '../context/index.ts';
import type { Document, NameMention, Passage } from '../model/index.ts';
import { nameAlone } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Attendant } from './present.ts';
import type { Read } from './sentences.ts';

/**
 * Meetings that a heading names, dated by a line under it with a label ("Date: 3–5 May 1930", "Venue: Tarn"): told by
 * that line, at the places that another such line gives.
 */
export function withLabelledDates(
  read: readonly Read[],
  { passages }: Document,
  { mentions }: InContext,
  { words }: ClaimLexicon,
): readonly Read[] {
  const places = new Map<number, Attendant[]>();
  const dated: {
    readonly read: Read;
    readonly date: DateStretch;
    readonly over: number;
    readonly meeting: NameMention;
  }[] = [];
  for (const one of read) {
    const { sentence, passage: at } = one;
    const over = passages[at].headings.at(-1);
    if (!sentence || over === undefined) continue;
    const [label, mark, next, last] = sentence.items;
    if (label?.sort !== 'word' || (mark?.word !== ':' && mark?.word !== '|')) continue;
    if (words.placeLabels.has(label.word) && !places.has(over)) places.set(over, placesOf(passages[at], mentions[at]));
    const date = next?.date ?? (next?.in.stretching ? last?.date : null);
    const meeting = date && words.dateLabels.has(label.word) ? meetingOf(passages[over], mentions[over]) : null;
    if (date && meeting) dated.push({ read: one, date, over, meeting });
  }
  if (dated.length === 0) return read;
  const found = new Map(
    dated.map(({ read: one, date, over, meeting }) => [
      one,
      told(date, meeting, passages[over], places.get(over) ?? [], one.sentence as Sentence),
    ]),
  );
  return read.map((one) => {
    const assertion = found.get(one);
    return assertion ? { ...one, assertions: [assertion] } : one;
  });
}

const placesOf = (passage: Passage, { names }: PassageMentions): Attendant[] =>
  names.filter(({ kind }) => kind === 'place').map((name) => ({ passage, one: nameAlone(name) }));

/** The meeting that a heading consists of, its article and marks aside. */
function meetingOf({ text, kind }: Passage, { names }: PassageMentions): NameMention | null {
  const [name] = names.filter((one) => one.kind === 'meeting');
  if (kind !== 'heading' || !name) return null;
  return /^\W*(?:the\s)?\W*$/i.test(text.slice(0, name.start)) && /^\W*$/.test(text.slice(name.end)) ? name : null;
}

function told(
  date: DateStretch,
  name: NameMention,
  heading: Passage,
  places: readonly Attendant[],
  { segment }: Sentence,
): Assertion {
  const meeting = nameAlone(name);
  return {
    ...plainly,
    kind: 'meeting',
    date,
    given: [],
    elsewhere: [{ passage: heading, one: meeting }, ...places],
    words: { start: segment.start, end: Math.max(segment.end, date.end) },
    rule: `${segment.kind}.meeting.labelled`,
    meeting,
  };
}
