import type { NameKind } from '../model/index.ts';
import { uncounted } from '../names/index.ts';

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
  private readonly by = new Map<string, Named>();
  private readonly heads = {
    organisation: new Map<string, readonly string[]>(),
    meeting: new Map<string, readonly string[]>(),
  };

  /** Takes note of a body or a meeting, named in full or resolved; nothing else is meant by its last words. */
  note(kind: NameKind, named: Named): void {
    if (kind !== 'organisation' && kind !== 'meeting') return;
    let heads = this.heads[kind].get(named.name);
    if (heads === undefined) {
      heads = headsOf(kind, named.name);
      this.heads[kind].set(named.name, heads);
    }
    for (const head of heads) this.by.set(head, named);
  }

  /** What was named last that `head` ("Congress", "Fourth Central Committee") can stand for, or null. */
  find(kind: NameKind, head: string): Named | null {
    return this.by.get(`${kind} ${head.toLowerCase()}`) ?? null;
  }

  /** The body counted last that `head`, without its ordinal, is the rest of: "Fourth Central Committee" for that of a fifth. */
  findCounted(head: string): Named | null {
    return this.by.get(`${counted} ${head.toLowerCase()}`) ?? this.find('organisation', head);
  }
}

const counted = 'counted';

// "Plenary Meeting of …": itself without what it is of, and its last words. A body that is counted is not meant by the
// words that count none ("the Central Committee" is the standing one), but what is counted anew is of its parent.
function headsOf(kind: NameKind, name: string): string[] {
  const at = name.indexOf(' of ');
  const own = (at < 0 ? name : name.slice(0, at)).toLowerCase();
  const rest = kind === 'organisation' ? uncounted(own) : null;
  if (rest) return [`${kind} ${own}`, `${counted} ${rest}`];
  const heads: string[] = [];
  for (let from = 0; from >= 0; from = own.indexOf(' ', from) + 1 || -1) heads.push(`${kind} ${own.slice(from)}`);
  if (kind === 'meeting') heads.push('meeting meeting');
  return heads;
}
