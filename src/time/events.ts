import type { Span } from '../model/index.ts';
import { astronomical, edtfOfFilled } from './anchoring/filled.ts';
import type { TimeExpression } from './expression.ts';
import { grammarOf, languages } from './languages.ts';
import { Char, charOf } from './tokens/characters.ts';

/** An event whose time is known, so that others can be counted from it: "four years after the war". */
export interface KnownEvent {
  /** What it is called, in small letters; the last word says what kind of event it is. */
  readonly name: string;
  readonly edtf: string;
  /** Where the text says so; absent where it was known from elsewhere. */
  readonly from?: Span;
}

/** A name has no more words than this before the one that says what it is. */
const mostWords = 5;

/** The events that a text dates in brackets after their name: "the Fatherland Liberation War (June 1950-July 1953)". */
export function eventsOf(
  text: string,
  expressions: readonly TimeExpression[],
  language: string = languages[0],
): KnownEvent[] {
  const { events } = grammarOf(language).complements;
  const found: KnownEvent[] = [];
  for (let at = 0; at < expressions.length; at++) {
    const { start, bracketed } = expressions[at];
    if (!bracketed || text[start - 1] !== '(') continue;
    const name = nameBefore(text, start - 1, events);
    const from = name === null ? null : edtfAt(expressions, at);
    if (name === null || from === null) continue;
    const next = expressions[at + 1];
    const to = next?.link === 'range' ? edtfAt(expressions, at + 1) : null;
    found.push({
      name,
      edtf: to === null ? from : `${from}/${to}`,
      from: { start, end: to ? next.end : expressions[at].end },
    });
  }
  return found;
}

/** The stated date of an expression, or what the end of its range lends it; null where it has no year. */
function edtfAt(expressions: readonly TimeExpression[], at: number): string | null {
  const { stated } = expressions[at];
  if (stated.kind !== 'date') return null;
  const { month, day } = stated.parts;
  const next = expressions[at + 1];
  const lent = next?.link === 'range' && next.stated.kind === 'date' ? astronomical(next.stated.parts) : undefined;
  const year = astronomical(stated.parts) ?? lent;
  if (year === undefined) return null;
  return edtfOfFilled({ year, ...(month !== undefined && { month, ...(day !== undefined && { day }) }) });
}

/** The words with capitals that end before `end` with one for an event; null where there are none. */
function nameBefore(text: string, end: number, events: ReadonlySet<string>): string | null {
  const words: string[] = [];
  let at = end;
  while (words.length <= mostWords) {
    while (at > 0 && charOf[text.charCodeAt(at - 1)] >= Char.space) at--;
    const last = at;
    while (
      at > 0 &&
      (charOf[text.charCodeAt(at - 1)] === Char.letter ||
        charOf[text.charCodeAt(at - 1)] === Char.capital ||
        text[at - 1] === '-')
    )
      at--;
    const word = text.slice(at, last);
    if (word === '' || charOf[word.charCodeAt(0)] !== Char.capital) break;
    if (words.length === 0 && !events.has(word.toLowerCase())) return null;
    words.unshift(word.toLowerCase());
  }
  return words.length === 0 ? null : words.join(' ');
}

/** The event that a complement speaks of: the longest name it holds, or the only event of its kind. Null for none. */
export function eventIn(complement: string, events: readonly KnownEvent[]): KnownEvent | null {
  const words = ` ${complement.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = events.filter(({ name }) => words.includes(` ${name} `));
  if (named.length > 0) return named.reduce((best, event) => (event.name.length > best.name.length ? event : best));
  const kinds = events.filter(({ name }) => words.trimEnd().endsWith(` ${name.slice(name.lastIndexOf(' ') + 1)}`));
  return kinds.length === 1 ? kinds[0] : null;
}
