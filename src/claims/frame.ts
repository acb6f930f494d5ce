import { type EventKind, eventKinds, type NameKind, nameKinds } from '../model/index.ts';
import { anyKind, nameBitsOf, nounBitsOf } from './kind-bits.ts';

/**
 * How a language tells one kind of event: by which words, and what must stand with them. The lists of what must stand
 * hold kinds of names, with a capital (`Person`, `Meeting`), plain nouns ("missile"), lists of them (`@meals`, in
 * `nouns.json`) and `*` for anything; one of each list is enough.
 */
export interface Frame {
  readonly kind: EventKind;
  /** Verbs in their base form; `*` stands for up to four words ("make * report"). */
  readonly verbs?: readonly string[];
  /** Nouns that name the event ("test fire", "election"). */
  readonly nouns?: readonly string[];
  /** Words that never change. */
  readonly phrases?: readonly string[];
  /** Who does it. */
  readonly subject?: readonly string[];
  /** What it is done to: the object of an active verb, the subject of a passive one. */
  readonly patient?: readonly string[];
  /** Who does it, told with "by". */
  readonly by?: readonly string[];
  /** Anything else in the clause. */
  readonly with?: readonly string[];
  /** What it is told to be in ("said in a speech"). */
  readonly in?: readonly string[];
  /** What it is made into ("reorganised into the League"). */
  readonly into?: readonly string[];
  /** Anything in the clause. */
  readonly any?: readonly string[];
  /** Anything between the verbs before and after that stand by themselves, purposes included ("took place to mark …"). */
  readonly around?: readonly string[];
  /** What happens happens to the subject: there is no passive. */
  readonly intransitive?: boolean;
  /** Only in the passive ("was constituted"). */
  readonly passive?: boolean;
  /** The place must be told with a preposition of place. */
  readonly located?: boolean;
  /** The meeting that does it is attested by doing it. */
  readonly attests?: boolean;
  /** A name of this kind makes the claim by standing with a date. */
  readonly mention?: NameKind;
  /** A decision on it brings it about ("decided on renaming the paper"). */
  readonly byDecision?: boolean;
  /** Further roles, by where the name stands: `subject`, `patient`, or a preposition ("from": "sender"). */
  readonly roles?: Readonly<Record<string, string>>;
  /** Only where its own sentence has its date. */
  readonly dated?: boolean;
  /** Which templates of `titles.json` come before those of its kind. */
  readonly title?: string;
  /** What it tells may be a purpose ("a parade held to mark the day"). */
  readonly purpose?: boolean;
  /**
   * Told without a date, it is a further occurrence of a dated report: where its object is new to it by its article
   * ("a dinner") or where a place is.
   */
  readonly further?: 'indefinite' | 'place';
  /** Only where nothing else in the sentence makes a claim. */
  readonly weak?: boolean;
  /** Only in a text that tells a story by its own dates: no news, no letter. */
  readonly story?: boolean;
}

const slots = ['subject', 'patient', 'by', 'with', 'in', 'into', 'any', 'around'] as const;
const fields = new Set([
  'kind',
  'verbs',
  'nouns',
  'phrases',
  ...slots,
  'intransitive',
  'passive',
  'located',
  'attests',
  'mention',
  'byDecision',
  'purpose',
  'title',
  'dated',
  'roles',
  'further',
  'weak',
  'story',
]);

const blank = Object.fromEntries([...fields].map((field) => [field, undefined]));

/** Frames read from parsed JSON, with the lists they name in full; throws a RangeError that quotes what is none. */
export function framesOf(json: readonly unknown[], lists: Readonly<Record<string, readonly string[]>> = {}): Frame[] {
  const inFull = (entry: string): readonly string[] => {
    if (!entry.startsWith('@')) return [entry];
    const list = lists[entry.slice(1)];
    if (!list) throw new RangeError(`"${entry}" is none of the lists ${Object.keys(lists).join(', ')}`);
    return list;
  };
  return json.map((one, i) => {
    const frame = one as Record<string, unknown>;
    for (const field of Object.keys(frame))
      if (!fields.has(field)) throw new RangeError(`frame ${i}: "${field}" is none of ${[...fields].join(', ')}`);
    if (!eventKinds.includes(frame.kind as EventKind))
      throw new RangeError(`frame ${i}: "${frame.kind}" is no kind of event`);
    // All frames have all fields: they are looked at all the time, which is fastest where they are alike.
    const whole: Record<string, unknown> = { ...blank, ...frame };
    for (const slot of [...slots, 'verbs']) if (frame[slot]) whole[slot] = (frame[slot] as string[]).flatMap(inFull);
    return whole as unknown as Frame;
  });
}

/** The kind of name that an entry of a list asks for; null where it is a plain noun. */
export function nameKindOf(entry: string): NameKind | null {
  const kind = entry.toLowerCase() as NameKind;
  return entry !== kind && nameKinds.includes(kind) ? kind : null;
}

/** What an entry list accepts, to look up in. */
export interface Slot {
  /** `*` is among its entries. */
  readonly isAny: boolean;
  readonly kinds: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Nouns only of one ("one committee", not "committees"). */
  readonly singles: ReadonlySet<string>;
}

// Whom a story tells of without saying who it is: "he", "we", a name that no list has.
const anybody: readonly string[] = ['they', 'we', 'Name'];

const compiled = new WeakMap<readonly string[], Slot>();
const compiledForStories = new WeakMap<readonly string[], Slot>();

/** What a list accepts; in a story, people are also those whom it only points to or whose names nothing else tells. */
export function slotOf(list: readonly string[], isStory = false): Slot {
  const known = isStory ? compiledForStories : compiled;
  let slot = known.get(list);
  if (slot) return slot;
  const nouns = list.filter((entry) => nameKindOf(entry) === null && !entry.startsWith('one '));
  slot = {
    isAny: list.includes('*'),
    kinds: new Set(list.flatMap((entry) => nameKindOf(entry) ?? [])),
    nouns: new Set(isStory && list.includes('Person') ? [...nouns, ...anybody] : nouns),
    singles: new Set(list.flatMap((entry) => (entry.startsWith('one ') ? [entry.slice(4)] : []))),
  };
  known.set(list, slot);
  return slot;
}

/**
 * What a predicate must have something of, each slot as bits of the kinds it accepts (`kind-bits.ts`), in a story or not:
 * where it has none of them, the frame does not fit.
 */
export const needsOf = (frame: Frame): readonly number[] =>
  (['subject', 'patient', 'by', 'with', 'in', 'into', 'any'] as const).flatMap((slot) => {
    const list = frame[slot];
    return list ? [bitsOf(slotOf(list, true))] : [];
  });

function bitsOf({ isAny, kinds, nouns, singles }: Slot): number {
  if (isAny) return anyKind;
  let bits = 0;
  for (const kind of kinds) bits |= nameBitsOf(kind as NameKind);
  for (const noun of [...nouns, ...singles]) bits |= nounBitsOf(noun);
  return bits & ~anyKind;
}

/** The plain nouns that the frames ask for. */
export const nounsOf = (frames: readonly Frame[]): Set<string> =>
  new Set(
    frames
      .flatMap((frame) => slots.flatMap((slot) => frame[slot] ?? []))
      .filter((word) => nameKindOf(word) === null && word !== '*')
      .map((word) => (word.startsWith('one ') ? word.slice(4) : word)),
  );
