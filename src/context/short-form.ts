import type { NameMention } from '../model/index.ts';
import { chain } from './abbreviation.ts';

/** A name that was in use just before, where it stands. */
export interface Named {
  readonly name: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The names in use as a document goes on, by the words that can stand for them: "Congress" for the "Seventh Congress of
 * the Workers' Party of Korea" since that was named last.
 */
export class Focus {
  private readonly by = new Map<string, Named>();

  /** Takes note of a name. */
  note(mention: NameMention, passage: number): void {
    const named = { name: mention.name, passage, start: mention.start, end: mention.end };
    for (const head of headsOf(mention)) this.by.set(`${mention.kind} ${head}`, named);
    if (mention.kind === 'meeting') this.by.set('meeting meeting', named);
  }

  /** What was named last that `head` can stand for, or null. */
  find(kind: string, head: string): Named | null {
    return this.by.get(`${kind} ${head.toLowerCase()}`) ?? null;
  }
}

// "Political Bureau of the Central Committee of the WPK": "political bureau" and "bureau".
function headsOf(mention: NameMention): string[] {
  const own = chain(mention.name)[0]
    .replace(/ (?:of|for|on|in) .*$/, '')
    .toLowerCase();
  const words = own.split(' ');
  const heads = [words[words.length - 1]];
  if (words.length > 1) heads.push(words.slice(-2).join(' '));
  if (words.length > 2) heads.push(words.slice(-3).join(' '));
  return heads;
}
