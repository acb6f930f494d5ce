import type { DateParts, Stated, TimeExpression } from './expression.ts';
import { families, type Meaning } from './families/index.ts';
import type { Grammar } from './grammar/grammar.ts';
import { Matcher, type Part } from './grammar/matcher.ts';
import { type Lead, type Link, leads, links } from './grammar/vocabulary.ts';
import { isInName } from './name-part.ts';
import { reachOf } from './reach.ts';
import { Char, charOf, isSpace } from './tokens/characters.ts';
import type { DayOrder } from './tokens/numeral.ts';
import { Mark, TokenBuffer } from './tokens/token-buffer.ts';
import { isNumeral, other } from './tokens/token-class.ts';
import { tokenise } from './tokens/tokenise.ts';

/** What a bracket holds is no longer than this, nor a word that opens a sentence ("Meanwhile"). */
const longestBracket = 120;
const longestOpener = 12;

/** A part of a match on its way to an expression. */
interface Draft {
  readonly first: number;
  readonly last: number;
  readonly meaning: Meaning;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Finds the expressions of texts by one grammar: tokens, the longest match at each, then what stands around it. */
export class Recogniser {
  readonly #grammar: Grammar;
  readonly #tokens = new TokenBuffer();
  readonly #matcher: Matcher;
  #text = '';
  #drafts: Draft[] = [];
  #pattern = 0;
  /** The token after the last expression; -1 where there is none yet. */
  #after = -1;
  /** The token its sentence begins with. */
  #sentence = 0;

  constructor(grammar: Grammar) {
    this.#grammar = grammar;
    this.#matcher = new Matcher(grammar, this.#tokens, (pattern, parts, count) => this.#judge(pattern, parts, count));
  }

  /** The expressions of a text, in its order. */
  read(text: string, order: DayOrder): TimeExpression[] {
    const found: TimeExpression[] = [];
    this.#text = text;
    for (let at = 0; at < text.length; ) {
      at = tokenise(text, at, this.#grammar, order, this.#tokens);
      this.#matchAll(found);
    }
    this.#text = '';
    return found;
  }

  #matchAll(found: TimeExpression[]): void {
    const { canStart, isCue, isStop } = this.#grammar;
    const { classes, count } = this.#tokens;
    const { starts, marks } = this.#tokens;
    let ahead = false;
    let bracket = -1;
    this.#sentence = 0;
    this.#after = -1;
    for (let token = 0; token < count; ) {
      const kind = classes[token];
      if ((marks[token] & Mark.line) !== 0) this.#sentence = token;
      if (isStop[kind] === 1 && (token + 1 >= count || (marks[token + 1] & Mark.glued) === 0)) {
        ahead = false;
        this.#sentence = token + 1;
      } else if (isCue[kind] === 1) ahead = true;
      else if (kind === this.#grammar.open) bracket = starts[token];
      else if (kind === this.#grammar.close) bracket = -1;
      const start = canStart[kind];
      const goesOn = start === 2 || (start === 1 && token + 1 < count && classes[token + 1] !== other);
      const end = goesOn ? this.#match(token) : 0;
      if (end === 0) {
        token++;
        continue;
      }
      const drafts = this.#drafts;
      if (drafts.length === 0) {
        token = end;
        continue;
      }
      for (const draft of drafts) {
        const isBracketed = bracket >= 0 && starts[draft.first] - bracket < longestBracket;
        found.push(this.#express(draft, this.#after, ahead, isBracketed));
        this.#after = draft.last + 1;
      }
      token = Math.max(this.#after, token + 1);
    }
  }

  /**
   * The token after the longest match at a token; 0 where there is none. A pattern that only asks for a word before
   * the expression does not keep a longer one from beginning where its expression does.
   */
  #match(token: number): number {
    const end = this.#matcher.match(token);
    const drafts = this.#drafts;
    if (end === 0 || drafts.length === 0 || drafts[0].first === token) return end;
    const pattern = this.#pattern;
    const other = this.#matcher.match(drafts[0].first);
    if (other >= end) return other;
    this.#drafts = drafts;
    this.#pattern = pattern;
    return end;
  }

  /** Whether a match makes sense; its parts are kept as drafts. */
  #judge(pattern: number, parts: readonly Part[], count: number): boolean {
    const { family } = this.#grammar.patterns[pattern];
    const drafts: Draft[] = [];
    if (family !== 'none') {
      for (let each = 0; each < count; each++) {
        const meaning = families[family](parts[each].slots);
        if (!meaning) return false;
        const { first, last } = parts[each];
        drafts.push({ first: this.#isArticleOfNext(first, last, meaning) ? first + 1 : first, last, meaning });
      }
      if (!this.#isPlausible(drafts, family)) return false;
      if (drafts.length > 1) share(drafts);
    }
    this.#drafts = drafts;
    this.#pattern = pattern;
    return true;
  }

  /** "the Spring Offensive", "the 21 January execution": the article is that of the word that follows. */
  #isArticleOfNext(first: number, last: number, { stated }: Meaning): boolean {
    if (first === last || stated.kind !== 'date' || stated.relation) return false;
    if (stated.parts.season === undefined && stated.parts.day === undefined) return false;
    const { values } = this.#grammar;
    return values[this.#tokens.classes[first]].has("'the") && this.#isAdjective(last);
  }

  #isPlausible(drafts: readonly Draft[], family: string): boolean {
    if (drafts.length > 1 && !isAscending(drafts)) return false;
    if (family !== 'date') return true;
    const { tokens, grammar } = { tokens: this.#tokens, grammar: this.#grammar };
    const { first, last, meaning } = drafts[0];
    const end = drafts[drafts.length - 1].last;
    if (meaning.weak && !this.#mayStandAlone(end, meaning)) return false;
    if (first === last && grammar.values[tokens.classes[first]].has('smallmonth')) return this.#isMonth(first);
    if (first === last && grammar.canBeName[tokens.classes[first]] === 1) return !this.#isAfterName(first);
    return !this.#isSerial(first);
  }

  /** Whether a bare number can be a date before what follows it: no thing that it counts, no name it is part of. */
  #mayStandAlone(last: number, { stated }: Meaning): boolean {
    const { classes, starts, count } = this.#tokens;
    const next = last + 1;
    if (next >= count) return true;
    if (classes[next] !== other)
      return this.#grammar.isLead[classes[next]] === 1 || this.#grammar.isStop[classes[next]] === 1;
    const isYear = stated.kind === 'date' && stated.parts.year !== undefined;
    const char = charOf[this.#text.charCodeAt(starts[next])];
    return char === Char.other || (isYear && char === Char.capital);
  }

  /** Whether a word that is a month and something else too ("March") is the month, where nothing else says so. */
  #isMonth(token: number): boolean {
    const text = this.#text;
    const start = this.#tokens.starts[token];
    let at = start - 1;
    while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
    if (at < 0 || '.!?;"“”‘’\''.includes(text[at])) return false;
    const { classes } = this.#tokens;
    const before = token > 0 ? this.#grammar.values[classes[token - 1]] : undefined;
    if (before?.has("'the") && !this.#isAdjective(token)) return false;
    return !this.#isAfterName(token);
  }

  /** Whether the word after a token is what it describes: "the *summer* offensive". */
  #isAdjective(token: number): boolean {
    const { classes, starts, ends, count } = this.#tokens;
    const next = token + 1;
    if (next >= count || starts[next] !== ends[token] + 1) return false;
    if (classes[next] !== other) return false;
    const text = this.#text;
    if (charOf[text.charCodeAt(starts[next])] === Char.capital) return true;
    let end = starts[next];
    while (end < text.length && charOf[text.charCodeAt(end)] === Char.letter) end++;
    return this.#grammar.complements.events.has(text.slice(starts[next], end));
  }

  /** A season right before what it describes, with no word for which: "winter quarters", but "the winter offensive". */
  #isGeneric({ first, last, meaning: { stated } }: Draft): boolean {
    if (first !== last || stated.kind !== 'date' || stated.parts.season === undefined) return false;
    const { classes, starts, ends, count } = this.#tokens;
    if (last + 1 >= count || classes[last + 1] !== other || starts[last + 1] !== ends[last] + 1) return false;
    const isLower = charOf[this.#text.charCodeAt(starts[last + 1])] === Char.letter;
    return isLower && !this.#isAdjective(last) && this.#leadOf(first) === undefined;
  }

  /** Whether the word before a token has a capital for itself, so that the two may be a name: "Chollima March". */
  #isAfterName(token: number): boolean {
    const text = this.#text;
    let at = this.#tokens.starts[token] - 1;
    if (at < 0 || charOf[text.charCodeAt(at)] !== Char.space) return false;
    if (token > 0 && this.#grammar.isLead[this.#tokens.classes[token - 1]] === 1) return false;
    while (at >= 0 && isSpace(text.charCodeAt(at))) at--;
    const end = at;
    while (
      at >= 0 &&
      (charOf[text.charCodeAt(at)] === Char.letter ||
        charOf[text.charCodeAt(at)] === Char.capital ||
        "'’".includes(text[at]))
    )
      at--;
    return at < end && charOf[text.charCodeAt(at + 1)] === Char.capital;
  }

  /** Whether figures are part of a serial name: "F-105", "Mk-2000". */
  #isSerial(first: number): boolean {
    const { classes, marks, ends } = this.#tokens;
    const isGlued = first > 1 && (marks[first] & marks[first - 1] & Mark.glued) !== 0;
    if (!isGlued) return false;
    // "555-1212": figures before the dash that are no date themselves.
    if (isNumeral(classes[first - 2]) && this.#grammar.isJoint[classes[first - 1]] === 1)
      return this.#after !== first - 1;
    if (classes[first - 2] !== other) return false;
    if (charOf[this.#text.charCodeAt(this.#tokens.starts[first])] !== Char.digit) return false;
    const char = charOf[this.#text.charCodeAt(ends[first - 2] - 1)];
    return char === Char.letter || char === Char.capital;
  }

  #express(draft: Draft, after: number, ahead: boolean, bracketed: boolean): TimeExpression {
    const { starts, ends } = this.#tokens;
    const { rules } = this.#grammar.patterns[this.#pattern];
    const { type, stated, implied, mod, weak, loose, definite, readings } = draft.meaning;
    const expression: Writable<TimeExpression> = {
      start: starts[draft.first],
      end: ends[draft.last],
      type,
      stated,
      rules,
    };
    if (implied) expression.implied = implied;
    if (mod) expression.mod = mod;
    if (weak) expression.weak = true;
    if (loose) expression.loose = true;
    if (definite) expression.definite = true;
    if (readings) expression.readings = readings;
    const complement = this.#complementOf(expression);
    if (complement) expression.complement = complement;
    if (this.#isGeneric(draft)) expression.generic = true;
    const lead = this.#leadOf(draft.first);
    if (lead) expression.lead = lead;
    const link = this.#linkOf(after, draft.first);
    if (link) expression.link = link;
    const openEnd = this.#openEndOf(draft.last);
    if (openEnd > 0) expression.openEnd = openEnd;
    if (ahead) expression.ahead = true;
    if (bracketed) expression.bracketed = true;
    if (this.#opens(draft.first)) expression.opens = true;
    if (this.#isInName(draft)) expression.inName = true;
    return expression;
  }

  /** Where the dash ends that stands after a token with nothing behind it on its line, or before a bracket; 0 for none. */
  #openEndOf(last: number): number {
    const { classes, marks, ends, count } = this.#tokens;
    const dash = last + 1;
    if (dash >= count || this.#grammar.isJoint[classes[dash]] === 0 || (marks[dash] & Mark.glued) === 0) return 0;
    const isLast =
      dash + 1 >= count || (marks[dash + 1] & Mark.line) !== 0 || classes[dash + 1] === this.#grammar.close;
    return isLast ? ends[dash] : 0;
  }

  #isInName({ first, last, meaning: { stated } }: Draft): boolean {
    if (stated.kind !== 'date' || stated.parts.year !== undefined) return false;
    if (stated.parts.month === undefined && stated.parts.weekday === undefined) return false;
    const { ends, classes } = this.#tokens;
    const { values, nameHeads } = this.#grammar;
    const isDefinite = values[classes[first]].has("'the") || (first > 0 && values[classes[first - 1]].has("'the"));
    // "On May 1 Kim Il Sung University opened": what follows tells who, unless an article makes one name of it.
    if (!isDefinite && this.#leadOf(first) !== undefined) return false;
    return isInName(this.#text, ends[last], isDefinite && stated.parts.day !== undefined, nameHeads);
  }

  #complementOf({ stated, end }: TimeExpression): TimeExpression['complement'] {
    const takes =
      stated.kind === 'duration' ||
      stated.kind === 'anniversary' ||
      stated.kind === 'vague' ||
      (stated.kind === 'date' && (stated.event !== undefined || stated.relation?.unit !== undefined));
    if (!takes) return undefined;
    // "the day after": its last word is what the complement begins with.
    const isSplit = stated.kind === 'date' && stated.event === undefined;
    const { complements } = this.#grammar;
    const split = isSplit ? reachOf(this.#text, this.#text.lastIndexOf(' ', end - 1), complements) : null;
    const reach = split?.direction ? split : reachOf(this.#text, end, complements);
    return reach ?? undefined;
  }

  /** Whether only words that lead to it ("In", "However, by") stand before a token in its sentence. */
  #opens(first: number): boolean {
    const { classes, starts, ends } = this.#tokens;
    let words = 0;
    for (let token = first - 1; token >= this.#sentence; token--) {
      const kind = classes[token];
      if (kind === other) {
        if (++words > 1 || ends[token] - starts[token] > longestOpener) return false;
      } else if (!this.#grammar.isLead[kind]) return false;
    }
    return true;
  }

  #leadOf(first: number): Lead | undefined {
    const lead = first === 0 ? -1 : this.#grammar.leads[this.#tokens.classes[first - 1]];
    return lead < 0 ? undefined : leads[lead];
  }

  /** How the part that begins at token `first` goes on from the expression that ended before token `after`. */
  #linkOf(after: number, first: number): Link | undefined {
    if (after < 0 || first <= after || first - after > 3) return undefined;
    const grammar = this.#grammar;
    let link = -1;
    for (let token = after; token < first; token++) {
      const kind = this.#tokens.classes[token];
      const value = grammar.links[kind];
      if (value >= 0) link = link < 0 ? value : Math.min(link, value);
      else if (grammar.leads[kind] < 0 && grammar.isArticle[kind] === 0) return undefined;
    }
    return link < 0 ? undefined : links[link];
  }
}

/** "4 and 5 May" are two days of one month; "4 and 3 May" are not. */
function isAscending(drafts: readonly Draft[]): boolean {
  let last = 0;
  for (const { meaning } of drafts) {
    const { stated } = meaning;
    if (stated.kind !== 'date') return true;
    const { day, month } = stated.parts;
    if (day === undefined) return true;
    if (day <= last && month === undefined) return false;
    last = day;
  }
  return true;
}

/** What is written once for all parts of a match: "499-493 BC", "1915-17". */
function share(drafts: Draft[]): void {
  const last = drafts[drafts.length - 1].meaning;
  if (last.stated.kind !== 'date') return;
  const { year } = (drafts[0].meaning.stated as typeof last.stated).parts;
  for (const [at, { meaning }] of drafts.entries()) {
    if (meaning.stated.kind !== 'date') continue;
    if (last.stated.parts.bce && (meaning.stated.parts.year ?? meaning.stated.parts.century) !== undefined)
      drafts[at] = withParts(drafts[at], { bce: true });
    if (at > 0 && year !== undefined && meaning.implied?.year !== undefined)
      drafts[at] = withParts(drafts[at], { year: Math.floor(year / 100) * 100 + (meaning.implied.year % 100) });
  }
}

function withParts(draft: Draft, parts: DateParts): Draft {
  const { implied: _, ...meaning } = draft.meaning;
  const stated = meaning.stated as Extract<Stated, { kind: 'date' }>;
  return { ...draft, meaning: { ...meaning, stated: { ...stated, parts: { ...stated.parts, ...parts } } } };
}
