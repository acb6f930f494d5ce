import type { Sentence } from './assertion.ts';
import type { Frame } from './frame.ts';
import type { Predicate } from './predicate.ts';

/**
 * The verb that makes an occurrence of what it governs: of a noun ("proclaimed the founding of", "a measure — the merger
 * of") or of a participle behind its object ("declared the union founded").
 */
export function carrierOf(
  { governor, phrase, group, subject, first }: Predicate,
  { items, predicates }: Sentence,
): Predicate | null {
  const isCarrier = (one: Predicate): boolean => items[one.at].in.carriers;
  if (group) {
    if (group.finite || group.voice === 'active' || subject.length === 0) return null;
    const before = predicates.findLast((one) => one.group !== null && one.last < subject[0].from);
    return before &&
      items[before.at].in.pronouncing &&
      before.after.includes(subject[0]) &&
      subject[0].last === first - 1
      ? before
      : null;
  }
  if (!phrase) return null;
  // "the founding of the union was proclaimed"
  const proclaimed = predicates.find(
    (one) => one.group?.voice === 'passive' && one.group.finite && one.subject[0] === phrase,
  );
  if (proclaimed && isCarrier(proclaimed)) return proclaimed;
  const mark = items[phrase.from - 1];
  if (mark?.word === '—' || mark?.word === ':')
    return predicates.findLast((one) => one.group?.finite && one.last < phrase.from && isCarrier(one)) ?? null;
  if (!governor?.group || governor.group.led) return null;
  const { tie } = phrase;
  // "founded by merger"
  if (tie?.in.by && governor.triggers.some(({ frame }) => frame.kind === 'founding')) return governor;
  // "accomplished in five years after the war": no object, though a date stands between.
  const isObject = tie === null ? !items[phrase.from - 1]?.in.backward : tie.in.deciding;
  return isObject && isCarrier(governor) ? governor : null;
}

/** "decided on renaming the paper": what a decision does, it does; what it is to lead to, and a purpose, is not told. */
export function isTold(predicate: Predicate, frame: Frame, items: Sentence['items']): boolean {
  let one = predicate;
  // "discussed founding a union"
  const { group, first } = predicate;
  if (group && !group.finite && group.voice === 'active' && items[first - 1]?.in.pondering) return false;
  // "on renaming …, and publishing …"
  while (
    one.group &&
    !one.group.finite &&
    one.group.voice === 'active' &&
    one.group.led === null &&
    one.sharesWith?.group?.led
  )
    one = one.sharesWith;
  const led = one.group?.led ?? null;
  if (led === null || led.factual) return true;
  if (frame.purpose && led.infinitive) return true;
  // "came to see the works"
  if (frame.kind === 'appearance' && led.infinitive && one.sharesWith && items[one.sharesWith.at].in.moving)
    return true;
  if (!frame.byDecision || one.sharesWith === null) return false;
  if (!led.deciding) return false;
  const { at, last } = one.sharesWith;
  // "issued a decree on renaming the mill"
  return items[at].in.carriers || items.slice(last + 1, one.first).some((item) => item.in.decrees);
}
