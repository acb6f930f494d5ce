import type { Argument } from './argument.ts';
import { isAndAgain } from './clause-front.ts';
import type { Item } from './item.ts';
import type { Predicate } from './predicate.ts';

/** A stretch of a clause between its commas and "and", with one date and what it dates. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly date: number;
  readonly arguments: readonly Argument[];
}

/**
 * Predicates whose verb is told once for several things, each with a date of its own, as one for each of them: "went to
 * the works in May, and in June to the mill", "Veld fell on 3 May, followed by Dorn on the 5th". The verb's own words
 * stay with the first; the others begin with what joins them.
 */
export function withGapped(predicates: readonly Predicate[], items: readonly Item[]): readonly Predicate[] {
  if (!hasTwoDates(items)) return predicates;
  return predicates
    .flatMap((one, i) => [...gapped(one, predicates[i + 1], items), ...again(predicates, i, items)])
    .filter((one, i, all) => !(isFollowing(one, items) && all[i - 1]?.end === one.end));
}

function hasTwoDates(items: readonly Item[]): boolean {
  let dates = 0;
  for (const { date } of items) if (date) dates++;
  return dates > 1;
}

function gapped(predicate: Predicate, next: Predicate | undefined, items: readonly Item[]): Predicate[] {
  const { group, triggers, subject } = predicate;
  // "there was a conference in May, an election in June"
  const isPhrase = triggers.length > 0 && triggers[0].sort === 'phrase';
  if (group ? triggers.length === 0 || group.led || group.planned || group.denied : !isPhrase) return [predicate];
  const follows = next && isFollowing(next, items) && next.sharesWith === predicate ? next : null;
  const after = follows ? [...predicate.after, ...follows.after] : predicate.after;
  const end = follows ? follows.end : predicate.end;
  const parts = partsOf(predicate, after, end, follows, items);
  if (parts.length < 2) return [predicate];
  const ofSubject = group?.voice === 'passive' || (group !== null && triggers.some(({ frame }) => frame.intransitive));
  const [first, ...rest] = parts;
  const more = rest.map((part): Predicate => {
    const [head] = part.arguments;
    const isSubject = ofSubject && (head.preposition === null || head.tie?.in.by === true) && head.at < part.date;
    const bare = { ...head, preposition: null, tie: null };
    return {
      ...predicate,
      first: part.from,
      at: part.from,
      last: part.from,
      subject: isSubject ? [bare] : subject,
      before: [],
      after: isSubject ? part.arguments.slice(1) : part.arguments,
      end: part.to,
      sharesWith: null,
    };
  });
  return [{ ...predicate, after: first.arguments, end: first.to }, ...more];
}

/** "was elected in May, when the unions met, and again in June": what is told once more behind a clause that says when. */
function again(predicates: readonly Predicate[], i: number, items: readonly Item[]): Predicate[] {
  const { end, subordinate, group } = predicates[i];
  if (!subordinate || !group || end >= items.length || !isAndAgain(items, end)) return [];
  const main = predicates.findLast((one, k) => k < i && one.group?.finite === true && !one.subordinate);
  const date = items.findIndex((item, at) => at > end + 2 && item.date !== null);
  if (!main || main.triggers.length === 0 || date < 0 || date > end + 4) return [];
  const from = end + 2;
  const after = main.after.filter(({ kind }) => kind === 'office');
  return [{ ...main, first: from, at: from, last: from, before: [], after, end: items.length, sharesWith: null }];
}

// "followed by N. on the 5th"
const isFollowing = ({ group, at, last }: Predicate, items: readonly Item[]): boolean =>
  group?.voice === 'passive' && !group.finite && items[at].in.following && items[last + 1]?.in.by;

const most = 40;

/** The dated parts of a clause, where every part has one date at its beginning or end; none where one has not. */
function partsOf(
  { last, first, subject }: Predicate,
  after: readonly Argument[],
  end: number,
  follows: Predicate | null,
  items: readonly Item[],
): Part[] {
  const stops: number[] = [];
  for (let at = last + 1; at < end; at++) {
    const { word, in: lists } = items[at];
    const isJoint = word === ',' || word === ';' || lists.adding;
    if (isJoint && !(stops.at(-1) === at - 1)) stops.push(at);
  }
  // Longer lists are of names.
  if (stops.length === 0 || stops.length > most) return [];
  const whole: Part[] = [];
  let from = last + 1;
  for (const to of [...stops, end]) {
    const own = after.filter((one) => one.at >= from && one.at < to);
    const inside = datesIn(from, to, items);
    if (whole.length === 0) {
      // What stands before the first joint, or the date before its verb, is the verb's own.
      const date = inside[0] ?? opening(first, subject, items);
      if (inside.length > 1 || date === null) return [];
      if (inside.length === 0 && own.length === 0) return [];
      whole.push({ from, to, date, arguments: own });
    } else if (inside.length === 1 && own.length > 0 && isEdge(inside[0], from, to, items)) {
      whole.push({ from, to, date: inside[0], arguments: own });
    } else if (inside.length === 0 && !endsWithDate(whole[whole.length - 1], items)) {
      // "in May a conference of unions and leagues": what follows a date is dated by it to the next.
      const open = whole[whole.length - 1];
      whole[whole.length - 1] = { ...open, to, arguments: [...open.arguments, ...own] };
    } else return follows || (inside.length === 0 && to === end) ? whole : [];
    from = to;
  }
  return whole.every(({ date }, i) => i === 0 || isLater(items[whole[i - 1].date], items[date])) ? whole : [];
}

const endsWithDate = ({ to, date }: Pick<Part, 'to' | 'date'>, items: readonly Item[]): boolean => {
  let last = to - 1;
  while (last > date && items[last].sort === 'mark') last--;
  return last === date;
};

function datesIn(from: number, to: number, items: readonly Item[]): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (items[at].date) found.push(at);
  return found;
}

function opening(first: number, subject: readonly Argument[], items: readonly Item[]): number | null {
  const from = subject[0]?.from ?? first;
  for (let at = from - 1; at >= 0 && at > from - 4; at--) if (items[at].date) return at;
  return null;
}

// The date begins the part behind what joins it, or ends it.
function isEdge(date: number, from: number, to: number, items: readonly Item[]): boolean {
  if (endsWithDate({ to, date }, items)) return true;
  for (let at = from; at < date; at++) {
    const { sort, in: lists } = items[at];
    if (sort === 'name' || (sort === 'word' && !lists.adding && !lists.prepositions && !lists.determiners))
      return false;
  }
  return true;
}

const isLater = ({ date: a }: Item, { date: b }: Item): boolean =>
  a !== null && b !== null && (a.latest ?? '9999') < (b.earliest ?? '');
