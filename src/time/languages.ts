import english from '../../lexicons/en/time.json' with { type: 'json' };
import korean from '../../lexicons/ko/time.json' with { type: 'json' };
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { TimeLexicon } from './grammar/lexicon.ts';

const lexicons: readonly TimeLexicon[] = [english as TimeLexicon, korean as TimeLexicon];

/** The languages there is a lexicon for; the first is the default. */
export const languages: readonly string[] = lexicons.map((lexicon) => lexicon.language);

const compiled = new Map<string, Grammar>();

/** The grammar of a language. Throws a RangeError where there is no lexicon for it. */
export function grammarOf(language: string): Grammar {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = lexicons.find((each) => each.language === language);
  if (!lexicon) throw new RangeError(`"${language}" is none of the languages with a lexicon: ${languages.join(', ')}`);
  const grammar = compileGrammar(lexicon);
  compiled.set(language, grammar);
  return grammar;
}

/** How much of a text says what it is written in. */
const sample = 16_384;

/** The languages a text may be written in by its scripts, judged by its beginning; the default one where none is known. */
export function languagesOf(text: string): readonly string[] {
  const beginning = text.slice(0, sample);
  const found = lexicons.filter(({ scripts }) =>
    scripts.some((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(beginning)),
  );
  return found.length === 0 ? [languages[0]] : found.map((lexicon) => lexicon.language);
}
