import { add } from './add.ts';
import { asOf } from './as-of.ts';
import { facets, filter, list, overview, record, timeline } from './chronicle.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { correct } from './correct.ts';
import { count } from './count.ts';
import { dates } from './dates.ts';
import { decisions } from './decisions.ts';
import { entity } from './entity.ts';
import { event } from './event.ts';
import { findings } from './findings.ts';
import { history } from './history.ts';
import { bases, claimKinds, entityKinds, eventKinds, manners, modalities } from './kinds.ts';
import { names } from './names.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { app, keys, rooms, states } from './shell.ts';
import { source } from './source.ts';
import { take } from './take.ts';

/** Every word of the interface in English: plain and neutral, and no praise but inside quotation marks. */
export const english = {
  language: 'en',
  count,
  quote: (text: string): string => `“${text}”`,
  both: (items: readonly string[]): string => new Intl.ListFormat('en-GB').format(items),
  dates,
  eventKinds,
  claimKinds,
  entityKinds,
  bases,
  manners,
  modalities,
  app,
  rooms,
  names,
  keys,
  states,
  record,
  overview,
  timeline,
  filter,
  facets,
  list,
  event,
  source,
  entity,
  findings,
  history,
  decisions,
  correct,
  compare,
  asOf,
  series,
  search,
  take,
  cite,
  add,
};

/** What every language of the interface has words for. */
export type Words = typeof english;
