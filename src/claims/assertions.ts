import type { DateStretch } from '../context/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { dateOf } from './dating.ts';
import type { ClaimLexicon } from './lexicon.ts';
import { type Match, matchOf } from './match.ts';
import { meetingsAttested } from './meeting-attested.ts';
import type { Predicate } from './predicate.ts';
import { scenes } from './scene.ts';

/** What a sentence asserts: by its predicates, by the meetings it dates, by names that stand with a date. */
export function assertionsOf(sentence: Sentence, lexicon: ClaimLexicon): Assertion[] {
  const told = sentence.predicates.flatMap((predicate) => {
    const match = matchOf(predicate);
    return match ? [byPredicate(sentence, predicate, match)] : [];
  });
  const usable = told.filter((one) => one !== null);
  const found = [...usable, ...meetingsAttested(sentence, usable, lexicon), ...namesWithDates(sentence, lexicon)];
  if (found.every((one) => one.weak)) found.push(...scenes(sentence));
  const strong = found.filter((one) => !one.weak);
  return distinct(joinedEnds(strong.length > 0 ? strong : found));
}

function byPredicate(sentence: Sentence, predicate: Predicate, match: Match): Assertion | null {
  const { frame, trigger } = match;
  const date = dateOf(predicate, sentence.predicates, sentence.items);
  if (frame.attests && !date) return null;
  // A noun names an event only where it is what the sentence is about, or is dated on the spot.
  if (trigger.sort === 'noun' && !isTheme(sentence, predicate) && !isDatedAtOnce(sentence, predicate)) return null;
  // What it is done to comes first: that is what the event is about.
  const given = [...match.patients, ...match.agents, ...match.others];
  return {
    kind: frame.attests ? 'meeting' : frame.kind,
    date,
    given: frame.attests ? match.agents : given,
    words: { start: sentence.items[predicate.first].start, end: sentence.items[predicate.last].end },
    planned: predicate.group?.planned ?? false,
    denied: predicate.group?.denied ?? false,
    rule: `${sentence.segment.kind}.${frame.kind}.${trigger.words.join('-')}`,
    meeting:
      frame.kind === 'meeting' ? ([...match.patients, ...match.agents, ...match.others].find(isMeeting) ?? null) : null,
    weak: frame.weak ?? false,
  };
}

const isMeeting = ({ name }: Argument): boolean => name?.kind === 'meeting';

// Captions and headings begin with what they show; so do lines of a chronology, after their date.
function isTheme({ items, segment }: Sentence, { first }: Predicate): boolean {
  if (segment.kind === 'sentence' && !items.slice(0, first).every((item) => item.date || item.sort === 'mark'))
    return false;
  return items.slice(0, first).every((item) => item.sort !== 'name') && first <= 6;
}

function isDatedAtOnce({ items }: Sentence, { last, end }: Predicate): boolean {
  const { sort, word } = items[last + 1] ?? { sort: 'mark', word: '' };
  // "battle sites": a noun that only says what kind of thing the next one is.
  if (
    sort === 'word' &&
    !/^(of|in|on|at|by|and|that|which|was|from|to|for|with|between|during|broke|began)$/.test(word)
  )
    return false;
  const next = items.findIndex((item, at) => at > last && item.date);
  if (next < 0 || next >= end || next - last > 8) return false;
  return items.slice(last + 1, next).every((item) => item.sort !== 'mark' || item.word === ',' || item.word === '(');
}

function namesWithDates({ items, all, segment }: Sentence, { byMention }: ClaimLexicon): Assertion[] {
  return all.flatMap((argument): Assertion[] => {
    const frame = argument.name && byMention.get(argument.name.kind);
    if (!frame) return [];
    const next = items.slice(argument.at + 1, argument.at + 4);
    const near = next.find((item) => item.date);
    if (!near?.date || next.slice(0, next.indexOf(near)).some((item) => item.sort === 'name')) return [];
    return [
      {
        kind: frame.kind,
        date: near.date,
        given: [argument],
        words: { start: argument.start, end: near.end },
        planned: false,
        denied: false,
        rule: `${segment.kind}.${frame.kind}.named`,
        meeting: null,
        weak: false,
      },
    ];
  });
}

/** A meeting told to have opened on one day and closed on another lasted from the one to the other. */
function joinedEnds(assertions: readonly Assertion[]): Assertion[] {
  const ends = assertions.filter(
    ({ kind, date }) => kind === 'meeting' && date?.earliest && date.earliest === date.latest,
  );
  const [open, close] = ends;
  if (ends.length !== 2 || !open.date || !close.date || !sameMeeting(open, close)) return [...assertions];
  if ((open.date.earliest ?? '') >= (close.date.latest ?? '')) return [...assertions];
  const date: DateStretch = {
    start: open.date.start,
    end: close.date.end,
    edtf: `${open.date.edtf}/${close.date.edtf}`,
    earliest: open.date.earliest,
    latest: close.date.latest,
    basis: close.date.basis === 'stated' ? open.date.basis : close.date.basis,
    mentions: [...open.date.mentions, ...close.date.mentions],
  };
  return assertions
    .filter((one) => one !== close)
    .map((one) => (one.date === open.date && one.kind === 'meeting' ? { ...one, date } : one));
}

const sameMeeting = (a: Assertion, b: Assertion): boolean =>
  (a.meeting?.name?.name ?? a.given[0]) === (b.meeting?.name?.name ?? b.given[0]);

// The same kind at the same date, about the same names, is said once.
function distinct(assertions: readonly Assertion[]): Assertion[] {
  const seen = new Set<string>();
  return assertions.filter(({ kind, date, given, meeting }) => {
    const about = meeting?.name
      ? meeting.name.name
      : given
          .map((one) => one.name?.name ?? one.kind)
          .sort()
          .join('|');
    const key = `${kind} ${date?.edtf ?? ''} ${about}`;
    return !seen.has(key) && seen.add(key);
  });
}
