import type { NameKind } from '../model/index.ts';

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
}

// "Fourth Central Committee of the WPK": itself without the WPK, and its last words without the ordinal.
function headsOf(kind: NameKind, name: string): string[] {
  const at = name.indexOf(' of ');
  const own = (at < 0 ? name : name.slice(0, at)).toLowerCase();
  const heads: string[] = [];
  for (let from = 0; from >= 0; from = own.indexOf(' ', from) + 1 || -1) heads.push(`${kind} ${own.slice(from)}`);
  if (kind === 'meeting') heads.push('meeting meeting');
  return heads;
}
