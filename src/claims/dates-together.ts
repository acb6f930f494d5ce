import type { DateStretch } from '../context/index.ts';
import type { Item } from './item.ts';
import type { Dated } from './sentence-dates.ts';

/** What dates that stand by each other (one at least) come to: all of them where they are joined, else the one that says most. */
export const datesTogether = (dates: readonly Dated[], items: readonly Item[]): readonly DateStretch[] =>
  joinedDates(dates, items) ?? [narrowest(dates)];

/** "in 2013 and 2017", "in March and in May": two dates, one after the other; null where they are not joined. */
export function joinedDates(dates: readonly Dated[], items: readonly Item[]): DateStretch[] | null {
  const joined = [dates[0]];
  for (let i = 1; i < dates.length; i++) {
    const before = joined[joined.length - 1];
    let isJoint = false;
    for (let at = before.at + 1; at < dates[i].at; at++) {
      const { word, in: lists } = items[at];
      if (lists.adding || word === ',') isJoint = true;
      else if (!lists.betweenDates) return null;
    }
    const overlap = overlaps(before.date, dates[i].date);
    if (!isJoint || overlap) return null;
    joined.push(dates[i]);
  }
  if (joined.length < 2) return null;
  const all = joined.map(({ date }) => date);
  return all.every((date, i) => i === 0 || isDayAfter(all[i - 1], date)) ? [stretchOver(all)] : all;
}

// "on Tuesday and Wednesday": days in a row are one stretch.
const isDayAfter = (a: DateStretch, b: DateStretch): boolean =>
  a.earliest !== null &&
  b.earliest !== null &&
  a.earliest === a.latest &&
  b.earliest === b.latest &&
  Date.parse(b.earliest) - Date.parse(a.earliest) === 86_400_000;

function stretchOver(days: readonly DateStretch[]): DateStretch {
  const [first, last] = [days[0], days[days.length - 1]];
  return {
    start: first.start,
    end: last.end,
    edtf: `${first.edtf}/${last.edtf}`,
    earliest: first.earliest,
    latest: last.latest,
    basis: days.some(({ basis }) => basis !== 'stated') ? 'context' : 'stated',
    mentions: days.flatMap(({ mentions }) => mentions),
  };
}

/** Whether two stretches of time have a day in common, by their bounds. */
export const overlaps = (a: DateStretch, b: DateStretch): boolean =>
  (a.earliest ?? '') <= (b.latest ?? '9999') && (b.earliest ?? '') <= (a.latest ?? '9999');

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
