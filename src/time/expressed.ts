import type { Draft } from './draft.ts';
import type { Stated, TimeExpression } from './expression.ts';
import { headOfName } from './name-part.ts';
import { type Reach, reachOf } from './reach.ts';
import type { Surroundings } from './surroundings.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The expression that a draft is where it stands. `rules` are those that made it. */
export function expressed(draft: Draft, rules: readonly string[], around: Surroundings): Writable<TimeExpression> {
  const { first, last, meaning } = draft;
  const { starts, ends } = around.tokens;
  const { type, stated, implied, mod, weak, loose, definite, readings } = meaning;
  const expression: Writable<TimeExpression> = { start: starts[first], end: ends[last], type, stated, rules };
  if (implied) expression.implied = implied;
  if (mod) expression.mod = mod;
  if (weak) expression.weak = true;
  if (loose) expression.loose = true;
  if (definite) expression.definite = true;
  if (readings) expression.readings = readings;
  if (isGeneric(draft, around)) expression.generic = true;
  const head = headOf(draft, around);
  if (head !== null) {
    expression.inName = true;
    if (around.grammar.complements.events.has(head)) expression.namesEvent = true;
  }
  if (isFirstName(draft, around)) expression.inName = true;
  const complement = complementOf(stated, expression.end, around);
  if (complement) expression.complement = complement;
  const lead = around.leadOf(first);
  if (lead) {
    expression.lead = lead;
    expression.leadStart = starts[first - 1];
  }
  const link = around.linkOf(first);
  if (link) expression.link = link;
  const openEnd = around.openEndOf(last);
  if (openEnd > 0) expression.openEnd = openEnd;
  const isSeason = stated.kind === 'date' && stated.parts.season !== undefined;
  if (around.opens(first, isSeason)) expression.opens = true;
  return expression;
}

/** A season right before what it describes, with no word for which: "winter quarters", but "the winter offensive". */
function isGeneric({ first, last, meaning: { stated } }: Draft, around: Surroundings): boolean {
  if (first !== last || stated.kind !== 'date' || stated.parts.season === undefined) return false;
  return around.hasSmallWordAfter(last) && !around.describes(last) && around.leadOf(first) === undefined;
}

/** The kind of thing that a draft is part of the name of; null where it is none. */
function headOf({ first, last, meaning: { stated } }: Draft, around: Surroundings): string | null {
  if (stated.kind !== 'date' || stated.parts.year !== undefined) return null;
  if (stated.parts.month === undefined && stated.parts.weekday === undefined) return null;
  const isDefinite = around.isArticle(first) || around.isArticle(first - 1);
  // "On May 1 Kim Il Sung University opened": what follows tells who, unless an article makes one name of it.
  if (!isDefinite && (around.leadOf(first) !== undefined || around.followsYear(first))) return null;
  const { text, tokens, grammar } = around;
  return headOfName(text, tokens.ends[last], isDefinite && stated.parts.day !== undefined, grammar.nameHeads);
}

/** A month by itself that people are called by, right before another name: "General August Frey", "1937 August Frey". */
function isFirstName({ first, last, meaning: { stated } }: Draft, around: Surroundings): boolean {
  if (first !== last || stated.kind !== 'date' || stated.parts.month === undefined) return false;
  if (stated.parts.day !== undefined || stated.parts.year !== undefined || stated.relation) return false;
  const { text, tokens, grammar } = around;
  const [start, end] = [tokens.starts[first], tokens.ends[last]];
  if (!grammar.givenMonths.has(text.slice(start, end).toLowerCase()) || !surname.test(text.slice(end, end + 3)))
    return false;
  // "1953, August Sixth Plenary Meeting": a chronology's month.
  const isBare = around.leadOf(first) === undefined && !around.isArticle(first - 1) && text[start - 2] !== ',';
  return isBare && headOfName(text, end, false, grammar.nameHeads) === null;
}

const surname = /^ \p{Lu}\p{Ll}/u;

/** What goes with amounts, anniversaries, and days counted within an event. */
function complementOf(stated: Stated, end: number, { text, grammar }: Surroundings): Reach | undefined {
  if (stated.kind === 'date') {
    if (stated.event === undefined && stated.relation?.unit === undefined) return undefined;
    // "the day after": its last word is what the complement begins with.
    const split =
      stated.event === undefined ? reachOf(text, text.lastIndexOf(' ', end - 1), grammar.complements) : null;
    if (split?.direction) return split;
  } else if (stated.kind !== 'duration' && stated.kind !== 'anniversary' && stated.kind !== 'vague') return undefined;
  return reachOf(text, end, grammar.complements) ?? undefined;
}
