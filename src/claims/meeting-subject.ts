import type { Argument } from './argument.ts';
import { argumentsWithin } from './arguments-within.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import { datesFor } from './dating.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { SentenceDates } from './sentence-dates.ts';

/** What an unnamed meeting is of: "a plenary meeting of the committee". */
export function whoseMeeting(head: Argument, all: readonly Argument[]): Argument[] {
  return argumentsWithin(head.from, head.last + 4, all).filter(
    ({ name, tie, from, modifies }) =>
      name !== null &&
      ((tie?.in.genitive && from > head.last && from <= head.last + 2) || (modifies && from === head.from)),
  );
}

/**
 * Meetings that do something on a date, whatever it is: they met then. Those that a frame has told of already are left
 * out.
 */
export function meetingsAtWork(
  { all, predicates, segment, items }: Sentence,
  told: readonly Assertion[],
  dates: SentenceDates,
  { meetings }: ClaimLexicon,
): Assertion[] {
  if (dates.dates.length === 0) return [];
  return predicates.flatMap((predicate): Assertion[] => {
    const [subject] = predicate.subject;
    const { group, triggers } = predicate;
    if (!group?.finite || group.voice !== 'active' || group.planned || group.denied || triggers.length > 0) return [];
    if (!subject || subject.preposition !== null) return [];
    if (subject.name ? subject.name.kind !== 'meeting' : !meetings.has(subject.kind)) return [];
    if (told.some(({ kind, given }) => kind === 'meeting' && given.includes(subject))) return [];
    const [date] = datesFor(predicate, dates);
    if (!date) return [];
    return [
      {
        ...plainly,
        kind: 'meeting',
        date,
        given: [subject, ...whoseMeeting(subject, all)],
        words: { start: items[predicate.first].start, end: items[predicate.last].end },
        rule: `${segment.kind}.meeting.at-work`,
        meeting: subject.name ? subject : null,
      },
    ];
  });
}
