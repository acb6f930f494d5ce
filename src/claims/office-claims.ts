import type { Phase } from '../model/index.ts';
import { type Argument, unknownName } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { complementOf, rankBefore } from './office-complement.ts';
import { asPerson } from './unknown-person.ts';

/** Who gets or leaves one office: nobody named, where only the office is told; no office, where only the people are. */
interface Change {
  readonly people: readonly Argument[];
  readonly office: Argument | null;
}

/**
 * One assertion for each office that a verb fills or empties, with those whom it is told of: of "N. was elected chairman
 * and M. and L. deputies", two. The words that begin, renew or end a term of office say which (`phase`).
 */
export function officeAssertions(
  whole: Assertion,
  { agents, patients, others, trigger }: Match,
  isAgain: boolean,
  sentence: Sentence,
  lexicon: ClaimLexicon,
): Assertion[] {
  const { all } = sentence;
  const isTold = (one: Argument): boolean =>
    one.kind === 'person' || (one.name ? one.kind === 'office' : lexicon.posts.has(one.kind));
  const isWhose = ({ name }: Argument): boolean => lexicon.words.whose.has(name?.text.toLowerCase() ?? '');
  // "to the post", "as a member": of plain nouns only those that are what somebody becomes.
  // Of "all his posts including …" only those named.
  const isNamed = others.some(({ kind, name }) => kind === 'office' && name !== null);
  // "succeeded by N.", "N. replaced M.", "replaced with N.": who comes after gets the office.
  const isReplacing = lexicon.words.replacing.has(trigger.words[0]);
  const next = isReplacing ? newcomers(agents, patients, others) : agents;
  const isNext = lexicon.words.succeeding.has(trigger.words[0]) || (isReplacing && next.length > 0);
  const isHanded = lexicon.words.handing.has(trigger.words[0]);
  // "He was replaced in May."
  const isLeaving = isReplacing && patients.some(isPerson);
  const phase = isReplacing && !isNext ? (isLeaving ? 'end' : null) : phaseOf(trigger.words, isAgain, lexicon);
  // "N. assumed the chairmanship at the behest of M."
  const isOwn =
    trigger.frame.subject?.includes('Person') === true &&
    !isNext &&
    !isHanded &&
    agents.some(isPerson) &&
    !patients.some(isPerson) &&
    !patients.some(isUnknown);
  const row = [
    ...(isOwn ? agents : []),
    ...(isNext ? next : isHanded ? patients.filter((one) => !isPerson(one)) : patients).map((one) =>
      asPerson(one, sentence),
    ),
    ...others.filter(
      (one) => isTold(one) && (isNext || isOwn ? one.kind !== 'person' : !isDoer(one, agents) && !one.tie?.in.by),
    ),
  ]
    .filter((one) => isTold(one) && !isWhose(one))
    .filter(({ name, kind }) => !isNamed || name !== null || kind !== 'post')
    .filter((one, i, all) => all.indexOf(one) === i)
    .sort((a, b) => a.at - b.at);
  // "deposed by N.", "N. appointed M.": who does it neither gets the office nor leaves it.
  const isDone =
    !isNext &&
    (patients.some(isPerson) || patients.some(isUnknown)) &&
    row.some((one) => isPerson(one) && !agents.includes(one));
  const doers = !isDone
    ? []
    : [...agents, ...others].filter((one) => isPerson(one) && isDoer(one, agents) && !isWhose(one));
  const offices = row.filter(({ kind }) => kind !== 'person').length;
  // "of all his posts, among them that of chairman"
  const told = row.filter(
    ({ tie, name, kind }) =>
      (isNext || !tie?.in.by) && (offices < 2 || name !== null || !lexicon.words.barePosts.has(kind)),
  );
  const changes = changesOf(told.filter((one, i) => !isTitle(one, told[i + 1], told.slice(i + 2))));
  const late =
    changes.length === 1 && changes[0].office === null ? officeBehind(changes[0].people, all, lexicon) : null;
  if (late) changes[0] = { ...changes[0], office: late };
  // "relieved N. of his post": nobody but him.
  const rest = whole.given.filter(
    (one) =>
      !row.includes(one) && !isWhose(one) && !doers.includes(one) && !((isNext || isOwn) && one.kind === 'person'),
  );
  const made = {
    ...whole,
    ...(phase ? { phase } : {}),
    ...(doers.length > 0 ? { roles: { ...whole.roles, agent: doers } } : {}),
  };
  if (changes.length === 0) return [made];
  // "recalled and elected members of the bureau and of the committee": nobody is named, and the offices are one act.
  if (row.every(({ kind }) => kind !== 'person'))
    return [
      {
        ...made,
        given: [...changes.flatMap(({ office }) => (office ? [inFull(office, all, sentence, lexicon)] : [])), ...rest],
      },
    ];
  return changes.map(({ people, office }) => ({
    ...made,
    given: [...people, ...(office ? [inFull(office, all, sentence, lexicon)] : []), ...rest],
  }));
}

// "elected Leader N. to the post of secretary": what stands right before a name is a title, where an office follows.
const isTitle = (one: Argument, next: Argument | undefined, rest: readonly Argument[]): boolean =>
  one.kind === 'office' &&
  next?.kind === 'person' &&
  next.from <= one.last + 1 &&
  rest.some(({ kind, preposition }) => kind !== 'person' && preposition !== null);

/** "elected N., who …, to the post of the union's secretary": an office behind what is said of the person. */
function officeBehind(people: readonly Argument[], all: readonly Argument[], { posts }: ClaimLexicon): Argument | null {
  const from = people[people.length - 1]?.last;
  if (from === undefined) return null;
  const isOffice = ({ kind, name }: Argument): boolean => (name ? kind === 'office' : posts.has(kind));
  const at = all.findIndex((one) => one.at > from && one.at < from + 40 && one.tie?.in.becoming && isOffice(one));
  if (at < 0) return null;
  const whose = all.slice(at + 1, at + 3).find((one) => one.tie?.in.genitive && isOffice(one));
  return whose ?? all[at];
}

/** Pairs people with offices by where they stand: those before an office get it, or, where nobody stands before, those after. */
function changesOf(row: readonly Argument[]): Change[] {
  const changes: { people: Argument[]; office: Argument | null }[] = [];
  let people: Argument[] = [];
  let isOfficeFirst = false;
  row.forEach((one, i) => {
    if (one.kind === 'person') {
      const before = row[i - 1];
      if (isOfficeFirst && before) {
        changes[changes.length - 1].people.push(one);
        return;
      }
      people = before?.kind === 'person' ? [...people, one] : [one];
      return;
    }
    if (people.length === 0) isOfficeFirst = true;
    changes.push({ people: [...people], office: one });
  });
  if (changes.length === 0 && people.length > 0) changes.push({ people, office: null });
  return changes;
}

/** Who comes in somebody's place: where two are told of, the one who does it, or with whom it is done. */
function newcomers(
  agents: readonly Argument[],
  patients: readonly Argument[],
  others: readonly Argument[],
): readonly Argument[] {
  const people = agents.filter(({ kind }) => kind === 'person');
  if (!patients.some(({ kind }) => kind === 'person' || kind === unknownName || kind === 'they')) return [];
  return people.length > 0 ? people : others.filter((one) => isPerson(one) && one.tie?.in.manner);
}

// "by N.", "by his minister N."
const isDoer = (one: Argument, agents: readonly Argument[]): boolean =>
  agents.some((agent) => agent === one || (agent.modifies && one.from > agent.at && one.from <= agent.last + 3));

const isUnknown = ({ kind, name }: Argument): boolean => kind === unknownName && name === null;

const isPerson = ({ kind }: Argument): boolean => kind === 'person';

/**
 * "secretary of the union", "the union's secretary", "deputy minister of trade": a plain noun for an office, as a name with
 * its rank and what it is of.
 */
export function inFull(
  office: Argument,
  given: readonly Argument[],
  sentence: Pick<Sentence, 'items' | 'passage'>,
  { words }: ClaimLexicon,
): Argument {
  if (office.name) return office;
  const body = given.find(
    ({ name, from, at, modifies, tie }) =>
      name?.kind === 'organisation' &&
      ((modifies && from === office.from) ||
        (tie?.in.genitive && !modifies && at > office.last && from <= office.last + 2)),
  )?.name;
  // "Vice-Chairman", but "Editor-in-chief".
  const rank = rankBefore(office, sentence.items, words.ranks);
  const title = (rank ? `${rank} ${office.kind}` : office.kind).replace(
    /(?:^|\s)\p{Ll}|(?<=^\p{L}+-)(?!in-)\p{Ll}/gu,
    (letter) => letter.toUpperCase(),
  );
  const { start, end } = office;
  const whole = body ? `of the ${body.name}` : complementOf(office, sentence);
  return {
    ...office,
    name: {
      kind: 'office',
      start,
      end,
      text: office.kind,
      name: whole ? `${title} ${whole}` : title,
      basis: 'stated',
      ...(body ? { body: body.name } : {}),
    },
  };
}

// "elected again": what is done again is done anew.
function phaseOf(words: readonly string[], isAgain: boolean, { phases }: ClaimLexicon): Phase | null {
  const phase = phases.get(words.join(' ')) ?? phases.get(words[0]) ?? null;
  return phase === 'begin' && isAgain ? 'again' : phase;
}
