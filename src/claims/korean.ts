import type { DateStretch } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import { type Argument, nameAlone } from './argument.ts';
import { type Assertion, distinctKinds, plainly, type Sentence, undatedKinds } from './assertion.ts';
import type { Focus } from './focus.ts';
import { koreanChange, renamingsIn } from './korean-change.ts';
import { type KoreanClause, koreanClauses } from './korean-clause.ts';
import { koreanMeetings } from './korean-meeting.ts';
import { isAbout, type KoreanNoun, koreanNoun } from './korean-noun.ts';
import { type OfficeChange, officeChanges, officeTerms } from './korean-office.ts';
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
  const nouns = all.map((argument) => koreanNoun(argument, text));
  const isCell = passage.kind === 'table-cell';
  const opens = isCell ? new Set(all.filter(({ kind }) => kind === 'person').map(({ start }) => start)) : undefined;
  const verbs = withRenamings(text, segment, koreanVerbs(text, segment, opens));
  const clauses = koreanClauses(text, segment, verbs, nouns, dates, isCell).filter((clause) => isTold(clause, text));
  const at = verbs[0] ?? { start: Math.max(segment.start, segment.end - 3), end: segment.end };
  const subject = theme && !hasSubject(text, segment, nouns) ? themeAt(at, theme) : null;
  const told = clauses.flatMap((clause) => assertedBy(clause, clauses, nouns, subject, body, sentence));
  const terms = officeTerms(text, segment, nouns, dates, subject).map((change) => appointed(change, sentence));
  const met = koreanMeetings(sentence, dates, nouns, verbs).map((made) => assertion(made, sentence));
  return [...toldOnce(inPlaceOf(told, text)), ...terms, ...met];
}

// "훈장을 수여받았다": of two words for one thing, the last.
const toldOnce = (told: readonly Assertion[]): Assertion[] =>
  told.filter(
    (one, i) =>
      !told
        .slice(i + 1)
        .some(
          ({ kind, date, given, rule }) =>
            kind === one.kind &&
            kind !== 'appointment' &&
            rule === one.rule &&
            date === one.date &&
            one.given.every((argument) => given.includes(argument)),
        ),
  );

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
  const person = theme && withTheme.has(kind) && !given.some((one) => one.kind === 'person') ? [theme] : [];
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

// Offices stay with those who hold them; who says something is no part of what is said.
function partiesOf({ verb, carried, nouns }: KoreanClause): Argument[] {
  const all = [...carried, ...nouns];
  const held = new Set(all.flatMap(({ argument }) => (argument.as ?? []).map(({ office }) => office.start)));
  return all
    .filter(
      ({ argument, ending }) =>
        !(argument.kind === 'office' && held.has(argument.name?.start ?? -1)) &&
        !(verb.reported && argument.kind === 'person' && /^[은는]$/.test(ending)),
    )
    .map(({ argument }) => argument);
}

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
const hasSubject = (text: string, { start, end }: Span, nouns: readonly KoreanNoun[]): boolean =>
  nouns.some(({ isSubject }) => isSubject) ||
  text
    .slice(start, end)
    .replace(becoming, ' ')
    .split(/\s+/)
    .some(
      (word) =>
        /^[가-힣]{2,}(?:은|는|이|가|께서)$/u.test(word) &&
        !/^그[는가]$|(?:하|되|있|없|않|였|었|던|같)는$|직책이$/.test(word),
    );

/** The body that a text goes on about: one that came of what a sentence told, else the one it named first; null for none. */
export function koreanBody({ items }: Sentence, told: readonly Assertion[]): string | null {
  const made = told.findLast(({ kind, roles }) => kind === 'founding' || roles?.new !== undefined);
  const own = (made?.roles?.new ?? made?.given ?? []).find(({ kind }) => kind === 'organisation')?.name;
  if (own) return own.name;
  const name = items.find((one) => one.name?.kind === 'organisation' || one.name?.body !== undefined)?.name;
  return name ? (name.kind === 'organisation' ? name.name : (name.body ?? null)) : null;
}

/** Whom a sentence leaves behind as what the text goes on about: its subject, where that is a person; absent where it says nothing. */
export function koreanTheme({ items, passage }: Sentence): NameMention | null | undefined {
  const subject = namesIn(items)
    .map((argument) => koreanNoun(argument, passage.text))
    .find(({ isSubject }) => isSubject)?.argument.name;
  return subject === undefined || subject === null ? undefined : subject.kind === 'person' ? subject : null;
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
