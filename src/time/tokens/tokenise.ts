import type { Grammar } from '../grammar/grammar.ts';
import { Char, charOf, isDigit } from './characters.ts';
import { composed, composeNumber } from './number-words.ts';
import { type DayOrder, numeral, readNumeral } from './numeral.ts';
import { Mark, type TokenBuffer } from './token-buffer.ts';
import { classOf, classOfShape, isOfLexicon, other } from './token-class.ts';

/** Signs that make the number after (or before) them a sum of money, a share or a number of a series. */
const beforeNumber = '$€£¥₩#№@';
const afterNumber = '%‰°²³';

/**
 * Once a buffer holds so many tokens, it ends at the next stretch of running words, which no pattern crosses; where none
 * comes, as in a page of figures, it ends all the same.
 */
const enough = 2048;
const atMost = 65_536;

/**
 * Fills the buffer with the tokens of `text` from `from` on; running words count as one. Returns where it stopped:
 * the end of the text, or a place that no expression crosses.
 *
 * This is the hot path: one pass over the code units and nothing allocated.
 */
export function tokenise(text: string, from: number, grammar: Grammar, order: DayOrder, tokens: TokenBuffer): number {
  const { trie, signs, takesStop, lexicon } = grammar;
  const bounded = lexicon.boundaries !== false;
  const length = text.length;
  tokens.count = 0;
  let at = from;
  let lines = 0;
  let glued = false;
  while (at < length) {
    const unit = text.charCodeAt(at);
    const char = charOf[unit];
    if (char >= Char.space) {
      if (char === Char.line && !(unit === 0x0a && text.charCodeAt(at - 1) === 0x0d)) lines++;
      glued = false;
      at++;
      continue;
    }
    const marks =
      (char === Char.capital ? Mark.capital : 0) |
      (glued ? Mark.glued : 0) |
      (lines === 0 ? 0 : lines === 1 ? Mark.line : Mark.line | Mark.blank);
    lines = 0;
    const start = at;
    if (char === Char.digit) {
      readNumeral(text, at, order);
      at = numeral.end;
      pushNumeral(text, start, grammar, tokens, marks);
      if (tokens.ends[tokens.count - 1] > at) at = tokens.ends[tokens.count - 1];
    } else if (char === Char.other) {
      at++;
      const sign = signs[unit];
      if (sign !== 0) tokens.push(sign, start, at, 0, marks);
      else {
        if (glued && afterNumber.includes(text[start])) spoilNumber(tokens, start);
        if (pushOther(tokens, start, at, marks)) return at;
      }
    } else {
      const entry = trie.find(text, at, bounded);
      if (entry !== 0) {
        at = trie.end;
        pushWord(entry, start, at, grammar, tokens, marks);
        if (takesStop[entry] === 1 && text.charCodeAt(at) === 0x2e) at++;
      } else {
        at++;
        // Over the rest of the word; without bounds between words, up to where another may begin.
        while (at < length && (charOf[text.charCodeAt(at)] - 1) >>> 0 < 2 && (bounded || !trie.begins(text, at))) at++;
        if (glued && (char === Char.letter || !isYearAt(tokens)) && bounded) spoilNumber(tokens, start);
        if (pushOther(tokens, start, at, marks)) return at;
      }
    }
    glued = true;
    if (tokens.count >= atMost) return at;
  }
  return length;
}

/** Adds running words, to those before where there are some. Returns whether the buffer may end here. */
function pushOther(tokens: TokenBuffer, start: number, end: number, marks: number): boolean {
  const last = tokens.count - 1;
  if (last >= 0 && tokens.classes[last] === other && (marks & Mark.blank) === 0) {
    tokens.ends[last] = end;
    return false;
  }
  tokens.push(other, start, end, 0, marks);
  return tokens.count > enough;
}

const isYearAt = (tokens: TokenBuffer): boolean =>
  tokens.count > 0 && tokens.classes[tokens.count - 1] === classOf['digit-year'];

/** A number with letters or a sign of measure right after it ("105mm", "50%") is no part of a date. */
function spoilNumber(tokens: TokenBuffer, at: number): void {
  const last = tokens.count - 1;
  if (last < 0 || tokens.ends[last] !== at) return;
  if (!isOfLexicon(tokens.classes[last])) tokens.classes[last] = other;
}

/** The kind of decade that a number is with an s after it, by the number of its digits. */
const decadeOfDigits: readonly (number | undefined)[] = [
  undefined,
  undefined,
  classOf['short-decade'],
  classOf['old-decade'],
  classOf.decade,
];

function pushNumeral(text: string, start: number, grammar: Grammar, tokens: TokenBuffer, marks: number): void {
  const { ordinal, decade } = grammar.lexicon.suffixes;
  let end = numeral.end;
  let kind = classOfShape(numeral.shape);
  let value = numeral.value;
  const next = text.charCodeAt(end);
  if (charOf[next] === Char.letter || next === 0x27 || next === 0x2019) {
    const asOrdinal = suffixEnd(text, end, ordinal);
    const asDecade = suffixEnd(text, end, decade);
    if (asOrdinal > 0 && numeral.digits <= 3) {
      kind = value >= 1 && value <= 31 ? classOf['ordinal-figure'] : classOf.ordinal;
      end = asOrdinal;
    } else if (asDecade > 0 && value % 10 === 0 && decadeOfDigits[numeral.digits] !== undefined) {
      kind = decadeOfDigits[numeral.digits]!;
      end = asDecade;
    }
  }
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1);
  const last = tokens.count - 1;
  const afterWord = (marks & Mark.glued) !== 0 && charOf[before] !== Char.other && charOf[before] !== Char.digit;
  if (afterWord && (last < 0 || tokens.classes[last] === other)) kind = other;
  else if (beforeNumber.includes(text[start - 1])) kind = other;
  if (kind === other) value = 0;
  tokens.push(kind, start, end, value, marks);
}

/** Where one of the suffixes that stands at `at` ends; 0 where none does. */
function suffixEnd(text: string, at: number, suffixes: readonly string[]): number {
  for (const suffix of suffixes) {
    const end = at + suffix.length;
    if (text.startsWith(suffix, at) && charOf[text.charCodeAt(end)] !== Char.letter && !isDigit(text.charCodeAt(end)))
      return end;
  }
  return 0;
}

/** Adds a word of the lexicon; number words are put together with those before them. */
function pushWord(
  entry: number,
  start: number,
  end: number,
  grammar: Grammar,
  tokens: TokenBuffer,
  marks: number,
): void {
  const { numbers, ordinals } = grammar;
  const number = numbers[entry];
  const value = number >= 0 ? number : ordinals[entry];
  if (value < 0) {
    tokens.push(entry, start, end, 0, marks);
    return;
  }
  let last = tokens.count - 1;
  const isJoined = last >= 0 && grammar.isAnd[tokens.classes[last]] === 1;
  if (isJoined || (last >= 0 && grammar.isJoint[tokens.classes[last]] === 1)) last--;
  const before = last < 0 ? -1 : numberAt(grammar, tokens, last);
  if (before >= 0 && composeNumber(before, value, number < 0, isJoined)) {
    tokens.count = last + 1;
    tokens.classes[last] = composed.kind;
    tokens.values[last] = composed.value;
    tokens.ends[last] = end;
    return;
  }
  tokens.push(entry, start, end, value, marks);
}

/** The value of a token that is a number in words; -1 where it is none. */
function numberAt(grammar: Grammar, tokens: TokenBuffer, at: number): number {
  const kind = tokens.classes[at];
  if (kind >= classOf['word-hour'] && kind <= classOf['word-year']) return tokens.values[at];
  return isOfLexicon(kind) ? grammar.numbers[kind] : -1;
}
