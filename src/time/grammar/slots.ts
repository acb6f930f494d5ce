/** No value. All values are 0 or more. */
export const none = -1;

/**
 * What one match of a pattern found, by what it is of a time; `none` where the pattern has no such part. Written out
 * in full so that the engine keeps it as one fast shape: it is filled and emptied for every match that is tried.
 */
export const emptySlots = () => ({
  // Dates as the words give them. `bare` and `lone` are a year and a day that need support from around.
  year: none,
  yy: none,
  bare: none,
  month: none,
  day: none,
  lone: none,
  weekday: none,
  nth: none,
  week: none,
  isoweek: none,
  weekofday: none,
  season: none,
  quarter: none,
  half: none,
  decade: none,
  hundreds: none,
  century: none,
  bce: none,
  holiday: none,
  yearto: none,
  // The second of two that are one ("the winter of 1944-45", "the night of 23-24 April"): it adds nothing.
  nextyear: none,
  nextday: none,
  // Dates in figures.
  figures: none,
  short: none,
  yearmonth: none,
  pair: none,
  dotted: none,
  // Other calendars.
  calendar: none,
  calyear: none,
  lunar: none,
  leap: none,
  julian: none,
  // Times of day.
  daypart: none,
  hour: none,
  minute: none,
  clock: none,
  hhmm: none,
  seconds: none,
  meridiem: none,
  zone: none,
  // Amounts.
  count: none,
  upto: none,
  quantity: none,
  plus: none,
  unit: none,
  count2: none,
  unit2: none,
  count3: none,
  unit3: none,
  every: none,
  // Relations to other times.
  which: none,
  twice: none,
  direction: none,
  deictic: none,
  event: none,
  eventunit: none,
  ordinal: none,
  // Modifiers and references.
  mod: none,
  approx: none,
  definite: none,
  reference: none,
  vague: none,
});

/** The values of one part of a match. */
export type Slots = ReturnType<typeof emptySlots>;
/** The name of a value. */
export type SlotName = keyof Slots;

const names: ReadonlySet<string> = new Set(Object.keys(emptySlots()));
/** Whether a name is that of a slot. */
export const isSlot = (name: string): name is SlotName => names.has(name);
