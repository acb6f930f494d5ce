import type { DateStretch } from '../context/index.ts';
import { boundsOf } from '../edtf/index.ts';
import type { Phase } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import { leftOut } from './entry.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { inFull } from './office-claims.ts';
import type { Predicate } from './predicate.ts';
import type { Attendant } from './present.ts';

/** When a term of office began and when it ended, as a sentence tells it; null where it says nothing of that. */
export interface Term {
  readonly begin: DateStretch | null;
  readonly end: DateStretch | null;
}

/**
 * When people came into their offices and left them: "N., chairman of the union since May 2016", "N. was minister of trade
 * from 1950 to 1953", "N. was minister (1950–1953) and premier until 1960".
 */
export const termsTold = (sentence: Sentence, lexicon: ClaimLexicon): Assertion[] => [
  ...sentence.all.flatMap((argument) => heldBeside(argument, sentence)),
  ...sentence.predicates.flatMap((predicate) => heldBy(predicate, sentence, lexicon)),
  ...heldByTheme(sentence, lexicon),
];

// "Minister of trade 1949–53, and mayor of Orm 1954–56.", "1949–1953: Minister of trade": of whom the passage or the
// heading above is about.
export function heldByTheme(sentence: Sentence, lexicon: ClaimLexicon): Assertion[] {
  const { theme, items, all, predicates } = sentence;
  if (theme?.kind !== 'person' || predicates[0]?.group?.finite) return [];
  const first = items.findIndex(({ sort, date }) => sort !== 'mark' && !date);
  return all.flatMap((office) => {
    if (!isOffice(office, lexicon) || office.tie !== null || office.modifies) return [];
    const next = behindField(items, office.last + 1);
    const own = items[next] ? (termOf(items[next]) ?? termAt(items, next)) : null;
    const term = own ?? (office.from === first && first > 0 ? termOf(items[0]) : null);
    return term
      ? asserted([leftOut(theme, items, office.at), inFull(office, all, sentence, lexicon)], term, sentence)
      : [];
  });
}

// Behind "of finance" in "minister of finance 1949–53".
function behindField(items: readonly Item[], at: number): number {
  if (!items[at]?.in.genitive) return at;
  let next = at + 1;
  while (next < at + 5 && items[next]?.sort === 'word' && !items[next].in.prepositions) next++;
  return next;
}

/** Whether an argument is an office: by its name, or a plain noun for one. */
export const isOffice = ({ name, kind }: Argument, { posts, words }: ClaimLexicon): boolean =>
  name ? name.kind === 'office' : posts.has(kind) && !words.barePosts.has(kind);

// The office stands right before the dates, behind the name.
function heldBeside(argument: Argument, sentence: Sentence): Assertion[] {
  const { at, as, name } = argument;
  const held = as?.at(-1);
  if (!held || name?.kind !== 'person' || held.office.start < argument.end) return [];
  const term = termAt(sentence.items, at + 1);
  const { office } = held;
  const own: Argument = { ...argument, as: null, kind: 'office', start: office.start, end: office.end, name: office };
  return term ? asserted([argument, own], term, sentence) : [];
}

function heldBy(predicate: Predicate, sentence: Sentence, lexicon: ClaimLexicon): Assertion[] {
  const { group, at, last, after } = predicate;
  const { items } = sentence;
  const holder = holderOf(predicate, sentence);
  if (!group?.finite || group.planned || group.denied || !holder || !items[at].in.holdingOffice) return [];
  // "was not chairman"
  if (items[last + 1]?.in.negative) return [];
  const offices = after.filter(
    (one) => (one.tie === null || one.tie.in.becoming || one.tie.in.genitive) && isOffice(one, lexicon),
  );
  const whole = termFor(predicate, items);
  return offices.flatMap((office) => {
    const term = termAt(items, office.last + 1) ?? whole;
    return term ? asserted([holder, inFull(office, sentence.all, sentence, lexicon)], term, sentence) : [];
  });
}

// "N. was a politician who served as …": of whom it is told what they were.
function holderOf({ subject, subordinate, first }: Predicate, { predicates, items }: Sentence): Argument | null {
  const [head] = subject;
  const holder = subject.find(({ name }) => name?.kind === 'person');
  if (holder || !head || head.name || !subordinate || !items[first - 1]?.in.subjectRelative) return holder ?? null;
  const main = predicates.find((one) => one.group?.finite && items[one.at].in.be && one.after.includes(head));
  return main?.subject.find(({ name }) => name?.kind === 'person') ?? null;
}

/** The term that a predicate tells of its holder: by the dates behind it, or those that open the sentence. */
export const termFor = ({ last, end, subject }: Predicate, items: readonly Item[]): Term | null =>
  termWithin(items, last + 1, end) ?? (subject.length > 0 ? opening(subject[0], items) : null);

// "From 1948 to 1961 N. was …"
const opening = ({ from }: Argument, items: readonly Item[]): Term | null => {
  const date = items[from - 1]?.word === ',' ? from - 2 : from - 1;
  return date === 1 && items[date].date ? termAt(items, 0) : null;
};

function termWithin(items: readonly Item[], from: number, to: number): Term | null {
  for (let at = from; at < to; at++) {
    const term = items[at].word === '(' ? null : termAt(items, at);
    if (term) return term;
  }
  return null;
}

/** The dates that the words from `at` on give to what stands before them: "from 1948 to 1961", "(1948–1961)", "since 1974". */
export function termAt(items: readonly Item[], at: number): Term | null {
  const lead = items[at];
  if (!lead) return null;
  if (lead.word === '(') {
    const inside = items[at + 1]?.date ? termOf(items[at + 1]) : termAt(items, at + 1);
    const close = items[at + 1]?.date ? at + 2 : at + 3;
    return items[close]?.word === ')' ? inside : null;
  }
  const next = items[at + 1];
  if (!next?.date) return null;
  if (lead.in.since) return { begin: next.date, end: null };
  if (lead.in.ending) return { begin: null, end: next.date };
  return lead.in.stretching ? termOf(next) : null;
}

/** A stretch of time as a term; null of what is none. */
export const termOf = ({ date }: Pick<Item, 'date'>): Term | null =>
  date?.edtf.includes('/') ? { begin: part(date, 0), end: part(date, 1) } : null;

// One end of a stretch; null where it is open.
function part(date: DateStretch, i: 0 | 1): DateStretch | null {
  const edtf = date.edtf.split('/')[i];
  if (!/^\d{4}/.test(edtf)) return null;
  const own = date.mentions.length === 2 ? date.mentions[i] : date;
  const { earliest, latest } = boundsOf(edtf);
  return { ...date, edtf, earliest, latest, start: own.start, end: own.end };
}

/** That a term of office began and ended; `elsewhere` are names that another passage gives. */
export function asserted(
  given: readonly Argument[],
  { begin, end }: Term,
  { segment }: Sentence,
  elsewhere: readonly Attendant[] = [],
): Assertion[] {
  const one = (phase: Phase, date: DateStretch | null): Assertion[] =>
    date === null
      ? []
      : [
          {
            ...plainly,
            kind: 'appointment',
            date,
            given,
            ...(elsewhere.length > 0 ? { elsewhere } : {}),
            words: {
              start: Math.min(...given.map(({ start }) => start), date.start),
              end: Math.max(...given.map((argument) => argument.end), date.end),
            },
            rule: `${segment.kind}.appointment.${elsewhere.length > 0 ? 'listed' : 'term'}`,
            phase,
          },
        ];
  return [...one('begin', begin), ...one('end', end)];
}
