import type { DateStretch } from '../context/index.ts';
import type { Argument } from './argument.ts';
import { type Assertion, type Sentence, undatedKinds } from './assertion.ts';
import { appointed, assertion, manner } from './korean-assertion.ts';
import { koreanChange } from './korean-change.ts';
import type { KoreanClause } from './korean-clause.ts';
import { heldBy, type KoreanNoun } from './korean-noun.ts';
import { officeChanges } from './korean-office.ts';
import type { KoreanVerb } from './korean-verb.ts';
import { koreanWords } from './korean-words.ts';

const withTheme: ReadonlySet<string> = new Set(['appointment', 'birth', 'death', 'award', 'appearance', 'speech']);

/** What one clause tells. `theme` is whom it tells of where it says nobody, `body` the body named last. */
export function assertedBy(
  clause: KoreanClause,
  clauses: readonly KoreanClause[],
  nouns: readonly KoreanNoun[],
  theme: Argument | null,
  body: string | null,
  dates: readonly DateStretch[],
  sentence: Sentence,
): Assertion[] {
  const { verb, date } = clause;
  const { kind } = verb.cue;
  const { text } = sentence.passage;
  if (kind === 'meeting') return [];
  if (kind === 'appointment')
    return officeChanges(text, clause, dates, theme, body).map((change) => ({
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
