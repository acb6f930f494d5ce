import type { TimeExpression } from './expression.ts';
import { grammarOf, languagesOf } from './languages.ts';
import { Recogniser } from './recogniser.ts';
import type { DayOrder } from './tokens/numeral.ts';

/** What a text is read by. */
export interface RecogniseOptions {
  /** The language of the text, or several. Default: those of the scripts that the beginning of the text is written in. */
  readonly language?: string | readonly string[];
  /** The order of day and month in figures that leave it open. Default: the language's. */
  readonly order?: DayOrder;
}

const recognisers = new Map<string, Recogniser>();

function recogniserOf(language: string): Recogniser {
  let recogniser = recognisers.get(language);
  if (!recogniser) {
    recogniser = new Recogniser(grammarOf(language));
    recognisers.set(language, recogniser);
  }
  return recogniser;
}

/**
 * The time expressions of a text, in its order and without overlap; `text.slice(start, end)` is the expression. What
 * is stated is kept apart from what would have to be supplied, which `anchor` does. Where several languages read the
 * same stretch, the longer reading stands. Throws a RangeError where there is no lexicon for a language.
 *
 *     recognise('It met on 10 October 1945.')
 *     // [{ start: 10, end: 25, type: 'DATE', stated: { kind: 'date', parts: { year: 1945, month: 10, day: 10 } }, … }]
 */
export function recognise(text: string, options: RecogniseOptions = {}): TimeExpression[] {
  const { language = languagesOf(text), order } = options;
  const names = typeof language === 'string' ? [language] : language;
  const readings = names.map((name) => recogniserOf(name).read(text, order ?? grammarOf(name).lexicon.order));
  return readings.reduce(merged);
}

/** Two readings as one: of two that overlap, the longer, else the first. */
function merged(a: TimeExpression[], b: TimeExpression[]): TimeExpression[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const all = [...a, ...b].sort((one, other) => one.start - other.start || other.end - one.end);
  const kept: TimeExpression[] = [];
  for (const expression of all) {
    const last = kept.at(-1);
    if (!last || expression.start >= last.end) kept.push(expression);
    else if (expression.end - expression.start > last.end - last.start) kept[kept.length - 1] = expression;
  }
  return kept;
}
