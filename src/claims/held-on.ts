import type { Document, Passage } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, distinctKinds, type Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { inFull } from './office-claims.ts';
import type { Predicate } from './predicate.ts';
import type { Attendant } from './present.ts';
import type { Read } from './sentences.ts';
import { asserted, isOffice, type Term, termAt, termFor } from './term-told.ts';
import { asPerson } from './unknown-person.ts';

/**
 * Terms of an office that another sentence names: "N. was elected chairman in 1950. She held the post until 1961.", "N. was
 * followed by M. (1961–1974)". What is told of nobody's office before gives none.
 */
export function withOfficesHeldOn(
  read: readonly Read[],
  { passages }: Document,
  lexicon: ClaimLexicon,
): readonly Read[] {
  if (!read.some(({ sentence }) => sentence && mayHoldOn(sentence))) return read;
  const offices = new Map<string, Attendant>();
  let last: Attendant | null = null;
  return read.map((one) => {
    const { sentence, assertions } = one;
    if (!sentence) return one;
    const passage = passages[one.passage];
    for (const { person, office } of toldIn(sentence, assertions, lexicon)) {
      last = { passage, one: office };
      offices.set(person, last);
    }
    const terms = sentence.times.length === 0 ? [] : termsOf(sentence, passage, offices, last, lexicon);
    return terms.length === 0
      ? one
      : { ...one, assertions: [...assertions, ...terms.filter((term) => !isKnown(term, assertions))] };
  });
}

// Most texts have no such sentence.
const mayHoldOn = ({ times, items }: Sentence): boolean =>
  times.length > 0 &&
  items.some(({ in: lists }) => lists.holdingPost || lists.holdingOffice || lists.serving || lists.successors);

// Who is told to hold which office: by what a sentence asserts, beside a name, or by "is".
function* toldIn(
  sentence: Sentence,
  assertions: readonly Assertion[],
  lexicon: ClaimLexicon,
): Generator<{ readonly person: string; readonly office: Argument }> {
  const { all, items } = sentence;
  for (const one of all)
    for (const { office } of one.name?.kind === 'person' ? (one.as ?? []) : [])
      yield {
        person: one.name?.name ?? '',
        office: { ...one, as: null, kind: 'office', start: office.start, end: office.end, name: office },
      };
  for (const { group, at, subject, after } of sentence.predicates) {
    if (!group?.finite || !items[at].in.be) continue;
    const people = [...subject, ...after.filter(({ tie }) => tie === null)].map((one) => asPerson(one, sentence));
    const [person] = people.filter(({ kind }) => kind === 'person');
    const office = [...subject, ...after].find((one) => one.tie === null && !one.modifies && isOffice(one, lexicon));
    if (person?.name && office) yield { person: person.name.name, office: inFull(office, all, sentence, lexicon) };
  }
  for (const { kind, phase, given } of assertions) {
    if (kind !== 'appointment' || phase === 'end') continue;
    const office = given.find(({ name }) => name?.kind === 'office');
    for (const { name } of office ? given : [])
      if (name?.kind === 'person' && office) yield { person: name.name, office };
  }
}

function termsOf(
  sentence: Sentence,
  passage: Passage,
  offices: ReadonlyMap<string, Attendant>,
  last: Attendant | null,
  lexicon: ClaimLexicon,
): Assertion[] {
  const held = sentence.predicates.flatMap((predicate) => {
    const holder = holderOn(predicate, sentence, lexicon);
    const office = holder?.name ? offices.get(holder.name.name) : undefined;
    const term = holder && office ? termFor(predicate, sentence.items) : null;
    return holder && office && term ? told(holder, office, term, sentence, passage) : [];
  });
  if (held.length > 0 || !last || !sentence.items.some((item) => item.in.successors)) return held;
  // "followed by N. (1961–1974) and M. (1974–1989)"
  return sentence.all.flatMap((one) => {
    const term = one.as?.length ? null : inBrackets(one, sentence);
    const holder = term ? asPerson(one, sentence) : one;
    return term && last && holder.kind === 'person' ? told(holder, last, term, sentence, passage) : [];
  });
}

const inBrackets = ({ last }: Argument, { items }: Sentence): Term | null =>
  items[last + 1]?.word === '(' ? termAt(items, last + 1) : null;

const told = (holder: Argument, office: Attendant, term: Term, sentence: Sentence, passage: Passage): Assertion[] =>
  office.passage === passage
    ? asserted([holder, office.one], term, sentence)
    : asserted([holder], term, sentence, [office]);

/** Who a predicate says to have gone on in an office without saying which: "held the post", "remained in office", "served". */
function holderOn(
  { group, subject, after, at, last }: Predicate,
  sentence: Sentence,
  lexicon: ClaimLexicon,
): Argument | null {
  const { items } = sentence;
  const holder = subject.map((one) => asPerson(one, sentence)).find(({ kind }) => kind === 'person');
  if (!holder || !group?.finite || group.planned || group.denied) return null;
  const what = after.find(({ from }) => from > last);
  const next = items[last + 1];
  const isHeld =
    group.voice === 'active' &&
    items[at].in.holdingPost &&
    what?.name === null &&
    what.tie === null &&
    lexicon.words.heldPosts.has(what.kind);
  const isIn = items[at].in.holdingOffice && next?.in.inside && items[last + 2]?.in.heldPosts;
  const isServing = items[at].in.serving && (next?.in.stretching || next?.in.ending || next?.in.since);
  return isHeld || isIn || isServing ? holder : null;
}

const isKnown = ({ phase, date, given }: Assertion, assertions: readonly Assertion[]): boolean =>
  assertions.some(
    (one) =>
      distinctKinds.has(one.kind) &&
      one.phase === phase &&
      one.date?.edtf === date?.edtf &&
      one.given.some(({ name }) => name?.kind === 'person' && name.name === given[0].name?.name),
  );
