import type { Holder } from '../context/index.ts';
import type { NameMention, Span } from '../model/index.ts';
import type { Item } from './item.ts';
import { anyKind, nameBitsOf, nounBitsOf } from './kind-bits.ts';
import type { WordInfo } from './word-info.ts';

/** What stands with a verb: a noun phrase, by its head, which is a name, a plain noun that a frame asks for, or any other. */
export interface Argument extends Span {
  /** Indices of the first item of its phrase ("the"), and of the first and last of its head. */
  readonly from: number;
  readonly at: number;
  readonly last: number;
  /** The kind of the name, the plain noun itself, or `thing`. */
  readonly kind: string;
  /** The same as bits, as `kind-bits.ts` gives them. */
  readonly kindBits: number;
  readonly name: NameMention | null;
  /** Of a person: the offices they are named with here. */
  readonly as: readonly Holder[] | null;
  /** A plain noun that stands for several. */
  readonly plural: boolean;
  /** It points to what was told before: "it", "the meeting". */
  readonly pointer: boolean;
  /** It only says what kind of thing the noun after it is ("Party work"), or whose it is. */
  readonly modifies: boolean;
  /** The preposition that ties it to the clause; null where none does. */
  readonly preposition: string | null;
  /** The same, with what the lexicon says of it. */
  readonly tie: WordInfo | null;
  /** It is joined to the argument before it by "and" or a comma. */
  readonly joined: boolean;
}

/** What an argument is told with that nothing ties to the clause, or joins to another. */
export const standingAlone = {
  as: null,
  plural: false,
  pointer: false,
  modifies: false,
  preposition: null,
  tie: null,
  joined: false,
} as const;

/** What an argument is that no list of nouns has. */
export const thing = 'thing';

/** What a noun in capitals is that no list of names has; frames ask for it as `Name`. */
export const unknownName = 'Name';

/** What may be told of an argument beside what it is; what is left out is told of it in `standingAlone`. */
type Told = Partial<Pick<Argument, 'as' | 'plural' | 'pointer' | 'modifies' | 'tie' | 'joined'>>;

/** An argument that is named, or called by a plain noun, at items `[at..last]` of a phrase that begins at item `from`. */
export function argument(
  items: readonly Item[],
  from: number,
  at: number,
  last: number,
  what: NameMention | string,
  { as = null, plural = false, pointer = false, modifies = false, tie = null, joined = false }: Told = standingAlone,
): Argument {
  const { start } = items[at];
  const { end } = items[last];
  const isNamed = typeof what !== 'string';
  const kind = isNamed ? what.kind : what;
  return {
    from,
    at,
    last,
    start,
    end,
    kind,
    kindBits: isNamed ? nameBitsOf(what.kind) : kind === thing ? anyKind : nounBitsOf(kind),
    // What is known from elsewhere is named here.
    name: !isNamed ? null : what.start === start && what.end === end ? what : { ...what, start, end },
    as,
    plural,
    pointer,
    modifies,
    preposition: tie?.word ?? null,
    tie,
    joined,
  };
}

/** A name as an argument of a language whose sentences are not cut into items: it has offsets, and no indices. */
export const nameAlone = (name: NameMention): Argument => ({
  from: 0,
  at: 0,
  last: 0,
  start: name.start,
  end: name.end,
  kind: name.kind,
  kindBits: nameBitsOf(name.kind),
  name,
  ...standingAlone,
});
