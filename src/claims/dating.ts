import type { DateStretch } from '../context/index.ts';
import type { Item } from './item.ts';
import type { Predicate } from './predicate.ts';

/** A date in a sentence, by the index of its item. */
interface Dated {
  readonly at: number;
  readonly date: DateStretch;
}

/**
 * The date that a predicate is told with: the nearest after it in its clause, else the nearest before it in its clause,
 * else the one that opens the sentence, else that of a predicate it shares its subject with. Null where none is.
 */
export function dateOf(
  predicate: Predicate,
  predicates: readonly Predicate[],
  items: readonly Item[],
): DateStretch | null {
  const dates = items.flatMap((item, at): Dated[] =>
    item.date && !isAside(items, at) ? [{ at, date: item.date }] : [],
  );
  if (dates.length === 0) return null;
  const own = ownDate(predicate, predicates, dates);
  if (own) return own;
  const opening = predicates[0] && dates.find(({ at }) => at < predicates[0].first);
  if (opening) return opening.date;
  const kin = predicates.filter((other) => other.sharesWith === predicate || predicate.sharesWith === other);
  for (const other of kin) {
    const date = ownDate(other, predicates, dates);
    if (date) return date;
  }
  return null;
}

// A date in brackets belongs to the name or noun before it: "the occupation (1905–1945)".
const isAside = (items: readonly Item[], at: number): boolean =>
  items[at - 1]?.word === '(' && items[at - 2]?.sort !== 'date';

function ownDate(predicate: Predicate, predicates: readonly Predicate[], dates: readonly Dated[]): DateStretch | null {
  const { first, last, end } = predicate;
  const after = dates.filter(({ at }) => at > last && at < end);
  if (after.length > 0) return narrowest(after);
  const before = predicates[predicates.indexOf(predicate) - 1];
  const from = before ? before.last : -1;
  return dates.findLast(({ at }) => at > from && at < first)?.date ?? null;
}

// "seventy years ago today, on October 10, 1945": of dates that say one thing, the one that says most.
function narrowest(dates: readonly Dated[]): DateStretch {
  let best = dates[0].date;
  for (const { date } of dates.slice(1))
    if (
      best.earliest &&
      best.latest &&
      date.earliest &&
      date.latest &&
      best.earliest <= date.earliest &&
      date.latest <= best.latest
    )
      best = date;
  return best;
}
