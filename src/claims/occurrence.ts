import type { EventKind } from '../model/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import { datesFor } from './dating.ts';
import { type Frame, nameKindOf } from './frame.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceDates } from './sentence-dates.ts';

/**
 * What a story says to have happened at a date, in words that no frame knows: who did it, or to what it was done, and
 * when. What lasts, what was meant, said or thought, and what only might have been is none.
 */
export function occurrences(sentence: Sentence, dates: SentenceDates, lexicon: ClaimLexicon): Assertion[] {
  if (!sentence.isStory || sentence.segment.kind !== 'sentence') return [];
  const { items, predicates } = sentence;
  // What a date stands over is told by the first sentence under it; the others may say more of that.
  const isUnderDate = sentence.lent !== null && sentence.segment.start === 0;
  const found: Assertion[] = [];
  for (const predicate of predicates) {
    if (!isOccurrence(predicate, items, lexicon)) continue;
    const told = datesFor(predicate, dates);
    const [date = null] = told;
    if (date ? told.length !== 1 || !isWhen(items, date.start, lexicon) : !isUnderDate) continue;
    const { first, last, subject, after } = predicate;
    const kind = kindOf(predicate);
    if (said.has(kind) || (kind === 'resolution' && !subject.some(isBody))) continue;
    found.push({
      ...plainly,
      kind: clear.has(kind) ? kind : 'other',
      date,
      given: [...after.filter(({ modifies }) => !modifies), ...subject],
      words: { start: Math.min(items[subject[0].from].start, items[first].start), end: items[last].end },
      rule: `${sentence.segment.kind}.occurrence.${items[predicate.at].word}`,
      weak: true,
      by: predicate,
    });
  }
  return found;
}

function isOccurrence(predicate: Predicate, items: readonly Item[], lexicon: ClaimLexicon): boolean {
  const { group, subject, subordinate, sharesWith, first, at } = predicate;
  if (!group?.finite || subordinate || subject.length === 0) return false;
  // "was to declare unrestricted war": no verb of its own.
  if (sharesWith && items[first - 1]?.word !== ',' && !items[first - 1]?.in.joining) return false;
  if (group.planned || group.wished || group.denied || group.ongoing || group.led !== null) return false;
  const { info } = items[at];
  const forms = info.forms ?? info.verbs[0]?.forms;
  return (
    forms !== undefined && (forms.past || forms.participle) && !info.isDoing && !lexicon.words.lasting.has(info.word)
  );
}

// Bodies resolve; what people pass is an examination.
const isBody = ({ kind }: Argument): boolean => kind !== 'they' && kind !== 'we' && kind !== 'person';

// What is said or written is told by more than its verb; that a meeting did something, by the meeting.
const said: ReadonlySet<EventKind> = new Set(['speech', 'publication', 'meeting']);

// Kinds that a verb alone can tell.
const clear: ReadonlySet<EventKind> = new Set([
  'agreement',
  'appearance',
  'conflict',
  'death',
  'dissolution',
  'founding',
  'resolution',
]);

// Of a verb that mostly tells of one kind, that; whatever else stands with it.
function kindOf({ triggers }: Predicate): EventKind {
  const counts = new Map<EventKind, number>();
  for (const { frame, words } of triggers)
    if (words.length === 1 && (frame.kind !== 'appearance' || frame.intransitive) && !isOfNouns(frame))
      counts.set(frame.kind, (counts.get(frame.kind) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return first && first[1] * 2 > all ? first[0] : 'other';
}

// "A rising failed": it tells what it does of certain things alone, whatever they are called.
const isOfNouns = ({ subject }: Frame): boolean => subject?.every((entry) => nameKindOf(entry) === null) ?? false;

// "in May", "on the 3rd", "That summer"; not "since 1955", "by the end of 1958", "until 1975".
function isWhen(items: readonly Item[], start: number, { words }: ClaimLexicon): boolean {
  let at = items.findIndex((item) => item.date !== null && item.start === start) - 1;
  while (at >= 0 && items[at].sort === 'word' && items[at].in.determiners) at--;
  if (at < 0) return true;
  const { sort, word, in: lists } = items[at];
  if (lists.supposing || items[at - 1]?.in.supposing) return false;
  if (sort !== 'word' || words.when.has(word)) return true;
  return !lists.prepositions && !lists.halfPrepositions && !lists.subordinating;
}
