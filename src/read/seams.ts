import { namesRunOn } from './glued-name.ts';
import { glueCandidates, glueEvidence, isGlued } from './glued-words.ts';
import { hangulBreaks, hangulEvidence, splitWords } from './hangul-break.ts';
import { brokenWords, hyphenEvidence, keepsHyphen, tailCounts } from './hyphen.ts';
import type { Seams } from './reflow.ts';
import { countWords } from './words.ts';

/** How the lines and words of a text are put together, by what the text itself shows. */
export function seamsOf(text: string): Seams {
  const broken = brokenWords(text);
  const glue = glueCandidates(text);
  const names = namesRunOn(text);
  const hangul = hangulBreaks(text);
  const wanted = new Set([
    ...broken.words.flatMap(hyphenEvidence),
    ...glue.flatMap(glueEvidence),
    ...names.wanted,
    ...hangul.flatMap(hangulEvidence),
  ]);
  const counts = countWords(text, wanted);
  const tails = tailCounts(broken.words);
  const kept = new Set(
    broken.words.filter((word) => keepsHyphen(word, counts, broken.share, tails)).map(({ hyphen }) => hyphen),
  );
  const split = splitWords(text, hangul, counts);
  const glued = [...glue.filter((one) => isGlued(one, counts)).map(({ at }) => at), ...names.offsets(counts)];
  return {
    keepsHyphen: (hyphen) => kept.has(hyphen),
    splits: (at) => split.has(at),
    glued: Int32Array.from(new Set(glued)).sort(),
  };
}
