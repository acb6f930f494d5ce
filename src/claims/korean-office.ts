import type { DateStretch } from '../context/index.ts';
import type { Phase, Span } from '../model/index.ts';
import { isKoreanPlace, koreanOfficeEnd } from '../names/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import type { KoreanClause } from './korean-clause.ts';
import { isOblique, type KoreanNoun } from './korean-noun.ts';
import { koreanWords } from './korean-words.ts';

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
  const persons = all.filter((one) => one.argument.kind === 'person' && !isOblique(one));
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
  const posts = postsIn(text, start, verb, nouns, body);
  // "지도자로 추대": what is no office is none that they had before.
  const isElse = /(?:으로|로)\s(?:[가-힣]{1,4}\s)?$/u.test(text.slice(start, verb.start));
  const pairs = pairsOf(posts, people, isElse ? 'final' : verb.form, body);
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
function postsIn(
  text: string,
  from: number,
  { start: to, form }: KoreanClause['verb'],
  nouns: readonly KoreanNoun[],
  body: string | null,
): Post[] {
  const posts: Post[] = [];
  const held = new Set(nouns.flatMap(({ argument }) => (argument.as ?? []).map(({ office }) => office.start)));
  for (const { argument, ending } of nouns) {
    if (argument.kind !== 'office' || held.has(argument.start)) continue;
    const { name, start, end } = argument;
    posts.push({ argument: name?.body ? argument : officeNamed(text, start, end, body), ending });
  }
  for (const { index, 1: word, 2: ending } of text.slice(from, to).matchAll(complement)) {
    const start = from + index;
    if (nouns.some(({ argument: one }) => one.start < start + word.length && start < one.end)) continue;
    if (koreanOfficeEnd(word) !== word.length) continue;
    if (isBehindPerson(nouns, start) && /^[을를]$/.test(ending)) continue;
    const whose = bodyRightBefore(nouns, start);
    posts.push({
      argument: officeNamed(text, start, start + word.length, whose?.name?.name ?? body, whose?.end),
      ending,
    });
  }
  // "상공부 장관 취임": the office right before the noun that tells it.
  const bare =
    form === 'nominal' && posts.length === 0 ? /(?<![가-힣])([가-힣\d]{2,10})\s$/u.exec(text.slice(from, to)) : null;
  if (bare && koreanOfficeEnd(bare[1]) === bare[1].length) {
    const start = from + bare.index;
    const isName = nouns.some(({ argument: one }) => one.start < start + bare[1].length && start < one.end);
    if (!isName && !isBehindPerson(nouns, start))
      posts.push({ argument: officeNamed(text, start, start + bare[1].length, body), ending: '' });
  }
  const filled = posts.filter(({ ending }) => /^(?:으?로는?|에는?)$/.test(ending));
  // "의장에 서만술 제1부의장을 선출": the second is what they were.
  const own = posts.filter(({ ending }) => filled.length === 0 || !/^[을를]$/.test(ending));
  return own.sort((a, b) => a.argument.start - b.argument.start);
}

const isBehindPerson = (nouns: readonly KoreanNoun[], at: number): boolean =>
  nouns.some(({ argument }) => argument.kind === 'person' && argument.end <= at && at - argument.end <= 1);

// "당 대표로": the body named there.
const bodyRightBefore = (nouns: readonly KoreanNoun[], at: number): Argument | undefined =>
  nouns.find(({ argument }) => argument.kind === 'organisation' && argument.end < at && at - argument.end === 1)
    ?.argument;

const complement = /(?<![가-힣])([가-힣\d]{2,10}?)직?(으로|로|으로는|로는|에는|에서|에|을|를)(?=[\s,]|$)/gu;

/** An office as a name: of what stands right before it ("평남 선전부장"), or else of `body` where that is known. */
export function officeNamed(text: string, at: number, end: number, body: string | null, bodyEnd = -1): Argument {
  const start = bodyEnd < 0 ? ownerStart(text, at) : at;
  const word = text.slice(start, end);
  // A minister is of no party.
  const own = start < at || ofState.test(word) ? null : body;
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

const mostOwners = 3;
const noOwner = new RegExp(`^(?:${koreanWords.noOwner.split(' ').join('|')})$`, 'u');
// A word with its ending, a verb, or a date.
const isTied =
  /(?:[은는이가을를의와과며고서록만]|에|으로|로|에서|까지|부터|하여|되여|되어|[된한던]|[\d]년|[\d]월|[\d]일|에도|에게|께)$|^\d/u;

/** Where what an office is of begins, in nouns without an ending right before it; `at` where none stands there. */
function ownerStart(text: string, at: number): number {
  let start = at;
  for (let count = 0; count < mostOwners; count++) {
    const word = /(?<![가-힣\d])([가-힣\d]+)\s$/u.exec(text.slice(Math.max(0, start - 16), start))?.[1];
    if (!word || noOwner.test(word) || (isTied.test(word) && !isKoreanPlace(word))) break;
    start -= word.length + 1;
  }
  return start;
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
  // "총재로는 N., 부총재로는 M.이 선출되였다": each has those behind it.
  const opens = !persons.some(({ end }) => end <= posts[0].argument.start);
  return posts.map(({ argument: office, ending }, i) => {
    const isFilled = ending === '에' || ending === '에는' || (opens && /^으?로는?$/.test(ending));
    const next = posts[i + 1]?.argument.start ?? Number.POSITIVE_INFINITY;
    const behind = persons.filter(({ start }) => start >= office.end && start < next);
    const last = posts[i - 1]?.argument.end ?? -1;
    const before = persons.filter(({ start, end }) => start >= last && end <= office.start);
    return {
      office,
      people: isFilled && behind.length > 0 ? behind : before.length > 0 ? before : behind,
    };
  });
}

function heldBy({ as }: Argument, body: string | null): Argument | null {
  const held = as?.[0];
  if (!held) return null;
  const { office, title } = held;
  const own = ofState.test(title) ? null : body;
  return nameAlone({
    ...office,
    name: office.body || !own ? title : `${own} ${title}`,
    ...(own ? { body: own } : {}),
  });
}
