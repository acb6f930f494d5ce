import type { DateStretch, InContext } from '../context/index.ts';
import type { Document, EventKind, NameMention, Passage } from '../model/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Attendant } from './present.ts';
import type { Read } from './sentences.ts';
import { asserted, termOf } from './term-told.ts';
import { themeOf } from './theme.ts';
import { personFrom } from './unknown-person.ts';

/** What the labels of a card say of whom or what it is about: of a body or of a person. */
const kinds = [
  ['foundingLabels', 'founding', 'organisation'],
  ['dissolutionLabels', 'dissolution', 'organisation'],
  ['birthLabels', 'birth', 'person'],
  ['deathLabels', 'death', 'person'],
] as const satisfies readonly (readonly [keyof ClaimLexicon['words'], EventKind, 'organisation' | 'person'])[];

/** Whom a card is about, and the office that the line told last of it names; each with the passage where it stands. */
interface Subject {
  readonly over: number;
  readonly theme: NameMention;
  readonly heading: Passage;
  readonly office: Attendant | null;
}

/**
 * The lines of a card, told of the one body or person that the heading above names: "Founded | 8 August 1963", "Died: 22
 * July 2012, Tarn", "In office | 5 May 1948 – 3 June 1952", "Preceded by | N."
 */
export function withCards(
  read: readonly Read[],
  { passages }: Document,
  { mentions }: InContext,
  { words }: ClaimLexicon,
): readonly Read[] {
  let subject: Subject | null = null;
  // The line before says "In office", and nothing else.
  let isTerm = false;
  const subjectAt = (over: number): Subject | null => {
    if (subject?.over === over) return subject;
    const theme = themeOf(mentions[over], passages[over].text, words.lives);
    subject = theme && { over, theme, heading: passages[over], office: null };
    return subject;
  };
  return read.map((one) => {
    const { sentence, passage: at, assertions } = one;
    const over = passages[at].headings.at(-1);
    const isUnderLabel = isTerm;
    isTerm = isTermLabel(passages[at].text, words);
    if (!sentence || over === undefined || sentence.segment.start > 0) return one;
    const office = soleOffice(passages[at], mentions[at].names);
    if (office) {
      const known = subjectAt(over);
      if (known) subject = { ...known, office: { passage: passages[at], one: nameAlone(office) } };
      return one;
    }
    const label = labelOf(sentence, words, isUnderLabel);
    const about = label ? subjectAt(over) : null;
    if (!label || !about) return one;
    const told =
      label.sort === 'term' ? termOfCard(label, about, sentence) : eventOf(label, about, one, mentions[at].names);
    return told.length > 0 && (assertions.length === 0 || label.sort === 'term') ? { ...one, assertions: told } : one;
  });
}

// A line that names nothing but an office.
const soleOffice = ({ text }: Passage, names: readonly NameMention[]): NameMention | null =>
  names.find(({ kind, start, end }) => kind === 'office' && start === 0 && end === text.length) ?? null;

type Label =
  | { readonly sort: 'event'; readonly kind: EventKind; readonly of: string; readonly date: DateStretch }
  | {
      readonly sort: 'term';
      readonly date: DateStretch | null;
      readonly phase: 'begin' | 'end' | null;
      readonly other: Argument | null;
    };

/** What a line's label says; null of a line without one. */
function labelOf(sentence: Sentence, words: ClaimLexicon['words'], isTerm: boolean): Label | null {
  const { items, all } = sentence;
  const isMark = (at: number): boolean => items[at]?.word === '|' || items[at]?.word === ':';
  const date = items[2]?.date ?? null;
  if (isMark(1) && date) {
    const found = kinds.find(([labels]) => words[labels].has(items[0].word));
    return found ? { sort: 'event', kind: found[1], of: found[2], date } : null;
  }
  const next = isMark(2) ? 3 : 2;
  // "In office | 5 May 1948 – 3 June 1952"
  if (isTerm && items[0]?.date && items.length === 1)
    return { sort: 'term', date: items[0].date, phase: null, other: null };
  if (items[0]?.in.inside && items[1]?.in.heldPosts && items[next]?.date)
    return { sort: 'term', date: items[next].date, phase: null, other: null };
  const phase =
    !items[1]?.in.by || next === 2 ? null : items[0].in.preceding ? 'end' : items[0].in.succeeding ? 'begin' : null;
  const named = all.find(({ from, kind }) => from === next && kind === 'person');
  const other = phase ? (named ?? personFrom(sentence, next)) : null;
  return phase && other ? { sort: 'term', date: null, phase, other } : null;
}

// Of a line that holds a label and nothing else, in UTF-16 code units.
const longestLabel = 40;

// "In office", and nothing else.
function isTermLabel(text: string, { inside, heldPosts }: ClaimLexicon['words']): boolean {
  if (text.length > longestLabel) return false;
  const [first, second, ...more] = text.toLowerCase().split(' ', 3);
  return more.length === 0 && second !== undefined && inside.has(first) && heldPosts.has(second);
}

function eventOf(
  label: Label & { sort: 'event' },
  about: Subject,
  { sentence }: Read,
  names: readonly NameMention[],
): Assertion[] {
  const { kind, of, date } = label;
  if (!sentence || about.theme.kind !== of) return [];
  return [
    {
      ...plainly,
      kind,
      date,
      given: names.filter((name) => name.kind === 'place').map(nameAlone),
      elsewhere: [{ passage: about.heading, one: nameAlone(about.theme) }],
      words: { start: sentence.items[0].start, end: date.end },
      rule: `${sentence.segment.kind}.${kind}.card`,
    },
  ];
}

// Who came before or after is told without a date: theirs are their own.
function termOfCard({ date, phase, other }: Label & { sort: 'term' }, about: Subject, sentence: Sentence): Assertion[] {
  const { heading, theme, office } = about;
  if (theme.kind !== 'person') return [];
  const elsewhere = office ? [office] : [];
  if (other && phase)
    return office
      ? [
          {
            ...plainly,
            kind: 'appointment',
            date: null,
            given: [other],
            elsewhere,
            words: { start: sentence.items[0].start, end: other.end },
            rule: `${sentence.segment.kind}.appointment.card`,
            phase,
          },
        ]
      : [];
  const term = date && (termOf({ date }) ?? { begin: date, end: null });
  if (!term) return [];
  const holder = {
    ...nameAlone(theme),
    start: sentence.items[0].start,
    end: sentence.items[Math.min(1, sentence.items.length - 1)].end,
  };
  return asserted([holder], term, sentence, [{ passage: heading, one: nameAlone(theme) }, ...elsewhere]).map((one) => ({
    ...one,
    given: [],
  }));
}
