import type { EntityKind } from '../model/index.ts';
import { Kind, type KindName, Part, type PartName } from './word-class.ts';

/** A name that a pack knows, in its fullest form, with what the pack states of it as fact. */
export interface PackName {
  readonly name: string;
  /** Other forms of it: spellings, former names in use, nicknames. */
  readonly also?: readonly string[];
  /** Its abbreviations. */
  readonly short?: readonly string[];
  readonly hangul?: string;
  readonly hanja?: string;
  /** Names that it had before, each with when it ended (EDTF) where known. */
  readonly former?: readonly { readonly name: string; readonly until?: string }[];
  /** Adjectives made of a place's name. */
  readonly demonyms?: readonly string[];
  /** Names of places inside a place, where nothing else needs saying of them. */
  readonly within?: readonly string[];
  /** The body that an organ belongs to, the place that a place lies in: its name. */
  readonly parent?: string;
  /** When it came to be and ended (EDTF); of a person, born and died. */
  readonly from?: string;
  readonly to?: string;
  /** WGS 84: latitude, longitude. */
  readonly at?: readonly [latitude: number, longitude: number];
  /** What sort of place or body, in a word. */
  readonly sort?: string;
  /** The offices a person is known to have held, which tell namesakes apart. */
  readonly offices?: readonly string[];
  /** Ids in `Pack.sources` of where this is from. */
  readonly sources?: readonly string[];
}

export const packLists = [
  'people',
  'organisations',
  'places',
  'offices',
  'works',
  'plans',
  'campaigns',
  'slogans',
  'doctrines',
  'objects',
] as const;
export type PackList = (typeof packLists)[number];

/** The kind of thing that a list of a pack names. */
export const listKinds: Readonly<Record<PackList, EntityKind>> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  offices: 'office',
  works: 'work',
  plans: 'plan',
  campaigns: 'campaign',
  slogans: 'slogan',
  doctrines: 'doctrine',
  objects: 'object',
};

/** What is known of a field: its words by class, and its names. `docs/packs.md` tells how to write one. */
export interface Pack extends Readonly<Partial<Record<PackList, readonly PackName[]>>> {
  /** A short name for it, in lower case: "dprk". */
  readonly pack: string;
  readonly title: string;
  /** The state that the field is about, whose own offices are named without it ("Minister of Railways"). */
  readonly home?: string;
  /** Words of the field by class (see `word-class.ts`), with variants after " = ". */
  readonly words?: Readonly<Partial<Record<WordClassName, readonly string[]>>>;
  readonly sources?: readonly { readonly id: string; readonly title: string; readonly address?: string }[];
}

export type WordClassName =
  | Exclude<KindName, 'ordinal' | 'cardinal'>
  | PartName
  | 'ordinals'
  | 'cardinals'
  /** Endings that make a name of a place: -ri, -dong. */
  | 'areaSuffix'
  | 'workCue'
  | 'inhabitants'
  | 'takesComma'
  | 'takesTo'
  | 'happenings';

const wordClasses = new Set<string>([
  ...Object.keys(Kind),
  ...Object.keys(Part),
  'ordinals',
  'cardinals',
  'areaSuffix',
  'workCue',
  'inhabitants',
  'takesComma',
  'takesTo',
  'happenings',
]);
const nameFields = new Set([
  'name',
  'also',
  'short',
  'hangul',
  'hanja',
  'former',
  'demonyms',
  'within',
  'parent',
  'from',
  'to',
  'at',
  'sort',
  'offices',
  'sources',
]);

/**
 * A pack read from parsed JSON: the value itself, once it is found to be one.
 * Throws a TypeError that names the place and quotes what stands there ("places[3].at is [39], not …").
 */
export function loadPack(json: unknown): Pack {
  const pack = record(json, 'the pack');
  text(pack.pack, 'pack');
  text(pack.title, 'title');
  if (pack.home !== undefined) text(pack.home, 'home');
  for (const key of Object.keys(pack))
    if (!(packLists as readonly string[]).includes(key) && !['pack', 'title', 'home', 'words', 'sources'].includes(key))
      fail(key, pack[key], `no part of a pack; its lists are ${packLists.join(', ')}, words and sources`);
  if (pack.words !== undefined) words(pack.words);
  for (const list of packLists) if (pack[list] !== undefined) names(pack[list], list);
  if (pack.sources !== undefined)
    array(pack.sources, 'sources').forEach((source, i) => {
      const fields = record(source, `sources[${i}]`);
      text(fields.id, `sources[${i}].id`);
      text(fields.title, `sources[${i}].title`);
    });
  return json as Pack;
}

function words(value: unknown): void {
  for (const [name, list] of Object.entries(record(value, 'words'))) {
    if (!wordClasses.has(name))
      fail(`words.${name}`, list, `no class of words; classes are ${[...wordClasses].join(', ')}`);
    array(list, `words.${name}`).forEach((word, i) => {
      text(word, `words.${name}[${i}]`);
    });
  }
}

function names(value: unknown, list: string): void {
  array(value, list).forEach((item, i) => {
    const place = `${list}[${i}]`;
    const fields = record(item, place);
    text(fields.name, `${place}.name`);
    for (const [field, given] of Object.entries(fields)) {
      if (!nameFields.has(field))
        fail(`${place}.${field}`, given, `no field of a name; fields are ${[...nameFields].join(', ')}`);
      if (field === 'at') coordinates(given, `${place}.at`);
      else if (field === 'former')
        array(given, `${place}.former`).forEach((old, j) => {
          text(record(old, `${place}.former[${j}]`).name, `${place}.former[${j}].name`);
        });
      else if (Array.isArray(given))
        given.forEach((item, j) => {
          text(item, `${place}.${field}[${j}]`);
        });
      else text(given, `${place}.${field}`);
    }
  });
}

function coordinates(value: unknown, place: string): void {
  const pair = array(value, place);
  const [latitude, longitude] = pair;
  const inRange = (given: unknown, bound: number) => typeof given === 'number' && Math.abs(given) <= bound;
  if (pair.length !== 2 || !inRange(latitude, 90) || !inRange(longitude, 180))
    fail(place, value, 'not a latitude (-90 to 90) and a longitude (-180 to 180)');
}

function record(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) fail(place, value, 'not an object');
  return value as Record<string, unknown>;
}

function array(value: unknown, place: string): unknown[] {
  if (!Array.isArray(value)) fail(place, value, 'not a list');
  return value as unknown[];
}

function text(value: unknown, place: string): void {
  if (typeof value !== 'string' || value.trim() === '') fail(place, value, 'not a text');
}

function fail(place: string, value: unknown, why: string): never {
  const quoted = JSON.stringify(value) ?? 'absent';
  throw new TypeError(`${place} is ${quoted.length > 80 ? `${quoted.slice(0, 80)}…` : quoted}, ${why}`);
}
