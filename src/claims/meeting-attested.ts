import type { Argument } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';

// A stroke parts the cells of a table's row.
const tying: ReadonlySet<string> = new Set([',', '(', ':', '|']);

/** Meetings that a sentence dates beside what it tells: "a report to the Sixth Plenary Meeting in August 1953". */
export function meetingsAttested(sentence: Sentence, told: readonly Assertion[], lexicon: ClaimLexicon): Assertion[] {
  const { items, all, segment } = sentence;
  const meetings = all.filter((argument) => isMeeting(argument, lexicon));
  return meetings.flatMap((argument): Assertion[] => {
    if (segment.kind === 'sentence' && isOfAttendants(argument, all, lexicon)) return [];
    const others = told.filter(({ given }) => given.includes(argument));
    if (others.some(({ kind }) => kind === 'meeting' || (kind === 'commemoration' && !argument.name))) return [];
    const date =
      dateBefore(items, argument) ??
      dateAfter(items, argument) ??
      dateOpening(items, argument) ??
      dateOfTheme(sentence, argument) ??
      (isThere(argument) ? (others[0]?.date ?? null) : null);
    if (!date && !(argument.name && isOfEntry(sentence, argument, others))) return [];
    if (!argument.name && others.length === 0 && !isHead(argument)) return [];
    return [
      {
        ...plainly,
        kind: 'meeting',
        date,
        given: [argument, ...complementOf(argument, all, items)],
        words: argument,
        planned: isIntended(argument, sentence),
        rule: `${segment.kind}.meeting.attested`,
        meeting: argument.name ? argument : null,
      },
    ];
  });
}

// Under a line that is a date: what the entry consists of, and what it tells something to have been done at.
const isOfEntry = ({ lent, predicates }: Sentence, argument: Argument, others: readonly Assertion[]): boolean =>
  lent !== null &&
  (others.length > 0
    ? isThere(argument) && others.every(({ date }) => date === null)
    : argument.from <= 1 && argument.tie === null && !predicates.some(({ group }) => group?.finite));

// "decided to convene the congress in May 1963": it is still to be held.
const isIntended = ({ from, at }: Argument, { predicates, items }: Sentence): boolean =>
  predicates.some(
    ({ group, sharesWith, first, end }) =>
      group?.led?.infinitive && sharesWith && items[sharesWith.at].in.intending && first < from && at < end,
  );

const isMeeting = ({ name, kind }: Argument, { meetings }: ClaimLexicon): boolean =>
  name ? name.kind === 'meeting' : meetings.has(kind);

// "received the participants in the congress on Friday": not that the congress met then.
function isOfAttendants({ from, tie }: Argument, all: readonly Argument[], { attendants }: ClaimLexicon): boolean {
  if (tie === null) return false;
  const before = all.findLast((one) => one.last < from && !one.modifies);
  return before !== undefined && before.name === null && before.last >= from - 3 && attendants.has(before.kind);
}

const isHead = ({ tie }: Argument): boolean => tie === null || tie.in.at;

const isThere = ({ tie }: Argument): boolean => tie === null || tie.in.attendedAt;

// "a meeting of the Political Bureau": whose meeting it was.
const complementOf = ({ last }: Argument, all: readonly Argument[], items: readonly Item[]): Argument[] =>
  all.filter(
    (other) =>
      other.tie?.in.genitive &&
      other.at > last &&
      other.at - last <= 4 &&
      items.slice(last + 1, other.at).every(({ sort }) => sort === 'word'),
  );

function dateAfter(items: readonly Item[], { last }: Argument): Item['date'] {
  for (let next = last + 1; next < items.length && next <= last + 8; next++) {
    const { date, word, name, in: lists } = items[next];
    if (date) return date;
    if (name && name.kind !== 'place' && name.kind !== 'organisation') return null;
    if (word !== '' && !tying.has(word) && !lists.meetingToDate) return null;
  }
  return null;
}

// "in April 1956 at the Third Congress": the date that leads up to it.
function dateBefore(items: readonly Item[], { at, tie, name }: Argument): Item['date'] {
  // "in July 1983, for the Veldish Festival"
  const isFor = tie?.in.spanning && name !== null;
  if (!tie?.in.at && !isFor) return null;
  for (let before = at - 1; before >= 0 && before >= at - (isFor ? 4 : 3); before--) {
    if (items[before].date) return items[before].date;
    if (items[before].word !== ',' && !items[before].in.dateToMeeting && !(isFor && items[before].in.spanning))
      return null;
  }
  return null;
}

// A caption or heading that begins with a meeting, and ends with its date.
function dateOfTheme({ segment, items }: Sentence, { from }: Argument): Item['date'] {
  if (segment.kind === 'sentence' || from > 1) return null;
  return items[items.length - 1].date ?? items[items.length - 2]?.date ?? null;
}

// An entry of a list or chronology: its date, and then what was on it.
function dateOpening(items: readonly Item[], { at, from }: Argument): Item['date'] {
  const [first] = items;
  if (!first?.date) return null;
  if (at > 8) return null;
  for (let i = 1; i < from; i++) if (items[i].sort !== 'mark') return null;
  for (let i = from; i < at; i++) if (items[i].sort !== 'word') return null;
  return first.date;
}
