import { kept, type NameKind } from '../model/index.ts';
import { uncounted } from '../names/index.ts';
import { partsOf } from './name-parts.ts';

/** A name in use, and where it was last given in full. */
export interface Named {
  readonly name: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The names in use as a document goes on, by the words that can stand for them: "congress" for the "Seventh Congress of
 * the Workers' Party of Korea" from where that is named until another is.
 */
export class Focus {
  private readonly by = {
    organisation: new Map<string, Named>(),
    meeting: new Map<string, Named>(),
    /** Bodies that are counted, by their names without the number. */
    counted: new Map<string, Named>(),
  };

  /** Takes note of a body or a meeting, named in full or resolved; nothing else is meant by its last words. */
  note(kind: NameKind, named: Named): void {
    if (kind !== 'organisation' && kind !== 'meeting') return;
    const { heads, counted } = headsOf[kind](named.name);
    for (const head of heads) this.by[kind].set(head, named);
    if (counted !== null) this.by.counted.set(counted, named);
  }

  /** What was named last that `head` ("Congress", "Fourth Central Committee") can stand for, or null. */
  find(kind: NameKind, head: string): Named | null {
    if (kind !== 'organisation' && kind !== 'meeting') return null;
    return this.by[kind].get(partsOf(head).lower) ?? null;
  }

  /** The body counted last that `head`, without its ordinal, is the rest of: "Fourth Central Committee" for that of a fifth. */
  findCounted(head: string): Named | null {
    return this.by.counted.get(partsOf(head).lower) ?? this.find('organisation', head);
  }
}

/** The words that a name can stand for, and of a body that is counted its name without the number. */
interface Heads {
  readonly heads: readonly string[];
  readonly counted: string | null;
}

const headsOf = { organisation: kept(headsOfBody), meeting: kept(headsOfMeeting) };

// A body that is counted is not meant by the words that count none ("the Central Committee" is the standing one), but
// what is counted anew is of its parent.
function headsOfBody(name: string): Heads {
  const own = ownWords(name);
  const rest = uncounted(own);
  return rest ? { heads: [own], counted: rest } : { heads: endingsOf(own), counted: null };
}

function headsOfMeeting(name: string): Heads {
  return { heads: [...endingsOf(ownWords(name)), 'meeting'], counted: null };
}

// "Plenary Meeting of …" without what it is of.
function ownWords(name: string): string {
  const at = name.indexOf(' of ');
  return (at < 0 ? name : name.slice(0, at)).toLowerCase();
}

// All of some words, and their last words.
function endingsOf(words: string): string[] {
  const endings: string[] = [];
  for (let from = 0; from >= 0; from = words.indexOf(' ', from) + 1 || -1) endings.push(words.slice(from));
  return endings;
}
