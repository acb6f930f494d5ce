import { type Frame, needsOf } from './frame.ts';
import { inflect, noForms, type VerbForms, type Verbs } from './inflection.ts';

/** A way in which a sentence can tell what a frame is about: words in a row, `*` for a few that do not matter. */
export interface Trigger {
  readonly frame: Frame;
  readonly words: readonly string[];
  /** How many of the words are the verb's own: of those with a `*`, only the first. */
  readonly own: number;
  /** Its object follows: no participle is made of it ("express condolences", but "hand over", "make public"). */
  readonly governs: boolean;
  readonly sort: 'verb' | 'noun' | 'phrase';
  /** What the first word's form can be; empty for nouns and phrases. */
  readonly forms: VerbForms;
  /** What its frame asks for (`needsOf`). */
  readonly needs: readonly number[];
  /** Its place among those with the same first word: of two that fit, the lesser goes first. */
  readonly rank: number;
}

/** Triggers by their first word, the longer before the shorter, in the order of the frames. */
export type Triggers = ReadonlyMap<string, readonly Trigger[]>;

export function triggersOf(frames: readonly Frame[], verbs: Verbs, separable: ReadonlySet<string>): Triggers {
  const triggers = new Map<string, Trigger[]>();
  let needs: readonly number[] = [];
  const add = (one: Omit<Trigger, 'own' | 'governs' | 'rank' | 'needs'>): void => {
    const { words } = one;
    const hasGap = words.includes('*');
    const governs = hasGap || (words.length > 1 && !separable.has(words[words.length - 1]));
    const trigger: Trigger = { ...one, own: hasGap ? 1 : words.length, governs, needs, rank: 0 };
    const list = triggers.get(trigger.words[0]);
    if (list) list.push(trigger);
    else triggers.set(trigger.words[0], [trigger]);
  };
  for (const frame of frames) {
    needs = needsOf(frame);
    for (const verb of frame.verbs ?? []) {
      const [base, ...rest] = verb.split(' ');
      for (const [form, forms] of inflect(base, verbs)) add({ frame, words: [form, ...rest], sort: 'verb', forms });
    }
    for (const noun of frame.nouns ?? []) add({ frame, words: noun.split(' '), sort: 'noun', forms: noForms });
    for (const phrase of frame.phrases ?? []) add({ frame, words: phrase.split(' '), sort: 'phrase', forms: noForms });
  }
  // A stable sort: among triggers of one length the frames' order stands.
  for (const [word, list] of triggers)
    triggers.set(
      word,
      list.sort((a, b) => b.words.length - a.words.length).map((one, rank) => ({ ...one, rank })),
    );
  return triggers;
}
