import { byPosition, type NameMention } from '../model/index.ts';
import type { Candidate } from './candidate.ts';
import { withoutDoubtful } from './doubtful.ts';
import { isKorean, koreanNames } from './korean.ts';
import { koreanLexicon } from './korean-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { readPassage } from './read-passage.ts';
import { readingOf } from './reading.ts';
import { type Reference, referencesIn } from './reference.ts';
import { resolveCandidates } from './resolve.ts';
import { markRoman } from './roman.ts';
import { markTitle } from './title-passage.ts';
import { tokenise } from './tokenise.ts';

/** What a document's passages name, and what in them points to something named elsewhere; lists by passage. */
export interface NamesRead {
  /** In order of reading, the longer first where two begin together. */
  readonly names: NameMention[][];
  readonly references: Reference[][];
}

/** Reads the names and references in a document's passages. */
export function recognise(texts: readonly string[], lexicon: Lexicon): NamesRead {
  const r = readingOf(lexicon);
  const bounds = new Int32Array(texts.length + 1);
  const korean = texts.map((text) => isKorean(text));
  texts.forEach((text, i) => {
    const from = r.units.length;
    if (korean[i]) {
      bounds[i + 1] = from;
      return;
    }
    tokenise(text, lexicon.table, r.units);
    lexicon.phrases.merge(r.units, from);
    markRoman(r.units, from, text);
    markTitle(r.units, from);
    bounds[i + 1] = r.units.length;
  });
  const names: NameMention[][] = [];
  const references: Reference[][] = [];
  const candidates: Candidate[] = [];
  const enter = (passage: number): void => {
    r.passage = passage;
    r.text = texts[passage];
    r.from = bounds[passage];
    r.to = bounds[passage + 1];
  };
  for (let passage = 0; passage < texts.length; passage++) {
    enter(passage);
    const out: NameMention[] = [];
    readPassage(r, out, candidates);
    names.push(out);
    references.push(referencesIn(r));
  }
  resolveCandidates(r, enter, candidates, names);
  if (korean.includes(true)) readKorean(texts, korean, lexicon, names);
  for (const list of names) if (!inOrder(list)) list.sort(byPosition);
  return { names: withoutDoubtful(names, r.doubtful), references };
}

// Most passages are read in order; only candidates come after.
function inOrder(list: readonly NameMention[]): boolean {
  for (let i = 1; i < list.length; i++) if (byPosition(list[i - 1], list[i]) > 0) return false;
  return true;
}

function readKorean(
  texts: readonly string[],
  korean: readonly boolean[],
  lexicon: Lexicon,
  names: NameMention[][],
): void {
  const found = koreanNames(
    texts.map((text, i) => (korean[i] ? text : '')),
    koreanLexicon(lexicon.packs),
  );
  for (let i = 0; i < texts.length; i++) if (korean[i]) names[i] = found[i];
}
