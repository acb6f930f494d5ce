import type { DateStretch } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { Focus } from './focus.ts';
import { appointed, assertion } from './korean-assertion.ts';
import { renamingsIn } from './korean-change.ts';
import { type KoreanClause, koreanClauses } from './korean-clause.ts';
import { koreanEntry } from './korean-entry.ts';
import { livesIn } from './korean-life.ts';
import { officeOfEntry, termsListed } from './korean-listed.ts';
import { koreanMeetings } from './korean-meeting.ts';
import { heldBy, isAbout, koreanNoun } from './korean-noun.ts';
import { officesHanded, officeTerms } from './korean-office-terms.ts';
import { hasSubjectIn, hasTopic, themeAt } from './korean-theme.ts';
import { assertedBy } from './korean-told.ts';
import { type KoreanVerb, koreanVerbs } from './korean-verb.ts';
import { koreanWords } from './korean-words.ts';
import { namesIn } from './noun-phrases.ts';
import type { Attendant } from './present.ts';

const pointing = new RegExp(
  `^(?:이|그|이번)?\\s?(?:${koreanWords.pointing.join('|')})(?:는|은|에서는|에서|에는|에)(?=[\\s,])`,
  'u',
);

/** Whether a sentence begins by pointing to the meeting told of before. */
export const pointsToMeeting = (text: string, { start, end }: Span): boolean =>
  text.charCodeAt(start) >= 0xac00 && pointing.test(text.slice(start, Math.min(end, start + 16)));

/**
 * What a Korean sentence or entry asserts. Its verbs stand last: each has the names and the date before it in its clause,
 * and whom the sentence is told of where the clause says nobody. `theme` is whom the text goes on about, `body` the
 * body it named last, `listing` the office whose holders are listed here.
 */
export function koreanAssertions(
  sentence: Sentence,
  focus: Focus,
  theme: NameMention | null,
  body: string | null,
  listing: Attendant | null = null,
): Assertion[] {
  const { passage, items, segment } = sentence;
  const { text } = passage;
  const dates = items.flatMap(({ date }): DateStretch[] => (date ? [date] : []));
  const pointer = pointsToMeeting(text, segment) ? focus.meeting('meeting') : null;
  const named = namesIn(items)
    .filter((one) => one.name !== null && !isAbout(one, text))
    .sort((a, b) => a.start - b.start);
  const all = pointer ? [meetingAt(segment.start, text, pointer), ...named] : named;
  const held = heldBy(all);
  const nouns = all.map((argument) => {
    const noun = koreanNoun(argument, text);
    // "김 대통령이": who holds the office is the subject.
    return argument.kind === 'office' && held.has(argument.start)
      ? { ...noun, isSubject: false, isObject: false }
      : noun;
  });
  const isCell = passage.kind === 'table-cell';
  const opens = isCell ? new Set(all.filter(({ kind }) => kind === 'person').map(({ start }) => start)) : undefined;
  const verbs = withRenamings(text, segment, koreanVerbs(text, segment, opens));
  const clauses = koreanClauses(text, segment, verbs, nouns, dates, isCell).filter((clause) => isTold(clause, text));
  const at = verbs[0] ?? { start: Math.max(segment.start, segment.end - 3), end: segment.end };
  const subject = theme && !hasTopic(text, segment, nouns) ? themeAt(at, theme) : null;
  const told = clauses.flatMap((clause) => {
    const own =
      !clause.carried.some(({ isSubject }) => isSubject) && !hasSubjectIn(text, clause, nouns) ? subject : null;
    return assertedBy(clause, clauses, nouns, own, body, dates, sentence);
  });
  const terms = [
    ...officeTerms(text, segment, nouns, dates, subject),
    ...officesHanded(text, segment, nouns, dates, subject),
  ].map((change) => appointed(change, sentence));
  const listed = termsListed(sentence, nouns, dates, body, listing);
  const holders = new Set(listed.map(({ given }) => given[0].start));
  const others = nouns.filter(({ argument }) => !holders.has(argument.start));
  const lives = livesIn(passage, others, dates).map((made) => assertion(made, sentence));
  const met = koreanMeetings(sentence, dates, nouns, verbs).map((made) => assertion(made, sentence));
  const entered = subject && verbs.length === 0 ? officeOfEntry(sentence, dates, subject) : [];
  const asserted = [...toldOnce(inPlaceOf(told, text)), ...terms, ...met, ...listed, ...entered];
  const entry = asserted.length === 0 && sentence.isStory ? koreanEntry(text, segment, dates, all) : null;
  return [...(entry ? [assertion(entry, sentence)] : asserted), ...lives];
}

// "훈장을 수여받았다": of two words for one thing, the last.
function toldOnce(told: readonly Assertion[]): Assertion[] {
  const kept: Assertion[] = [];
  const behind = new Map<Assertion['date'], Assertion[]>();
  for (const one of told.toReversed()) {
    const later = behind.get(one.date) ?? [];
    behind.set(one.date, later);
    if (!later.some((other) => isSame(one, other))) kept.push(one);
    later.push(one);
  }
  return kept.reverse();
}

const isSame = (one: Assertion, { kind, given, rule }: Assertion): boolean =>
  kind === one.kind &&
  kind !== 'appointment' &&
  rule === one.rule &&
  one.given.every((argument) => given.includes(argument));

// "위원장 N. 해임, 후임으로 부위원장 M. 임명": M. gets the office that N. lost.
const inPlaceOf = (told: readonly Assertion[], text: string): Assertion[] =>
  told.map((one, i) => {
    const before = told[i - 1];
    if (one.phase !== 'begin' || before?.phase !== 'end') return one;
    if (!text.slice(before.words.end, one.words.end).includes(koreanWords.instead)) return one;
    const office = before.given.find(({ kind }) => kind === 'office');
    return office ? { ...one, given: [...one.given.filter(({ kind }) => kind !== 'office'), office] } : one;
  });

// "N.은 …고 말하였다": what is said is told; and who says so is no part of it.
const isTold = ({ verb, nouns }: KoreanClause, text: string): boolean =>
  verb.cue.kind !== 'publication' ||
  !/(?:고|며)\s$/.test(text.slice(Math.max(0, verb.start - 2), verb.start)) ||
  nouns.some(({ argument }) => argument.kind === 'work');

const withRenamings = (text: string, segment: Span, verbs: readonly KoreanVerb[]): KoreanVerb[] =>
  [
    ...verbs,
    ...renamingsIn(text, segment.start, segment.end).map(
      (span): KoreanVerb => ({
        ...span,
        cue: { kind: 'renaming', sort: 'phrase' },
        form: 'final',
        planned: /^기로/.test(text.slice(span.end)),
        denied: /^지\s?(?:않|못)/.test(text.slice(span.end)),
        reported: false,
      }),
    ),
  ].sort((a, b) => a.start - b.start);

// The word that points to a meeting, as that meeting.
function meetingAt(start: number, text: string, meant: NameMention): Argument {
  const end =
    start + (/^(?:(?:이|그|이번)\s)?[가-힣]+?(?=는|은|에서|에)/u.exec(text.slice(start, start + 16))?.[0].length ?? 0);
  return { ...nameAlone({ ...meant, start, end }), pointer: true };
}
