/** No value. All values are 0 or more. */
export const none = -1;

/** What one match of a pattern found, by what it is of a time; `none` where the pattern has no such part. */
export const slotNames = [
  'year',
  'yy',
  'month',
  'day',
  'weekday',
  'season',
  'quarter',
  'half',
  'week',
  'decade',
  'century',
  'bce',
  'ce',
  'mod',
  'which',
  'unit',
  'plural',
  'count',
  'upto',
  'quantity',
  'plus',
  'count2',
  'unit2',
  'count3',
  'unit3',
  'approx',
  'direction',
  'daypart',
  'hour',
  'minute',
  'clock',
  'seconds',
  'meridiem',
  'zone',
  'reference',
  'recurrence',
  'every',
  'ordinal',
  'figures',
  'short',
  'pair',
  'holiday',
  'calendar',
  'calyear',
  'calendar2',
  'calyear2',
  'deictic',
  'event',
  'vague',
  'lunar',
  'leap',
] as const;
export type SlotName = (typeof slotNames)[number];
export type Slots = Record<SlotName, number>;

export const emptySlots = (): Slots => Object.fromEntries(slotNames.map((name) => [name, none])) as Slots;

export const isSlot = (name: string): name is SlotName => (slotNames as readonly string[]).includes(name);
