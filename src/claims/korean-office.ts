import type { DateStretch } from '../context/index.ts';
import type { Phase, Span } from '../model/index.ts';
import { koreanOfficeEnd } from '../names/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import type { KoreanClause } from './korean-clause.ts';
import type { KoreanNoun } from './korean-noun.ts';
import { koreanWords } from './korean-words.ts';
import { termOf } from './term-told.ts';

/** That people come into an office or leave it. */
export interface OfficeChange {
  readonly people: readonly Argument[];
  readonly office: Argument | null;
  readonly phase: Phase;
  readonly date: DateStretch | null;
  /** Who decided it: a body or a meeting. */
  readonly agents: readonly Argument[];
  readonly words: Span;
}

/** An office in the text, and what its ending makes of it. */
interface Post {
  readonly argument: Argument;
  readonly ending: string;
}

/** What an appointment's clause tells, one for each office: "N.을 회장으로, M.을 부회장으로 선거하였다". */
export function officeChanges(
  text: string,
  { verb, nouns, carried, date, start }: KoreanClause,
  dates: readonly DateStretch[],
  theme: Argument | null,
  bodyBefore: string | null,
): OfficeChange[] {
  const phase = phaseOf(text, verb.cue.phase ?? 'begin', start, verb.start);
  const all = [...carried, ...nouns];
  const persons = all.filter(({ argument }) => argument.kind === 'person');
  const objects = persons.filter(({ isObject }) => isObject);
  // "N.은 M.을 회장으로 임명하였다": N. decided it.
  const people = objects.length > 0 ? persons.filter((one) => !one.isSubject) : persons;
  const agents = all.filter(
    (one) =>
      (one.argument.kind === 'organisation' && one.isSubject) ||
      (one.argument.kind === 'meeting' && (one.isSubject || one.ending.startsWith('에서'))) ||
      (objects.length > 0 && one.argument.kind === 'person' && one.isSubject),
  );
  const body = bodyOf(agents, all) ?? (people.length > 0 ? bodyBefore : null);
  const posts = postsIn(text, start, verb.start, nouns, body);
  const pairs = pairsOf(posts, people, verb.form, body);
  const told = pairs.length > 0 ? pairs : theme ? [{ people: [], office: null }] : [];
  const words = { start: Math.min(start, date?.start ?? start), end: verb.end };
  const subjects = people.filter(({ isSubject }) => isSubject).map(({ argument }) => argument);
  return told.map((pair, i) => ({
    office: pair.office,
    people: pair.people.length > 0 ? pair.people : theme ? [theme] : posts.length > 1 ? subjects : [],
    phase,
    // "2012년에 비서로, 2016년에 위원장으로 선거되였다": each has its own.
    date: dateAt(pair.office, told[i - 1]?.office ?? null, dates) ?? date,
    agents: agents.map(({ argument }) => argument),
    words: { start: firstOf(pair.people, pair.office, words), end: words.end },
  }));
}

const dateAt = (office: Argument | null, before: Argument | null, dates: readonly DateStretch[]): DateStretch | null =>
  (office && dates.findLast(({ start, end }) => end <= office.start && (before === null || start >= before.end))) ??
  null;

const firstOf = (people: readonly Argument[], office: Argument | null, { end }: Span): number =>
  Math.min(end, ...people.map(({ start }) => start), ...(office ? [office.start] : []));

const phaseOf = (text: string, phase: Phase, from: number, to: number): Phase =>
  phase === 'begin' && new RegExp(`(?:^|\\s)또?${koreanWords.again}\\s`, 'u').test(text.slice(from, to))
    ? 'again'
    : phase;

// Whose office it is where it does not say: that of the body that decides, or of the meeting's.
const bodyOf = (agents: readonly KoreanNoun[], all: readonly KoreanNoun[]): string | null => {
  const [agent] = agents;
  const { name, kind } = agent?.argument ?? {};
  if (name) return kind === 'meeting' ? (name.body ?? null) : kind === 'organisation' ? name.name : null;
  return (
    all.find(({ argument, ending }) => argument.kind === 'organisation' && ending === '의')?.argument.name?.name ?? null
  );
};

/** The offices of a stretch that somebody gets or loses: "회장으로", "위원장에", "서기장직에서", "의장을". */
function postsIn(text: string, from: number, to: number, nouns: readonly KoreanNoun[], body: string | null): Post[] {
  const posts: Post[] = [];
  const held = new Set(nouns.flatMap(({ argument }) => (argument.as ?? []).map(({ office }) => office.start)));
  for (const { argument, ending } of nouns) {
    if (argument.kind !== 'office' || held.has(argument.start)) continue;
    const { name, start, end } = argument;
    posts.push({ argument: name?.body || !body ? argument : officeNamed(text, start, end, body), ending });
  }
  for (const { index, 1: word, 2: ending } of text.slice(from, to).matchAll(complement)) {
    const start = from + index;
    if (nouns.some(({ argument: one }) => one.start < start + word.length && start < one.end)) continue;
    if (koreanOfficeEnd(word) !== word.length) continue;
    posts.push({ argument: officeNamed(text, start, start + word.length, body), ending });
  }
  return posts.sort((a, b) => a.argument.start - b.argument.start);
}

const complement = /(?<![가-힣])([가-힣\d]{2,10}?)직?(으로|로|에는|에서|에|을|를)(?=[\s,]|$)/gu;

/** An office as a name; of `body` where that is known. */
export function officeNamed(text: string, start: number, end: number, body: string | null): Argument {
  const word = text.slice(start, end);
  // A minister is of no party.
  const own = ofState.test(word) ? null : body;
  return nameAlone({
    kind: 'office',
    start,
    end,
    text: word,
    name: own ? `${own} ${word}` : word,
    basis: 'stated',
    ...(own ? { body: own } : {}),
  });
}

const ofState = new RegExp(`(?:${koreanWords.ofState})$`, 'u');

interface Pair {
  readonly people: readonly Argument[];
  readonly office: Argument | null;
}

// "O에 N., M.": those behind; "N.을 O로": those before, back to the office told last.
function pairsOf(
  posts: readonly Post[],
  people: readonly KoreanNoun[],
  form: KoreanClause['verb']['form'],
  body: string | null,
): Pair[] {
  const persons = people.map(({ argument }) => argument);
  if (posts.length === 0) {
    // "위원장 한설보 해임": of whom the office is told.
    if (persons.length === 0) return [];
    return persons.map((person) => ({ people: [person], office: form === 'nominal' ? heldBy(person, body) : null }));
  }
  return posts.map(({ argument: office, ending }, i) => {
    const isFilled = ending === '에' || ending === '에는';
    const next = posts[i + 1]?.argument.start ?? Number.POSITIVE_INFINITY;
    const behind = persons.filter(({ start }) => start >= office.end && start < next);
    const last = posts[i - 1]?.argument.end ?? -1;
    const before = persons.filter(({ start, end }) => start >= last && end <= office.start);
    return {
      office,
      people: isFilled && behind.length > 0 ? behind : before.length > 0 ? before : isFilled ? behind : [],
    };
  });
}

function heldBy({ as }: Argument, body: string | null): Argument | null {
  const held = as?.[0];
  if (!held) return null;
  const { office, title } = held;
  return nameAlone({
    ...office,
    name: office.body || !body ? title : `${body} ${title}`,
    ...(body ? { body } : {}),
  });
}

const taking = new RegExp(
  `(?:이|가)\\s(?:${koreanWords.become})|(?:으로|로|을|를|직을)\\s(?:[^\\s,.]{1,6}\\s)?(?:${koreanWords.hold})`,
  'gu',
);
const leaving = new RegExp(`(?:직|자리)?(?:에서|을|를)\\s(?:${koreanWords.leave})`, 'gu');

/**
 * Terms of office told by a verb of being or leaving: "N.은 1950년부터 1953년까지 의장을 지냈다" begins and ends one, "1945년에
 * 부장이 되였다" begins one, "의장직에서 물러났다" ends one.
 */
export function officeTerms(
  text: string,
  { start, end }: Span,
  nouns: readonly KoreanNoun[],
  dates: readonly DateStretch[],
  theme: Argument | null,
): OfficeChange[] {
  const own = text.slice(start, end);
  const found: OfficeChange[] = [];
  const note = (at: number, stop: number, phases: (date: DateStretch) => readonly [Phase, DateStretch][]): void => {
    const office = officeAt(text, start, start + at, nouns);
    const date = dates.findLast((one) => one.end <= start + at);
    if (!office || !date) return;
    const subject = nouns.findLast(({ argument, isSubject }) => isSubject && argument.end <= office.start);
    const person = subject?.argument.kind === 'person' ? subject.argument : subject ? null : theme;
    if (!person) return;
    for (const [phase, when] of phases(date))
      found.push({
        people: [person],
        office,
        phase,
        date: when,
        agents: [],
        words: { start: Math.min(office.start, when.start), end: start + stop },
      });
  };
  for (const { index, 0: words } of own.matchAll(taking)) {
    const isBecoming = /^[이가]/.test(words);
    note(index, index + words.length, (date) => {
      const term = termOf({ date });
      if (term)
        return [
          ...(term.begin ? [['begin', term.begin] as [Phase, DateStretch]] : []),
          ...(term.end ? [['end', term.end] as [Phase, DateStretch]] : []),
        ];
      const behind = text.slice(date.end, date.end + 2);
      if (behind === '까지') return [['end', date]];
      return isBecoming || behind === '부터' ? [['begin', date]] : [];
    });
  }
  for (const { index, 0: words } of own.matchAll(leaving)) note(index, index + words.length, (date) => [['end', date]]);
  return found;
}

/** The office that ends at `end`: a name, or the word there. */
function officeAt(text: string, from: number, end: number, nouns: readonly KoreanNoun[]): Argument | null {
  const named = nouns.find(({ argument }) => argument.kind === 'office' && argument.end === end);
  if (named) return named.argument;
  const word = /[가-힣\d]{2,10}$/.exec(text.slice(from, end))?.[0] ?? '';
  if (word === '' || koreanOfficeEnd(word) !== word.length) return null;
  const body = nouns.findLast(
    ({ argument }) => argument.kind === 'organisation' && argument.end <= end && end - argument.end < word.length + 4,
  );
  return officeNamed(text, end - word.length, end, body?.argument.name?.name ?? null);
}
