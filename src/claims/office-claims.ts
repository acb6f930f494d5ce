import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';
import { complementOf, rankBefore } from './office-complement.ts';
import { partiesOf } from './office-parties.ts';

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
  match: Match,
  isAgain: boolean,
  sentence: Sentence,
  lexicon: ClaimLexicon,
): Assertion[] {
  const { all } = sentence;
  const { phase, row, told, doers, rest } = partiesOf(match, isAgain, whole.given, sentence, lexicon);
  const changes = changesOf(told.filter((one, i) => !isTitle(one, told[i + 1], told.slice(i + 2))));
  const late =
    changes.length === 1 && changes[0].office === null ? officeBehind(changes[0].people, all, lexicon) : null;
  if (late) changes[0] = { ...changes[0], office: late };
  const made = {
    ...whole,
    ...(phase ? { phase } : {}),
    ...(doers.length > 0 ? { roles: { ...whole.roles, agent: doers } } : {}),
  };
  if (changes.length === 0) return [made];
  const named = ({ office }: Change): Argument[] => (office ? [inFull(office, all, sentence, lexicon)] : []);
  // "recalled and elected members of the bureau and of the committee": nobody is named, and the offices are one act.
  if (row.every(({ kind }) => kind !== 'person')) return [{ ...made, given: [...changes.flatMap(named), ...rest] }];
  return changes.map((change) => ({ ...made, given: [...change.people, ...named(change), ...rest] }));
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
