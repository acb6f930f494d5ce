import { type Draft, share } from './draft.ts';
import { expressed } from './expressed.ts';
import type { TimeExpression } from './expression.ts';
import { families } from './families/index.ts';
import type { Grammar } from './grammar/grammar.ts';
import { noTime } from './grammar/lexicon.ts';
import { Matcher, type Part } from './grammar/matcher.ts';
import { isArticleOfNext, isPlausible } from './plausible.ts';
import { Surroundings } from './surroundings.ts';
import type { DayOrder } from './tokens/numeral.ts';
import { Mark, TokenBuffer } from './tokens/token-buffer.ts';
import { other } from './tokens/token-class.ts';
import { tokenise } from './tokens/tokenise.ts';

/** What stands in brackets is no longer than this. */
const longestBracket = 120;

/** Finds the expressions of texts by one grammar: tokens, the longest match at each, then what stands around it. */
export class Recogniser {
  readonly #grammar: Grammar;
  readonly #tokens = new TokenBuffer();
  readonly #around: Surroundings;
  readonly #matcher: Matcher;
  /** The last match that was taken: its parts, none where it is no time, and its pattern. */
  #drafts: Draft[] = [];
  #pattern = 0;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#around = new Surroundings(grammar, this.#tokens);
    this.#matcher = new Matcher(grammar, this.#tokens, (pattern, parts, count) => this.#take(pattern, parts, count));
  }

  /** The expressions of a text, in its order. */
  read(text: string, order: DayOrder): TimeExpression[] {
    const found: TimeExpression[] = [];
    if (this.#grammar.core?.occurIn(text) === false) return found;
    this.#around.text = text;
    for (let at = 0; at < text.length; ) {
      at = tokenise(text, at, this.#grammar, order, this.#tokens);
      this.#matchAll(found);
    }
    this.#around.text = '';
    return found;
  }

  /** Goes through the tokens once, and keeps the sentence, the bracket and the tense it is in. */
  #matchAll(found: TimeExpression[]): void {
    const { canStart, isCue, isStop, open, close, patterns } = this.#grammar;
    const { classes, starts, marks, count } = this.#tokens;
    const around = this.#around;
    let ahead = false;
    let bracket = Number.NEGATIVE_INFINITY;
    around.sentence = 0;
    around.after = -1;
    for (let token = 0; token < count; ) {
      const kind = classes[token];
      if ((marks[token] & Mark.line) !== 0) around.sentence = token;
      if (isStop[kind] === 1 && (token + 1 >= count || (marks[token + 1] & Mark.glued) === 0)) {
        ahead = false;
        around.sentence = token + 1;
      } else if (isCue[kind] === 1) ahead = true;
      else if (kind === open) bracket = starts[token];
      else if (kind === close) bracket = Number.NEGATIVE_INFINITY;
      const start = canStart[kind];
      const mayMatch = start === 2 || (start === 1 && token + 1 < count && classes[token + 1] !== other);
      const end = mayMatch ? this.#match(token) : 0;
      token = end > 0 ? end : token + 1;
      if (end === 0 || this.#drafts.length === 0) continue;
      for (const draft of this.#drafts) {
        const expression = expressed(draft, patterns[this.#pattern].rules, around);
        if (ahead) expression.ahead = true;
        if (starts[draft.first] - bracket < longestBracket) expression.bracketed = true;
        found.push(expression);
        around.after = draft.last + 1;
      }
      // A pattern may have looked at words after its expressions, which begin what comes next.
      token = around.after;
    }
  }

  /**
   * The token after the longest match at a token; 0 where there is none. A pattern that only asks for a word before
   * its expression does not keep a longer one from beginning where the expression does.
   */
  #match(token: number): number {
    const end = this.#matcher.match(token);
    const drafts = this.#drafts;
    if (end === 0 || drafts.length === 0 || drafts[0].first === token) return end;
    const pattern = this.#pattern;
    const inner = this.#matcher.match(drafts[0].first);
    if (inner >= end) return inner;
    this.#drafts = drafts;
    this.#pattern = pattern;
    return end;
  }

  /** Takes a match that makes sense: its parts become drafts. Returns whether it does. */
  #take(pattern: number, parts: readonly Part[], count: number): boolean {
    const { family } = this.#grammar.patterns[pattern];
    const drafts: Draft[] = [];
    if (family !== noTime) {
      for (let each = 0; each < count; each++) {
        const { first, last, slots } = parts[each];
        const meaning = families[family](slots);
        if (!meaning) return false;
        const isNotIts = isArticleOfNext(first, last, meaning, this.#around);
        drafts.push({ first: isNotIts ? first + 1 : first, last, meaning });
      }
      if (!isPlausible(drafts, family, this.#around)) return false;
      if (drafts.length > 1) share(drafts);
    }
    this.#drafts = drafts;
    this.#pattern = pattern;
    return true;
  }
}
