import { kept } from '../model/index.ts';
import { partsOf } from './name-parts.ts';
import type { Named } from './short-form.ts';

// Beyond so many passages in which nobody is spoken of, "he" may be anybody.
const memory = 4;

/** Whom "he" and "the General Secretary" mean, as a document goes on. */
export class People {
  private subject: Named | null = null;
  // Where it was spoken of last: its passage, and the sentence of that.
  private passage = -1;
  private sentence = -1;
  private readonly byTitle = new Map<string, Named>();
  private readonly byPart = new Map<string, Named>();

  /** Takes note of a person named in sentence `sentence` of the passage; who is named first in one is its subject. */
  note(named: Named, sentence: number): void {
    if (!this.hasSubject(named.passage, sentence)) {
      this.subject = named;
      this.passage = named.passage;
      this.sentence = sentence;
    }
    for (const part of partsOf(named.name).ends ?? []) this.byPart.set(part, named);
  }

  /** Takes note of a "he" that is the subject of a sentence: whoever is named behind it is not. */
  goOn(passage: number, sentence: number): void {
    if (this.subject === null || this.hasSubject(passage, sentence)) return;
    this.passage = passage;
    this.sentence = sentence;
  }

  private hasSubject(passage: number, sentence: number): boolean {
    return this.subject !== null && this.passage === passage && this.sentence === sentence;
  }

  /** The person holds `office`. */
  title(office: string, named: Named): void {
    for (const title of titlesOf(office)) this.byTitle.set(title, named);
  }

  /** Whom a pronoun in passage `passage` means: the subject of the last sentence that named anyone, or null. */
  pronoun(passage: number): Named | null {
    return this.subject && passage - this.passage <= memory ? this.subject : null;
  }

  /** Who was called by `office` last. */
  holder(office: string): Named | null {
    return this.byTitle.get(partsOf(office).lower) ?? null;
  }

  /** Who was named last with this surname or given name. */
  part(word: string): Named | null {
    return this.byPart.get(word) ?? null;
  }
}

// In small letters: itself, and "the ambassador" for the "Ambassador of Veld".
const titlesOf = kept((office): string[] => {
  const title = office.toLowerCase();
  const of = title.search(/ (?:of|for) /);
  return of > 0 ? [title, title.slice(0, of)] : [title];
});

/** Offsets at which the sentences of a text end: a full stop, marks of notes if any, and a space before a capital, after more than an initial. */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    let blank = at + 1;
    while (text.charCodeAt(blank) === 0x5b && blank - at < 16) blank = text.indexOf(']', blank) + 1 || at;
    if (text.charCodeAt(blank) !== 0x20) continue;
    const next = text.charCodeAt(blank + 1);
    const before = text.charCodeAt(at - 2);
    if (next >= 0x41 && next <= 0x5a && before !== 0x2e && before !== 0x20) ends.push(blank);
  }
  return ends;
}

/** Which of the sentences that end at `ends` the offset `at` lies in, from 0. */
export function sentenceAt(ends: readonly number[], at: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle] <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
