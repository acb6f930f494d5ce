import english from '../../lexicons/en/time.json' with { type: 'json' };
import type { TimeExpression } from './expression.ts';
import { families } from './families/index.ts';
import { compileGrammar, type Grammar } from './grammar/grammar.ts';
import type { TimeLexicon } from './grammar/lexicon.ts';
import { Matcher, type Part } from './grammar/matcher.ts';
import type { DayOrder } from './tokens/numeral.ts';
import { TokenBuffer } from './tokens/token-buffer.ts';
import { tokenise } from './tokens/tokenise.ts';

const lexicons: Readonly<Record<string, TimeLexicon>> = { en: english as TimeLexicon };

const compiled = new Map<TimeLexicon, Grammar>();

function grammarOf(language: string): Grammar {
  const lexicon = lexicons[language];
  if (!lexicon) throw new RangeError(`"${language}" is no language of ${Object.keys(lexicons).join(', ')}`);
  let grammar = compiled.get(lexicon);
  if (!grammar) {
    grammar = compileGrammar(lexicon);
    compiled.set(lexicon, grammar);
  }
  return grammar;
}

export interface RecogniseOptions {
  /** The language of the text; several are each tried on the stretches in their scripts. Default: `en`. */
  readonly language?: string | readonly string[];
  /** The order of day and month in figures that leave it open. Default: the language's. */
  readonly order?: DayOrder;
}

/**
 * The time expressions of a text, in its order and without overlap; `text.slice(start, end)` is the expression. What
 * is stated is kept apart from what would have to be supplied, which `anchor` does.
 */
export function recognise(text: string, options: RecogniseOptions = {}): TimeExpression[] {
  const language = typeof options.language === 'string' ? options.language : (options.language?.[0] ?? 'en');
  const grammar = grammarOf(language);
  const tokens = new TokenBuffer();
  const found: TimeExpression[] = [];
  const matcher = new Matcher(grammar, tokens, (pattern, parts, count) => {
    const { family, name } = grammar.patterns[pattern];
    const made: TimeExpression[] = [];
    for (let each = 0; each < count; each++) {
      const part: Part = parts[each];
      const meaning = families[family](part.slots);
      if (!meaning) return false;
      made.push({
        start: tokens.starts[part.first],
        end: tokens.ends[part.last],
        ...meaning,
        rules: [`${family}/${name}`],
      });
    }
    best = made;
    return true;
  });
  let best: TimeExpression[] = [];
  for (let at = 0; at < text.length; ) {
    at = tokenise(text, at, grammar, tokens);
    for (let token = 0; token < tokens.count; ) {
      const end = grammar.canStart[tokens.classes[token]] ? matcher.match(token) : 0;
      if (end > 0) found.push(...best);
      token = end > 0 ? end : token + 1;
    }
  }
  return found;
}
