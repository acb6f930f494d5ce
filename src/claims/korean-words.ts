import cues from '../../lexicons/ko/claims.json' with { type: 'json' };
import type { ClaimKind, Phase } from '../model/index.ts';

/** What a Korean word tells. */
export interface KoreanCue {
  readonly kind: ClaimKind;
  /** Of an appointment. */
  readonly phase?: Phase;
  /** Which templates make the title first. */
  readonly title?: string;
  /** A noun needs a verb behind it, a stem is the beginning of a verb, a phrase tells it as it is. */
  readonly sort: 'noun' | 'stem' | 'phrase';
}

const listed = (sort: KoreanCue['sort'], list: readonly object[]): [string, KoreanCue][] =>
  (list as readonly { words: string }[]).flatMap(({ words, ...cue }) =>
    words.split(' ').map((word): [string, KoreanCue] => [word.replaceAll('_', ' '), { ...(cue as KoreanCue), sort }]),
  );

const entries = [...listed('phrase', cues.phrases), ...listed('stem', cues.stems), ...listed('noun', cues.nouns)];

/** By the word, what it tells; of a word in several lists, the last counts. */
export const koreanCues: ReadonlyMap<string, KoreanCue> = new Map(entries);

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Any of those words, the longest first. */
export const anyCue: RegExp = new RegExp(
  [...koreanCues.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'gu',
);

export const koreanWords = cues;
