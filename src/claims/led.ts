import { type Argument, argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import type { ClaimLexicon } from './lexicon.ts';
import type { Predicate } from './predicate.ts';
import { asserted, termFor } from './term-told.ts';
import { asPerson } from './unknown-person.ts';

/**
 * When people came to lead a body and ceased to, where a verb says so and no office is named: "N. led the union from 1937
 * to 1980", "led by N. from …". The office is then that of the body's head, which is concluded.
 */
export const leadersTold = (sentence: Sentence, lexicon: ClaimLexicon): Assertion[] =>
  sentence.predicates.flatMap((predicate) => ledBy(predicate, sentence, lexicon));

function ledBy(predicate: Predicate, sentence: Sentence, lexicon: ClaimLexicon): Assertion[] {
  const { group, at, subject, before, after } = predicate;
  const { items } = sentence;
  if (!group || group.planned || group.denied || group.led || !items[at].in.heading) return [];
  const isPassive = group.voice === 'passive';
  if (!isPassive && !group.finite) return [];
  const doers = isPassive ? [...before, ...after].filter(({ tie }) => tie?.in.by) : subject;
  const holders = doers.map((one) => asPerson(one, sentence)).filter(({ kind }) => kind === 'person');
  const term = holders.length > 0 ? termFor(predicate, items) : null;
  const body = term ? bodyOf(predicate, isPassive, sentence, lexicon) : null;
  if (!term || !body) return [];
  // Of "it" that nothing names, only who led it is told.
  const office = body.pointer && !body.name ? [] : [headOf(body, sentence, at)];
  return holders.flatMap((holder) => asserted([holder, ...office], term, sentence));
}

// "led by N., the union grew": the subject of the clause that a participle opens.
function bodyOf(
  { subject, after, group, at }: Predicate,
  isPassive: boolean,
  { predicates }: Sentence,
  { founded }: ClaimLexicon,
): Argument | null {
  const main = subject.length > 0 || group?.finite ? null : predicates.find((one) => one.group?.finite && one.at > at);
  const led = isPassive ? (main?.subject ?? subject) : after.filter(({ tie }) => tie === null || tie.in.over);
  return (
    led.find(
      ({ name, kind, modifies, pointer }) =>
        !modifies && (name ? kind === 'organisation' : pointer || founded.has(kind)),
    ) ?? null
  );
}

function headOf({ name, kind }: Argument, { items }: Sentence, at: number): Argument {
  const { start, end, word } = items[at];
  const body = name?.name ?? kind.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase());
  const office = `Head of ${/^the /i.test(body) ? body : `the ${body}`}`;
  return argument(items, at, at, at, {
    kind: 'office',
    start,
    end,
    text: word,
    name: office,
    basis: 'inferred',
    ...(name ? { body: name.name } : {}),
  });
}
