import type { ClaimLexicon } from './lexicon.ts';
import { type Lists, type WordInfo, wordInfo } from './word-info.ts';

// Texts have any number of words: what is kept of them is bounded.
const most = 50_000;
// A power of two: a few times as many as the words that news is made of, since each has but one slot.
const slots = 1 << 16;

/** The words of a lexicon, each looked up when it is met first. */
export class WordInfos {
  private readonly lexicon: ClaimLexicon;
  private readonly byWord = new Map<string, WordInfo>();
  // Most words are in the same few lists: one object for each set of them, which stays near at hand.
  private readonly byLists = new Map<string, Lists>();
  private readonly lists: readonly (readonly [name: string, words: ReadonlySet<string>])[];
  // The words met last, each known by two hashes of its letters: 64 bits, which no two words of a text share by chance.
  private readonly hashes = new Int32Array(2 * slots);
  private readonly last: WordInfo[];

  constructor(lexicon: ClaimLexicon) {
    this.lexicon = lexicon;
    this.lists = Object.entries(lexicon.words);
    this.last = new Array(slots).fill(this.of(''));
  }

  /** What is said of a word, however it is written. */
  of(written: string): WordInfo {
    const word = written.toLowerCase().replaceAll('’', "'");
    let info = this.byWord.get(word);
    if (info) return info;
    if (this.byWord.size >= most) this.byWord.clear();
    info = wordInfo(apart(word), this.lexicon, this.listsOf(word));
    this.byWord.set(info.word, info);
    return info;
  }

  private listsOf(word: string): Lists {
    let key = '';
    for (const [, words] of this.lists) key += words.has(word) ? '1' : '0';
    let lists = this.byLists.get(key);
    if (!lists) {
      lists = Object.fromEntries(this.lists.map(([name, words]) => [name, words.has(word)])) as Lists;
      this.byLists.set(key, lists);
    }
    return lists;
  }

  /** The same, of the word at code units `[start, end)`, which has such hashes. The hot path: no string is made of a word met before. */
  at(text: string, start: number, end: number, one: number, two: number): WordInfo {
    const { hashes, last } = this;
    const slot = (one ^ (one >>> 15)) & (slots - 1);
    if (hashes[2 * slot] === one && hashes[2 * slot + 1] === two) return last[slot];
    const info = this.of(apart(text.slice(start, end)));
    hashes[2 * slot] = one;
    hashes[2 * slot + 1] = two;
    last[slot] = info;
    return info;
  }
}

// A copy: a slice would keep the whole text that it was cut from.
const apart = (slice: string): string => ` ${slice}`.slice(1);

const known = new WeakMap<ClaimLexicon, WordInfos>();

/** The words of a lexicon: one store for all that is read with it. */
export function wordInfos(lexicon: ClaimLexicon): WordInfos {
  let infos = known.get(lexicon);
  if (!infos) {
    infos = new WordInfos(lexicon);
    known.set(lexicon, infos);
  }
  return infos;
}
