import english from '../../lexicons/en/time.json' with { type: 'json' };
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { TimeLexicon } from './grammar/lexicon.ts';

const lexicons: readonly TimeLexicon[] = [english as TimeLexicon];

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
