import type { Passage } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { traits } from './traits.ts';

/** Somebody told to have been there, in a passage that may be another than the one that tells what they were at. */
export interface Attendant {
  readonly passage: Passage;
  readonly one: Argument;
}

/** How a language tells who was present. */
export interface Presence {
  /** Words that a list of those present begins with. */
  readonly opening: readonly (readonly string[])[];
  readonly accompanied: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  readonly together: readonly (readonly string[])[];
  /** Words that may stand between two names of a row. */
  readonly between: ReadonlySet<string>;
  /** Any of the words by which a sentence tells that somebody was present. */
  readonly telling: ReadonlySet<string>;
}

type PresenceCues = Readonly<Record<'opening' | 'being' | 'accompanied' | 'together' | 'between', readonly string[]>>;

export function presenceOf(cues: PresenceCues): Presence {
  const together = cues.together.map((phrase) => phrase.split(' '));
  return {
    opening: cues.opening.map((phrase) => phrase.split(' ')),
    accompanied: new Set(cues.accompanied),
    being: new Set(cues.being),
    together,
    between: new Set([',', ...cues.between]),
    telling: new Set([...cues.being, ...cues.accompanied, ...together.map(([first]) => first)]),
  };
}

// Occurrences at which people are present.
const attended: ReadonlySet<string> = new Set([
  'appearance',
  'meeting',
  'commemoration',
  'test',
  'construction',
  'award',
  'agreement',
  'speech',
]);

// So many sentences after the last that told an occurrence, those present are no longer those at it.
const memory = 40;

/**
 * Who was present, by what they were present at: told in the same sentence ("together with …") or in those that follow
 * ("Present there were …", "He was accompanied by …"). `read` are the sentences of one document, in order.
 */
export function presentAt(
  read: readonly { readonly sentence: Sentence | null; readonly assertions: readonly Assertion[] }[],
  isClaimed: (assertion: Assertion) => boolean,
  { presence }: ClaimLexicon,
): Map<Assertion, Attendant[]> {
  const present = new Map<Assertion, Attendant[]>();
  let last: { readonly assertion: Assertion; readonly at: number } | null = null;
  read.forEach(({ sentence, assertions }, i) => {
    if (!sentence) return;
    const told = assertions.find((one) => attended.has(one.kind) && !one.denied && isClaimed(one));
    const target: Assertion | null = told ?? (last && i - last.at <= memory ? last.assertion : null);
    if (!target) return;
    const own = listedIn(sentence, presence);
    if (own.people.length > 0 && (own.isList || told)) {
      const list = present.get(target);
      const found = own.people.map((one) => ({ passage: sentence.passage, one }));
      if (list) list.push(...found);
      else present.set(target, found);
    }
    if (told) last = { assertion: told, at: i };
  });
  return present;
}

/** The people a sentence lists as present; `isList` where that is all it tells. */
function listedIn(
  { items, traits: has, all, segment }: Sentence,
  { opening, being, accompanied, together, between }: Presence,
): {
  readonly people: readonly Argument[];
  readonly isList: boolean;
} {
  if (segment.kind === 'heading' || !(has & traits.presence)) return nobody;
  const begins = opening.some((words) => stands(items, items[0]?.in.also ? 1 : 0, words));
  for (let at = 0; at < items.length && at < 60; at++) {
    const { word } = items[at];
    if (!(items[at].traits & traits.presence)) continue;
    if (begins && being.has(word)) return { people: peopleFrom(all, at + 1), isList: true };
    if (accompanied.has(word) && items[at + 1]?.in.by)
      return { people: peopleFrom(all, at + 2), isList: items.slice(0, at).some((item) => being.has(item.word)) };
    const joint = together.find((words) => stands(items, at, words));
    if (joint) return { people: peopleTogether(items, all, at + joint.length, between), isList: false };
  }
  return nobody;
}

const nobody = { people: [], isList: false };

const stands = (items: readonly Item[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => items[at + i]?.sort === 'word' && items[at + i].word === word);

const peopleFrom = (all: readonly Argument[], from: number): Argument[] =>
  all.filter((one) => one.at >= from && isNamed(one) && !one.tie?.in.genitive);

// "together with A, B and C": the row of names that begins right there.
function peopleTogether(
  items: readonly Item[],
  all: readonly Argument[],
  from: number,
  between: ReadonlySet<string>,
): Argument[] {
  const people: Argument[] = [];
  let end = from;
  for (const one of all) {
    if (one.at < from || !isNamed(one)) continue;
    for (let at = end; at < one.at; at++) if (!between.has(items[at].word)) return people;
    people.push(one);
    end = one.last + 1;
  }
  return people;
}

const isNamed = ({ name, modifies }: Argument): boolean =>
  name?.kind === 'person' && name.form !== 'pronoun' && name.form !== 'title' && !modifies;
