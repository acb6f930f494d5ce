import type { EventKind } from '../model/index.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { Item } from './item.ts';
import type { ClaimLexicon } from './lexicon.ts';

/**
 * What a sentence names by its date: "a decision of May 1958", "Resolution 14 (3 May 1958)", "the Veld Declaration of April",
 * "a letter dated 3 May". Those that `told` tells of already are left out.
 */
export function datedPapers(sentence: Sentence, told: readonly Assertion[], lexicon: ClaimLexicon): Assertion[] {
  const { items, all, segment } = sentence;
  return items.flatMap(({ date }, at): Assertion[] => {
    if (!date || items[at + 1]?.info.isPossessive || items[at + 1]?.word === "'") return [];
    const tie = tieBefore(items, at);
    const last = tie && lastOfPaper(items, at - 2, tie);
    const kind = tie && last !== null ? kindOf(items[last], tie, lexicon) : null;
    if (!tie || last === null || !kind) return [];
    if (told.some((one) => one.date === date)) return [];
    const paper = all.find((one) => one.from <= last && one.last >= last && !one.modifies);
    // "since the treaty of 1951", "under the decision of May": what is looked back upon.
    if (!paper || paper.tie?.in.backward || items[paper.from - 1]?.in.backward) return [];
    return [
      {
        kind,
        date,
        given: [paper],
        words: { start: paper.start, end: date.end },
        planned: false,
        denied: false,
        rule: `${segment.kind}.${kind}.paper`,
        meeting: null,
        weak: false,
      },
    ];
  });
}

type Tie = 'of' | 'bracket' | 'dated';

function tieBefore(items: readonly Item[], at: number): Tie | null {
  const before = items[at - 1];
  if (before?.word === '(') return items[at + 1]?.word === ')' ? 'bracket' : null;
  return before?.in.genitive ? 'of' : before?.in.bearingDate ? 'dated' : null;
}

// "Resolution 14": its number is no part of what it is called.
function lastOfPaper(items: readonly Item[], at: number, tie: Tie): number | null {
  const isNumber = tie === 'bracket' && items[at]?.sort === 'word' && /^\d+$/.test(items[at].word);
  const last = isNumber ? at - 1 : at;
  return last >= 0 && items[last].sort !== 'mark' && items[last].sort !== 'date' ? last : null;
}

function kindOf({ word, name, sort }: Item, tie: Tie, { pacts, words }: ClaimLexicon): EventKind | null {
  if (name && name.kind !== 'work' && name.kind !== 'object') return null;
  const called = (name ? name.text : word).toLowerCase().replace(/\s+\d+$/, '');
  const noun = called.slice(called.lastIndexOf(' ') + 1);
  if (tie === 'dated') return words.letters.has(noun) ? 'publication' : null;
  if (words.decisions.has(noun)) return 'resolution';
  return tie === 'of' && sort === 'name' && pacts.has(noun) ? 'agreement' : null;
}
