import type { DateStretch } from '../context/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';
import { refinedByName } from './name-date.ts';
import type { Dated } from './sentence-dates.ts';

// Each of these is an occurrence of its own where a name fills it.
const apart: ReadonlySet<string> = new Set(['meeting', 'appearance', 'founding', 'agreement', 'dissolution']);

/** "The fourth and the fifth conference were held in 2013 and 2017": one of each, where several things have dates. */
export function oneOfEach(
  whole: Assertion,
  patients: readonly Argument[],
  told: readonly DateStretch[],
  dates: readonly Dated[],
  { times, items }: Sentence,
): Assertion[] {
  const kind = patients.find(({ name }) => name !== null)?.kind;
  const named =
    kind === 'person' ? [] : patients.filter((one) => one.name !== null && one.kind === kind && !one.modifies);
  const things = named.length === 2 && isAddress(named[0], named[1], items) ? [] : named;
  const rest = whole.given.filter((one) => !things.includes(one));
  const of = (thing: Argument, date: DateStretch | null): Assertion => ({
    ...whole,
    given: [thing, ...rest],
    date: date && refinedByName(date, [thing], times),
    ...(isMeeting(thing) ? { meeting: thing } : {}),
  });
  if (things.length > 1 && apart.has(whole.kind)) {
    if (told.length === things.length) return things.map((thing, i) => of(thing, told[i]));
    const own = things.map((thing, i) => dateBehind(thing, things[i + 1], dates));
    if (own.every((date) => date !== null)) return things.map((thing, i) => of(thing, own[i]));
    if (told.length < 2) return things.map((thing) => of(thing, told[0] ?? null));
  }
  return told.length < 2 ? [whole] : told.map((date) => ({ ...whole, date }));
}

// "Orm District, Tarn City of the region": one place, and what it is in.
const isAddress = (a: Argument, b: Argument, items: Sentence['items']): boolean =>
  a.kind === 'place' && b.from === a.last + 2 && items[a.last + 1].word === ',' && b.from === b.at;

const dateBehind = (thing: Argument, next: Argument | undefined, dates: readonly Dated[]): DateStretch | null =>
  dates.find(({ at }) => at > thing.last && (next ? at < next.from : at <= thing.last + 3))?.date ?? null;

const isMeeting = ({ name }: Argument): boolean => name?.kind === 'meeting';
