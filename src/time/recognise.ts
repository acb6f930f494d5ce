import type { TimeExpression } from './expression.ts';
import { grammarOf, languages } from './languages.ts';
import { Recogniser } from './recogniser.ts';
import type { DayOrder } from './tokens/numeral.ts';

export interface RecogniseOptions {
  /** The language of the text; where several are given, each reads the stretches in its own script. Default: `en`. */
  readonly language?: string | readonly string[];
  /** The order of day and month in figures that leave it open. Default: the language's. */
  readonly order?: DayOrder;
}

const recognisers = new Map<string, Recogniser>();

/**
 * The time expressions of a text, in its order and without overlap; `text.slice(start, end)` is the expression. What
 * is stated is kept apart from what would have to be supplied, which `anchor` does. Throws a RangeError where there is
 * no lexicon for a language.
 */
export function recognise(text: string, options: RecogniseOptions = {}): TimeExpression[] {
  const { language = languages[0] } = options;
  const found: TimeExpression[] = [];
  for (const name of typeof language === 'string' ? [language] : language) {
    const grammar = grammarOf(name);
    let recogniser = recognisers.get(name);
    if (!recogniser) {
      recogniser = new Recogniser(grammar);
      recognisers.set(name, recogniser);
    }
    recogniser.run(text, 0, text.length, options.order ?? grammar.lexicon.order, found);
  }
  return found;
}
