import type { DateStretch } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import { type Assertion, distinctKinds, plainly, type Sentence, undatedKinds } from './assertion.ts';
import type { Focus } from './focus.ts';
import { koreanChange, renamingsIn } from './korean-change.ts';
import { type KoreanClause, koreanClauses } from './korean-clause.ts';
import { koreanEntry } from './korean-entry.ts';
import { livesIn } from './korean-life.ts';
import { koreanMeetings } from './korean-meeting.ts';
import { isAbout, type KoreanNoun, koreanNoun } from './korean-noun.ts';
import { type OfficeChange, officeChanges, officesHanded, officeTerms } from './korean-office.ts';
import { type KoreanVerb, koreanVerbs } from './korean-verb.ts';
import { koreanWords } from './korean-words.ts';
import { namesIn } from './noun-phrases.ts';

/** Whether a stretch of text is Korean: most of its letters are Hangul. */
export function isKorean(text: string): boolean {
  if (!/[\uac00-\ud7a3]/.test(text)) return false;
  let hangul = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++;
  }
  return hangul > other;
}

const pointing = new RegExp(
  `^(?:이|그|이번)?\\s?(?:${koreanWords.pointing.join('|')})(?:는|은|에서는|에서|에는|에)(?=[\\s,])`,
  'u',
);

/** Whether a sentence begins by pointing to the meeting told of before. */
export const pointsToMeeting = (text: string, { start, end }: Span): boolean =>
  text.charCodeAt(start) >= 0xac00 && pointing.test(text.slice(start, Math.min(end, start + 16)));

const withTheme: ReadonlySet<string> = new Set(['appointment', 'birth', 'death', 'award', 'appearance', 'speech']);

/**
 * What a Korean sentence or entry asserts. Its verbs stand last: each has the names and the date before it in its clause,
 * and whom the sentence is told of where the clause says nobody. `theme` is whom the text goes on about, `body` the
 * body it named last.
 */
export function koreanAssertions(
  sentence: Sentence,
  focus: Focus,
  theme: NameMention | null,
  body: string | null,
): Assertion[] {
  const { passage, items, segment } = sentence;
  const { text } = passage;
  const dates = datesOf(sentence);
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
    return assertedBy(clause, clauses, nouns, own, body, sentence);
  });
  const terms = [
    ...officeTerms(text, segment, nouns, dates, subject),
    ...officesHanded(text, segment, nouns, dates, subject),
  ].map((change) => appointed(change, sentence));
  const lives = livesIn(passage, nouns, dates).map((made) => assertion(made, sentence));
  const met = koreanMeetings(sentence, dates, nouns, verbs).map((made) => assertion(made, sentence));
  const asserted = [...toldOnce(inPlaceOf(told, text)), ...terms, ...met];
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

const datesOf = ({ items }: Sentence): DateStretch[] => items.flatMap(({ date }) => (date ? [date] : []));

function assertedBy(
  clause: KoreanClause,
  clauses: readonly KoreanClause[],
  nouns: readonly KoreanNoun[],
  theme: Argument | null,
  body: string | null,
  sentence: Sentence,
): Assertion[] {
  const { verb, date } = clause;
  const { kind } = verb.cue;
  const { text } = sentence.passage;
  if (kind === 'meeting') return [];
  if (kind === 'appointment')
    return officeChanges(text, clause, datesOf(sentence), theme, body).map((change) => ({
      ...appointed(change, sentence),
      ...manner(verb, sentence),
    }));
  const given = partiesOf(clause);
  const persons = [...clause.carried, ...clause.nouns].filter(({ argument }) => argument.kind === 'person');
  // "쏘피야와 회담하였다": with somebody, or somebody's; who did it is known from before.
  const isOfOthers = kind === 'appearance' && persons.every(({ ending }) => /^(?:[와과을를의]|에게)$/.test(ending));
  const person = theme && withTheme.has(kind) && (persons.length === 0 || isOfOthers) ? [theme] : [];
  const change =
    kind === 'merger' || kind === 'renaming'
      ? koreanChange(
          kind,
          text,
          verb.start,
          verb.end,
          kind === 'merger' ? inReach(clause, clauses, nouns) : renamedIn(clause, nouns),
        )
      : null;
  // "바꾸기로 결정하였다": that it was decided on is told with it.
  if (kind === 'resolution' && /기로\s$/.test(text.slice(verb.start - 3, verb.start)) && told(clauses, verb)) return [];
  // "합당하여 C가 나왔다": what comes of a merger is told with it.
  const before = clauses.findLast((one) => one.verb.end <= verb.start)?.verb;
  if (kind === 'founding' && before?.cue.kind === 'merger' && verb.start - before.end < 40) return [];
  // "힘을 합쳐 나아가자": neither dated nor of anybody.
  if (date === null && given.length === 0 && person.length === 0 && undatedKinds.has(kind)) return [];
  // "사업을 조직하였다", "식당을 설치하였다": only of bodies.
  if (anyThing.has(text.slice(verb.start, verb.end)) && !isOfBody(text, clause)) return [];
  if (kind === 'appearance' && isOfNothing(text, clause)) return [];
  const own = change ? [...new Set([...given, ...change.former, ...change.new])] : given;
  return [
    assertion(
      {
        kind,
        date,
        given: [...person, ...own],
        words: { start: Math.min(verb.start, date?.start ?? verb.start), end: verb.end },
        ...(verb.cue.title === undefined ? {} : { title: verb.cue.title }),
        ...(change ? { roles: { ...change } } : {}),
        ...manner(verb, sentence),
      },
      sentence,
    ),
  ];
}

const anyThing: ReadonlySet<string> = new Set(`${koreanWords.anyThing} ${koreanWords.ofBodies}`.split(' '));
const isOfBody = (text: string, { verb, nouns }: KoreanClause): boolean => {
  const isPassive = /^(?:이\s)?[되된될됨됐]/u.test(text.slice(verb.end, verb.end + 3));
  return nouns.some(
    ({ argument, isObject, isSubject, ending }) =>
      argument.kind === 'organisation' &&
      (ending === '' || (isPassive ? isSubject : isObject) || verb.form === 'nominal' || argument.start > verb.end),
  );
};

// "사업에 적극 참가하여": what one takes part in is an occasion; whom one meets is somebody.
function isOfNothing(text: string, { verb, nouns, start }: KoreanClause): boolean {
  const word = text.slice(verb.start, verb.end);
  if (verb.form === 'nominal') return false;
  if (word === '축하') return true;
  if (takingPart.test(word))
    return !nouns.some(({ argument }) => argument.kind === 'meeting') && !occasion.test(text.slice(start, verb.start));
  if (word === '지도') return !nouns.some(({ argument }) => argument.kind === 'meeting' || argument.kind === 'place');
  if (word.startsWith('만나') || word.startsWith('만났'))
    return !nouns.some(
      ({ argument, ending }) =>
        argument.kind === 'person' || (argument.kind === 'organisation' && /^[을를과와]$/.test(ending)),
    );
  return false;
}

const takingPart = /^(?:참가|참석|출석)$/;
const occasion = new RegExp(`(?:${koreanWords.occasions})(?:에|에도|에는|을|를)(?:\\s(?:[가-힣]{1,5}\\s)?)$`, 'u');

// Offices stay with those who hold them; who says something is no part of what is said.
function partiesOf({ verb, carried, nouns, date }: KoreanClause): Argument[] {
  const all = [...carried, ...nouns];
  const held = heldBy(all.map(({ argument }) => argument));
  const isOfOne = verb.cue.kind === 'birth' || verb.cue.kind === 'death';
  return all
    .filter(
      ({ argument, ending }) =>
        // "협회와 1951년에 결성된 동맹": of the second alone.
        !(verb.form === 'adnominal' && date !== null && argument.end <= date.start && /^[와과]$/.test(ending)) &&
        // "N.과 M.의 아들로 태여났다"
        !(isOfOne && argument.kind === 'person' && /^(?:의|와|과|에게)$/.test(ending)) &&
        !(argument.kind === 'office' && held.has(argument.name?.start ?? -1)) &&
        !(verb.reported && argument.kind === 'person' && /^[은는]$/.test(ending)),
    )
    .map(({ argument }) => argument);
}

const heldBy = (all: readonly Argument[]): ReadonlySet<number> =>
  new Set(all.flatMap((argument) => (argument.as ?? []).map(({ office }) => office.start)));

const told = (clauses: readonly KoreanClause[], { start }: KoreanVerb): boolean =>
  clauses.some(
    ({ verb }) => verb.end <= start && start - verb.end < 6 && koreanWords.byDecision.includes(verb.cue.kind),
  );

// "협회의 명칭을 C로 바꾸었다": the new name stands within the words that tell it.
const renamedIn = ({ verb, start, carried }: KoreanClause, nouns: readonly KoreanNoun[]): KoreanNoun[] => [
  ...carried,
  ...nouns.filter(({ argument }) => argument.start >= start && argument.end <= verb.end),
];

// What comes of a merger is told in the next clause.
const inReach = (
  { verb, start, carried }: KoreanClause,
  clauses: readonly KoreanClause[],
  nouns: readonly KoreanNoun[],
): KoreanNoun[] => {
  const next = clauses.find((one) => one.verb.start > verb.start && one.verb.cue.kind !== 'founding')?.verb.start;
  return [
    ...carried,
    ...nouns.filter(({ argument }) => argument.start >= start && argument.start < (next ?? Number.POSITIVE_INFINITY)),
  ];
};

/** Decided on, what happens to a body has happened; of anything else it is a plan. */
function manner(
  { cue, planned, denied, reported, form, end }: KoreanVerb,
  { passage, isLead }: Sentence,
): Pick<Assertion, 'planned' | 'denied'> & Partial<Assertion> {
  const isDecided = koreanWords.byDecision.includes(cue.kind) && decided.test(passage.text.slice(end, end + 16));
  const isFurther =
    form === 'final' && !planned && !denied && (distinctKinds.has(cue.kind) || cue.kind === 'appearance');
  return {
    planned: planned && !isDecided,
    denied,
    ...(reported ? { reported } : {}),
    ...(isFurther ? { further: { by: [], ...(isLead ? { isLead } : {}) } } : {}),
  };
}

const decided = new RegExp(`^[^.]{0,3}기로\\s(?:${koreanWords.decided})`, 'u');

const appointed = ({ people, office, phase, date, agents, words }: OfficeChange, sentence: Sentence): Assertion =>
  assertion(
    {
      kind: 'appointment',
      date,
      given: [...people, ...(office ? [office] : []), ...agents.filter(({ kind }) => kind === 'meeting')],
      words,
      phase,
      ...(agents.length > 0 ? { roles: { agent: agents } } : {}),
    },
    sentence,
  );

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

// "부장이 되였다": what somebody becomes is no subject.
const becoming = new RegExp(`[가-힣]+[이가]\\s(?=${koreanWords.become})`, 'gu');

// Whether a sentence says whom it is about: a name, or any other noun; "그는" is whom the text is about.
const hasTopic = (text: string, { start, end }: Span, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(({ isSubject, ending }) => isSubject && /^(?:[은는]|께서는)$/.test(ending)) ||
  wordsOf(text, start, end).some(
    (word) =>
      /^[가-힣]{2,}(?:은|는|께서는)$/u.test(word) &&
      !/^그[는가]$|^그이께서는$|(?:하|되|있|없|않|였|었|던|같|로|에|서)[는은]$/.test(word),
  );

// The same of one clause: "북방동맹이 해산되면서".
const hasSubjectIn = (text: string, { start, verb }: KoreanClause, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(({ isSubject, argument }) => isSubject && argument.start >= start && argument.end <= verb.start) ||
  wordsOf(text, start, verb.start).some(
    (word) =>
      /^[가-힣]{2,}(?:이|가|께서)$/u.test(word) && !/직책이$|^그가$|다가$|(?:없|같|높|깊|많|달|더불)이$/.test(word),
  );

const wordsOf = (text: string, start: number, end: number): string[] =>
  text
    .slice(start, end)
    .replace(becoming, ' ')
    .split(/[\s,]+/);

/**
 * The body that a text goes on about: one that came of what a sentence told, else its subject, or whose office or meeting it
 * names first; null for none.
 */
export function koreanBody({ items, passage }: Sentence, told: readonly Assertion[]): string | null {
  const made = told.findLast(({ kind, roles }) => kind === 'founding' || roles?.new !== undefined);
  const own = (made?.roles?.new ?? made?.given ?? []).find(({ kind }) => kind === 'organisation')?.name;
  if (own) return own.name;
  const nouns = namesIn(items).map((argument) => koreanNoun(argument, passage.text));
  const name = nouns.find(
    ({ argument, isSubject }) => (argument.kind === 'organisation' && isSubject) || argument.name?.body !== undefined,
  )?.argument.name;
  return name ? (name.kind === 'organisation' ? name.name : (name.body ?? null)) : null;
}

/**
 * Whom a sentence leaves behind as what the text goes on about: its topic (은, 는), where that is a person; where the text is
 * about nobody yet, also its subject (이, 가). Absent where it says nothing of it.
 */
export function koreanTheme({ items, passage }: Sentence, before: NameMention | null): NameMention | null | undefined {
  const subjects = namesIn(items)
    .map((argument) => koreanNoun(argument, passage.text))
    .filter(({ isSubject, argument }) => isSubject && argument.name);
  const topic = subjects.find(({ ending }) => !/^[이가도]$/.test(ending)) ?? (before ? undefined : subjects[0]);
  const name = topic?.argument.name;
  return name ? (name.kind === 'person' ? name : null) : undefined;
}

// It is told of where a verb stands, and known from before.
const themeAt = ({ start, end }: Span, theme: NameMention): Argument => ({
  ...nameAlone({ ...theme, start, end, basis: 'context' }),
  pointer: true,
});

// The word that points to a meeting, as that meeting.
function meetingAt(start: number, text: string, meant: NameMention): Argument {
  const end =
    start + (/^(?:(?:이|그|이번)\s)?[가-힣]+?(?=는|은|에서|에)/u.exec(text.slice(start, start + 16))?.[0].length ?? 0);
  return { ...nameAlone({ ...meant, start, end }), pointer: true };
}

type Made = Pick<Assertion, 'kind' | 'date' | 'given' | 'words'> & Partial<Assertion>;

const assertion = (made: Made, { segment }: Sentence): Assertion => ({
  ...plainly,
  rule: `${segment.kind}.${made.kind}.ko`,
  ...made,
});
