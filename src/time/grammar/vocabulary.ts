/**
 * The names that lexicons may use as values, by category: what the engine knows how to reckon with. A lexicon says
 * which words of a language stand for them.
 */
export const units = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
/** A unit of time by its name. */
export type Unit = (typeof units)[number];

/**
 * Which one of a row of units is meant. `last`, `next`, `after-next`, `past`, `coming` and `current` count from the one who speaks,
 * `following` and `previous` from what was told before; `that` and `same` are the time told of, `this` and
 * `definite` (an article only: "the end of the year") either.
 */
export const whiches = [
  'this',
  'that',
  'same',
  'next',
  'last',
  'following',
  'previous',
  'past',
  'coming',
  'current',
  'after-next',
  // Of the one who speaks, and of nobody else: 지난해, 올해.
  'speakers-last',
  'speakers-this',
  'definite',
] as const;
/** Which one of a row is meant. */
export type Which = (typeof whiches)[number];

/** Where an amount of time leads: `ago` and `hence` count from the one who speaks, the others from what was told. */
export const directions = ['ago', 'hence', 'later', 'earlier', 'after', 'before'] as const;
/** Where an amount of time leads. */
export type Direction = (typeof directions)[number];

/** TIMEX3's modifiers. */
export const mods = [
  'START',
  'MID',
  'END',
  'APPROX',
  'BEFORE',
  'AFTER',
  'ON_OR_BEFORE',
  'ON_OR_AFTER',
  'LESS_THAN',
  'MORE_THAN',
  'EQUAL_OR_LESS',
  'EQUAL_OR_MORE',
  'NONE',
] as const;
/** `NONE` is for words that belong to an expression and change nothing ("just seven hours"). */
export type Mod = (typeof mods)[number];

/** TIMEX3's seasons: spring, summer, autumn, winter. */
export const seasons = ['SP', 'SU', 'FA', 'WI'] as const;
/** A season as TIMEX3 writes it. */
export type Season = (typeof seasons)[number];

/** TIMEX3's parts of the day: morning, midday, afternoon, evening, night, daytime. */
export const dayParts = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'] as const;
/** A part of the day as TIMEX3 writes it. */
export type DayPart = (typeof dayParts)[number];

/** TIMEX3's values for now, the past and the future. */
export const references = ['PRESENT_REF', 'PAST_REF', 'FUTURE_REF'] as const;
/** A value for now, the past or the future. */
export type Reference = (typeof references)[number];

/** The word before an expression that places what is told against it. */
export const leads = ['in', 'from', 'since', 'until', 'by', 'before', 'after', 'between', 'around'] as const;
/** How a word places what is told against an expression. */
export type Lead = (typeof leads)[number];

/** The days that "yesterday" and its like name, as days from the one who speaks. */
export const deictics = ['today', 'yesterday', 'tomorrow', 'before-yesterday', 'after-tomorrow', 'tonight'] as const;
/** A day named from the one who speaks. */
export type Deictic = (typeof deictics)[number];

/** How two expressions next to each other belong together. */
export const links = ['range', 'list'] as const;
/** How an expression belongs to the one before. */
export type Link = (typeof links)[number];

/** Calendars that a year or a date can be of. */
export const calendars = [
  'juche',
  'minguo',
  'dangun',
  'meiji',
  'taisho',
  'showa',
  'heisei',
  'reiwa',
  'lunar',
  'julian',
  'gregorian',
] as const;
/** A calendar by its name. */
export type CalendarId = (typeof calendars)[number];

/** Zones as ISO 8601 writes their offset from UTC. */
export const zones = [
  'Z',
  '-08',
  '-07',
  '-06',
  '-05',
  '-04',
  '-03',
  '+01',
  '+02',
  '+03',
  '+04',
  '+05',
  '+05:30',
  '+06',
  '+07',
  '+08',
  '+08:30',
  '+09',
  '+10',
] as const;

const meridiems = ['am', 'pm'] as const;
const quantities = ['some', 'couple', 'half', 'one', 'dozen'] as const;

/** The names that the words of a category may have as values, in order: a name's place is the value kept. */
export const vocabulary: Readonly<Record<string, readonly string[]>> = {
  unit: units,
  which: whiches,
  direction: directions,
  approx: mods,
  mod: mods,
  season: seasons,
  daypart: dayParts,
  reference: references,
  lead: leads,
  deictic: deictics,
  link: links,
  calendar: calendars,
  meridiem: meridiems,
  zone: zones,
  quantity: quantities,
};
