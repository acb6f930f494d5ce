import type { Change, Comparison, Unnamed } from '../../model/index.ts';
import { compare, inOrder } from './compare.ts';
import type { Edition } from './edition.ts';
import { sentencesOf } from './sentence.ts';

/** One text of a folder, a data set or a project's archive. */
export interface NamedEdition {
  /** What a reader knows it by: its path, its address. */
  readonly name: string;
  /** What identifies it in both: its address, or its path within the folder. */
  readonly key: string;
  readonly edition: Edition;
}

/**
 * Compares two collections text by text: what is in one and not in the other is gone or new as a whole, and the rest is
 * compared. A text that only goes by another name now is found by its words.
 */
export function compareMany(before: readonly NamedEdition[], after: readonly NamedEdition[]): Comparison {
  const { pairs, gone: lost, used } = paired(before, after);
  const fresh = after.filter((text) => !used.has(text));
  const counts: Record<string, number> = { exact: 0, moved: 0, altered: 0, gone: 0, new: 0 };
  const changes: Change[] = [
    ...lost.map((text) => whole(text, 'source-gone', `${text.name} is no longer there.`)),
    ...fresh.map((text) => whole(text, 'source-new', `${text.name} is there, and was not.`)),
  ];
  const vanished: Unnamed[] = [];
  const appeared: Unnamed[] = [];
  const stretches: Comparison['stretches'] = [];
  for (const [a, b] of pairs) {
    const found = compare(a.edition, b.edition);
    for (const [verdict, count] of Object.entries(found.counts)) counts[verdict] += count;
    changes.push(...found.changes.map((change) => ({ ...change, file: a.name })));
    vanished.push(...found.vanished.map((name) => ({ ...name, file: a.name })));
    appeared.push(...found.appeared.map((name) => ({ ...name, file: a.name })));
  }
  return { counts: counts as Comparison['counts'], vanished, appeared, changes: inOrder(changes), stretches };
}

// Texts with one key are told apart by their words: the same words first, then those that share most.
function paired(before: readonly NamedEdition[], after: readonly NamedEdition[]) {
  const pairs: [NamedEdition, NamedEdition][] = [];
  const used = new Set<NamedEdition>();
  const left = new Set(before);
  const pair = (a: NamedEdition, b: NamedEdition): void => {
    pairs.push([a, b]);
    left.delete(a);
    used.add(b);
  };
  const byKey = Map.groupBy(after, ({ key }) => key);
  for (const [key, texts] of Map.groupBy(before, (text) => text.key)) {
    const others = byKey.get(key) ?? [];
    if (texts.length === 1 && others.length === 1) pair(texts[0], others[0]);
    else if (others.length > 0) {
      bySameWords(texts, others, left, used, pair);
      for (const text of texts) {
        if (!left.has(text)) continue;
        const shares = others
          .filter((other) => !used.has(other))
          .map((other) => ({ other, share: sharedOf(text, other) }))
          .sort((a, b) => b.share - a.share);
        if (shares[0] && shares[0].share >= sameText) pair(text, shares[0].other);
      }
    }
  }
  bySameWords([...left], after, left, used, pair);
  return { pairs, gone: before.filter((text) => left.has(text)), used };
}

// From this share of sentences on, two texts that go by one key are editions of one.
const sameText = 0.3;

function bySameWords(
  texts: readonly NamedEdition[],
  others: readonly NamedEdition[],
  left: ReadonlySet<NamedEdition>,
  used: ReadonlySet<NamedEdition>,
  pair: (a: NamedEdition, b: NamedEdition) => void,
): void {
  const byWords = Map.groupBy(others, ({ edition }) => edition.text);
  for (const text of texts) {
    const same = byWords.get(text.edition.text)?.find((other) => !used.has(other));
    if (same && left.has(text)) pair(text, same);
  }
}

function sharedOf(a: NamedEdition, b: NamedEdition): number {
  const [x, y] = [a, b].map(({ edition }) => new Set(sentencesOf(edition.passages).map(({ key }) => key)));
  return (2 * x.intersection(y).size) / (x.size + y.size || 1);
}

const whole = ({ name, edition }: NamedEdition, kind: Change['kind'], summary: string): Change => {
  const quote = { start: 0, end: edition.text.length, quote: edition.text.slice(0, 400) };
  const isGone = kind === 'source-gone';
  return {
    kind,
    summary,
    file: name,
    before: isGone ? quote : null,
    after: isGone ? null : quote,
    was: null,
    is: null,
    elsewhere: null,
  };
};
