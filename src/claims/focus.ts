import type { NameMention } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { ClaimLexicon } from './lexicon.ts';

/** What a text was about last: what "it" and "the congress" point to as it goes on. */
export class Focus {
  private theme: NameMention | null = null;
  private themeNoun: string | null = null;
  private handedNoun: string | null = null;
  private readonly byNoun = new Map<string, NameMention>();
  private later: (() => void)[] = [];
  /** Whether the text tells a story by its own dates: "I" and "we" are then who tells it. */
  readonly isStory: boolean;

  constructor(isStory = false) {
    this.isStory = isStory;
  }

  /** Puts off reading a sentence, which notes what it is about, until it is asked what something points to. */
  putOff(read: () => void): void {
    this.later.push(read);
  }

  private catchUp(): void {
    if (this.later.length === 0) return;
    const due = this.later;
    this.later = [];
    for (const read of due) read();
  }

  /** What "it" is: the meeting or body that the sentence before is about. */
  it(): NameMention | null {
    this.catchUp();
    return this.theme && { ...this.theme, text: 'it', basis: 'context' };
  }

  /** The meeting named last that can be called by a plain noun ("congress"); "meeting" can be any. */
  meeting(noun: string): NameMention | null {
    this.catchUp();
    const meant = this.byNoun.get(noun);
    return meant ? { ...meant, text: noun, basis: 'context' } : null;
  }

  /** What the meeting named last is called by one word; null where none was. */
  counted(): string | null {
    this.catchUp();
    const last = this.byNoun.get('meeting');
    return last ? this.noun(last.name) : null;
  }

  /** What a meeting is called by one word: "conference". */
  noun(name: string): string {
    let noun = 'meeting';
    for (const words of nounsOf(name)) noun = words;
    return noun;
  }

  /** Whether a meeting was told of that a text without names may go on about. */
  hasMeeting(): boolean {
    this.catchUp();
    return this.byNoun.size > 0 || this.themeNoun !== null;
  }

  /** What "it" is where no name is: the plain noun of the meeting that the sentence before is about. */
  itNoun(): string | null {
    this.catchUp();
    return this.themeNoun;
  }

  /** What "it" is as something handed over: the gift, wreath or letter told of last. */
  handed(): string | null {
    this.catchUp();
    return this.handedNoun;
  }

  /** Takes note of a sentence that has been read. */
  note(all: readonly Argument[], lexicon: Pick<ClaimLexicon, 'meetings' | 'handed'>): void {
    if (this.later.length > 0) {
      this.putOff(() => this.note(all, lexicon));
      return;
    }
    const { meetings, handed } = lexicon;
    let theme: NameMention | null = null;
    let noun: string | null = null;
    for (const { name, kind, preposition, tie, modifies, pointer, plural } of all) {
      if (!name) {
        if (handed.has(kind)) this.handedNoun = kind;
        // "a plenary meeting": from here on "the meeting" is that one.
        if (!pointer && !plural && meetings.has(kind)) this.byNoun.delete('meeting');
        if (preposition === null && noun === null && theme?.kind !== 'meeting' && meetings.has(kind)) noun = kind;
        continue;
      }
      // "since the Eleventh Congress": the text goes on about the one it was about.
      if (name.kind === 'meeting' && !(tie?.in.backward && this.byNoun.has('meeting'))) {
        for (const noun of nounsOf(name.name)) this.byNoun.set(noun, name);
        this.byNoun.set('meeting', name);
      }
      if (
        theme === null &&
        preposition === null &&
        !modifies &&
        (name.kind === 'meeting' || name.kind === 'organisation')
      )
        theme = name;
    }
    this.theme = noun === null || theme?.kind === 'meeting' ? theme : null;
    this.themeNoun = this.theme === null ? noun : null;
  }
}

// "Third Plenary Meeting of the committee": its own words without what it is of, from each on.
function* nounsOf(name: string): Generator<string> {
  const of = name.search(/ (?:of|for) /);
  const own = (of < 0 ? name : name.slice(0, of)).toLowerCase();
  for (let from = 0; from >= 0; from = own.indexOf(' ', from) + 1 || -1) yield own.slice(from);
}
