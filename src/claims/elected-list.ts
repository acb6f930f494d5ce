import { titleOfOne } from '../context/index.ts';
import type { Document, NameMention, Phase } from '../model/index.ts';
import { type Argument, argument } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Attendant } from './present.ts';
import type { Read } from './sentences.ts';
import { personFrom } from './unknown-person.ts';

// An office has no more words than this before its colon.
const mostWords = 8;

/**
 * Lists of those elected: behind a line that announces them ("The following were elected:"), entries of an office and who
 * got it ("Treasurer: N.", "Members: N., M. and L. (re-elected)"), at the meeting told of last.
 */
export function withElected(read: readonly Read[], { passages }: Document, lexicon: ClaimLexicon): readonly Read[] {
  let isOpen = false;
  let meeting: Attendant | null = null;
  return read.map((one) => {
    const { sentence, assertions } = one;
    if (!sentence) {
      isOpen = false;
      return one;
    }
    const told = assertions.find(
      ({ kind, planned, meeting }) => kind === 'meeting' && !planned && meeting?.name,
    )?.meeting;
    if (told) meeting = { passage: passages[one.passage], one: told };
    if (announces(sentence, lexicon)) {
      isOpen = true;
      return one;
    }
    if (!isOpen) return one;
    const elected = entryOf(sentence, meeting, lexicon);
    isOpen = elected !== null;
    return elected
      ? { ...one, assertions: [...assertions.filter(({ kind }) => kind !== 'appointment'), elected] }
      : one;
  });
}

const announces = ({ items, segment, passage }: Sentence, { phases }: ClaimLexicon): boolean =>
  passage.text[segment.end - 1] === ':' && items.some(({ word }) => phases.get(word) === 'begin');

function entryOf(sentence: Sentence, meeting: Attendant | null, lexicon: ClaimLexicon): Assertion | null {
  const { items, segment, passage } = sentence;
  const colon = items.findIndex(({ word }) => word === ':');
  const office = colon > 0 && colon <= mostWords ? officeAt(sentence, colon, lexicon) : null;
  const people = office ? peopleFrom(sentence, colon + 1) : [];
  if (!office || people.length === 0) return null;
  const behind = passage.text
    .slice(items[colon].end, segment.end)
    .toLowerCase()
    .split(/[^\p{L}-]+/u);
  const isAgain = behind.some((word) => lexicon.phases.get(word) === 'again');
  const phase: Phase = isAgain ? 'again' : 'begin';
  return {
    ...plainly,
    kind: 'appointment',
    date: null,
    given: [...people, office],
    ...(meeting ? { elsewhere: [meeting] } : {}),
    words: { start: office.start, end: people[people.length - 1].end },
    rule: `${segment.kind}.appointment.elected-list`,
    phase,
  };
}

/** The words before the colon, where they are an office. */
function officeAt({ items, all, passage }: Sentence, colon: number, { posts, words }: ClaimLexicon): Argument | null {
  const from = items.slice(0, colon).findIndex(({ sort }) => sort !== 'mark');
  if (from < 0) return null;
  const [{ start }, { end }] = [items[from], items[colon - 1]];
  const text = passage.text.slice(start, end);
  const named = all.find(({ name, start: at }) => name?.kind === 'office' && at === start);
  if (named?.end === end) return named;
  const title = titleOfOne(text);
  const head = title.split(/ (?:of|for) /)[0].toLowerCase();
  const last = head.slice(head.lastIndexOf(' ') + 1);
  if (!(posts.has(head) || posts.has(last)) || words.barePosts.has(last)) return null;
  const name: NameMention = { kind: 'office', start, end, text, name: capitalised(title), basis: 'stated' };
  return argument(items, from, from, colon - 1, name);
}

// "Committee member": an office as one writes it, "Committee Member".
const capitalised = (title: string): string =>
  title.replace(/(?<![\p{L}-])(?!(?:of|for|the|and)\b)\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Who is listed from item `from` on, parted by commas and "and". */
function peopleFrom(sentence: Sentence, from: number): Argument[] {
  const { items, all } = sentence;
  const people: Argument[] = [];
  for (let at = from; at < items.length; at++) {
    const known = all.find((one) => one.kind === 'person' && one.name && one.from <= at && at <= one.last);
    if (known) {
      people.push(known);
      at = known.last;
      continue;
    }
    const unknown = personFrom(sentence, at);
    if (unknown) {
      people.push(unknown);
      at = unknown.last;
    }
  }
  return people;
}
