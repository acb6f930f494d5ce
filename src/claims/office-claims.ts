import type { Phase } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Match } from './match.ts';

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
  lexicon: ClaimLexicon,
): Assertion[] {
  const phase = phaseOf(trigger.words, others, lexicon);
  const isTold = (one: Argument): boolean =>
    one.kind === 'person' || one.kind === 'office' || (one.name === null && lexicon.posts.has(one.kind));
  // "to the post", "as a member": of plain nouns only those that are what somebody becomes.
  // Of "all his posts including …" only those named.
  const isNamed = others.some(({ kind, name }) => kind === 'office' && name !== null);
  const row = [...patients, ...others.filter((one) => isTold(one) && !agents.includes(one) && one.preposition !== 'by')]
    .filter((one) => isTold(one) && !/^(?:his|her|their)$/i.test(one.name?.text ?? ''))
    .filter(({ name, kind }) => !isNamed || name !== null || kind !== 'post')
    .filter((one, i, all) => all.indexOf(one) === i)
    .sort((a, b) => a.at - b.at);
  const changes = changesOf(row.filter(({ preposition }) => preposition !== 'by'));
  const rest = whole.given.filter((one) => !row.includes(one));
  const made = { ...whole, ...(phase ? { phase } : {}) };
  if (changes.length === 0) return [made];
  return changes.map(({ people, office }) => ({ ...made, given: [...people, ...(office ? [office] : []), ...rest] }));
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

function phaseOf(words: readonly string[], others: readonly Argument[], { phases }: ClaimLexicon): Phase | null {
  void others;
  return phases.get(words[0]) ?? null;
}
