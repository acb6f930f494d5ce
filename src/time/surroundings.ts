import type { Grammar } from './grammar/grammar.ts';
import { type Lead, type Link, leads, links } from './grammar/vocabulary.ts';
import { Char, charOf, isDigit, isLetter, isSpace } from './tokens/characters.ts';
import { Mark, type TokenBuffer } from './tokens/token-buffer.ts';
import { classOf, isNumeral, isOfLexicon, other } from './tokens/token-class.ts';

/** A word that opens a sentence before what leads to an expression ("Meanwhile") is no longer than this. */
const longestOpener = 12;

/** A year at the end of a stretch, and how long a stretch is looked at before a token for one. */
const yearBefore = /(?<!\d)\d{4},?\s+$/;
const farthestYear = 24;
/** What follows a day of the month is looked at so far. */
const farthestAfter = 8;

/** What stands around the tokens that a match covers. */
export class Surroundings {
  readonly grammar: Grammar;
  readonly tokens: TokenBuffer;
  text = '';
  /** The token that the sentence begins with. */
  sentence = 0;
  /** The token after the last expression; -1 where there is none yet. */
  after = -1;

  constructor(grammar: Grammar, tokens: TokenBuffer) {
    this.grammar = grammar;
    this.tokens = tokens;
  }

  #charAt(at: number): number {
    return charOf[this.text.charCodeAt(at)];
  }

  isArticle(token: number): boolean {
    return token >= 0 && this.grammar.isArticle[this.tokens.classes[token]] === 1;
  }

  /** The word right before a token that places what is told against it. */
  leadOf(first: number): Lead | undefined {
    const lead = first === 0 ? -1 : this.grammar.leads[this.tokens.classes[first - 1]];
    return lead < 0 ? undefined : leads[lead];
  }

  /** How what begins at a token goes on from the expression before, where only joining words stand between. */
  linkOf(first: number): Link | undefined {
    const { after, grammar } = this;
    if (after < 0 || first <= after || first - after > 3) return undefined;
    let link = -1;
    let isLed = false;
    for (let token = after; token < first; token++) {
      const kind = this.tokens.classes[token];
      const value = grammar.links[kind];
      if (value >= 0) link = link < 0 ? value : Math.min(link, value);
      else if (grammar.leads[kind] >= 0) isLed = true;
      else if (grammar.isArticle[kind] === 0) return undefined;
    }
    // "two days before, on 14 June": a comma and a word that leads on begin something else.
    if (isLed && this.text[this.tokens.starts[after]] === ',') return undefined;
    return link < 0 ? undefined : links[link];
  }

  /** Whether only words that lead to it ("In", "However, by"; "In the" spring) stand before a token in its sentence. */
  opens(first: number, isSeason = false): boolean {
    const { classes, starts, ends } = this.tokens;
    let words = 0;
    const last = isSeason && first - 2 >= this.sentence && this.isArticle(first - 1) ? first - 2 : first - 1;
    for (let token = last; token >= this.sentence; token--) {
      const kind = classes[token];
      if (kind === other) {
        if (++words > 1 || ends[token] - starts[token] > longestOpener) return false;
      } else if (this.grammar.isLead[kind] === 0) return false;
    }
    return true;
  }

  /** Where the dash ends that stands after a token with nothing behind it on its line, or before a bracket; 0 for none. */
  openEndOf(last: number): number {
    const { classes, marks, ends, count } = this.tokens;
    const dash = last + 1;
    if (dash >= count || this.grammar.isJoint[classes[dash]] === 0 || (marks[dash] & Mark.glued) === 0) return 0;
    const isLast = dash + 1 >= count || (marks[dash + 1] & Mark.line) !== 0 || classes[dash + 1] === this.grammar.close;
    return isLast ? ends[dash] : 0;
  }

  /** Whether running words follow a token at once. */
  #hasWordAfter(token: number): boolean {
    const { classes, starts, ends, count } = this.tokens;
    return token + 1 < count && classes[token + 1] === other && starts[token + 1] === ends[token] + 1;
  }

  /** Whether a word in small letters follows a token at once. */
  hasSmallWordAfter(token: number): boolean {
    return this.#hasWordAfter(token) && this.#charAt(this.tokens.starts[token + 1]) === Char.letter;
  }

  /** Whether a token describes the word after it, a name or an event: "the *summer* offensive". */
  describes(token: number): boolean {
    if (!this.#hasWordAfter(token)) return false;
    const start = this.tokens.starts[token + 1];
    if (this.#charAt(start) === Char.capital) return true;
    let end = start;
    while (end < this.text.length && this.#charAt(end) === Char.letter) end++;
    return this.grammar.complements.events.has(this.text.slice(start, end));
  }

  /** Whether the word before a token has a capital of its own, so that the two may be a name: "Chollima March". */
  followsName(token: number): boolean {
    const { text, tokens } = this;
    let at = tokens.starts[token] - 1;
    if (at < 0 || this.#charAt(at) !== Char.space) return false;
    if (token > 0 && this.grammar.isLead[tokens.classes[token - 1]] === 1) return false;
    while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
    const end = at;
    while (at >= 0 && (isLetter(text.charCodeAt(at)) || "'’".includes(text[at]))) at--;
    return at < end && this.#charAt(at + 1) === Char.capital;
  }

  /** Whether a word that is a month and something else too ("March") is the month, where nothing else says so. */
  isMonth(token: number): boolean {
    const { text } = this;
    let at = this.tokens.starts[token] - 1;
    while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
    if (at < 0 || '.!?;"“”‘’\''.includes(text[at])) return false;
    if (this.isArticle(token - 1) && !this.describes(token)) return false;
    return !this.followsName(token);
  }

  /** Whether a year stands before a token, with a comma at most between: "1953, August". */
  followsYear(token: number): boolean {
    const start = this.tokens.starts[token];
    return yearBefore.test(this.text.slice(Math.max(0, start - farthestYear), start));
  }

  /** Whether a token is an ordinal before a name: "Sixth" in "Sixth Plenary Meeting". */
  countsName(token: number): boolean {
    const kind = this.tokens.classes[token];
    const isOrdinal = kind === classOf['ordinal-figure'] || (isOfLexicon(kind) && this.grammar.ordinals[kind] >= 0);
    const end = this.tokens.ends[token];
    return isOrdinal && this.#charAt(end) === Char.space && this.#charAt(end + 1) === Char.capital;
  }

  /** Whether figures are part of a serial name ("F-105") or of a longer number ("555-1212"). */
  isSerial(first: number): boolean {
    const { classes, marks, ends, starts } = this.tokens;
    if (first < 2 || (marks[first] & marks[first - 1] & Mark.glued) === 0) return false;
    // "한설보(1903-1951)": years, or a day in figures, open a bracket.
    const isDate = classes[first] === classOf['digit-year'] || classes[first] === classOf.figures;
    if (isDate && classes[first - 1] === this.grammar.open) return false;
    const before = classes[first - 2];
    // Figures before a dash, and no date themselves.
    if (isNumeral(before) && this.grammar.isJoint[classes[first - 1]] === 1) return this.after !== first - 1;
    if (before !== other || !isDigit(this.text.charCodeAt(starts[first]))) return false;
    return isLetter(this.text.charCodeAt(ends[first - 2] - 1));
  }

  /** Whether "ago" ends where a token does, and does not only begin another word: "1927년 전북". */
  endsShift(last: number): boolean {
    const { afterShift } = this.grammar;
    const end = this.tokens.ends[last];
    return afterShift === null || afterShift.test(this.text.slice(end, end + farthestAfter));
  }

  /** Whether letters stand right before a token. */
  isWithinWord(first: number): boolean {
    const start = this.tokens.starts[first];
    return start > 0 && isLetter(this.text.charCodeAt(start - 1));
  }

  /** Whether a bare number can be a date before what follows it: no thing that it counts, no name it is part of. */
  mayStandAlone(last: number, isYear: boolean): boolean {
    const { classes, starts, ends, count } = this.tokens;
    const next = last + 1;
    if (next >= count) return true;
    const { afterDay } = this.grammar;
    if (afterDay && !isYear) return afterDay.test(this.text.slice(ends[last], ends[last] + farthestAfter));
    if (classes[next] !== other) {
      const { isLead, isStop, isSubject, isArticle } = this.grammar;
      const kind = classes[next];
      // "On the 7th the army went over to the attack."
      return (isLead[kind] | isStop[kind] | (isYear ? 0 : isSubject[kind] | isArticle[kind])) === 1;
    }
    const char = this.#charAt(starts[next]);
    return char === Char.other || (isYear && char === Char.capital);
  }
}
