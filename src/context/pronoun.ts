import type { NameMention } from '../model/index.ts';
import type { Named } from './short-form.ts';

/** Whom "he" and "the General Secretary" mean, as a document goes on. */
export class People {
  private subject: Named | null = null;
  private readonly byTitle = new Map<string, Named>();
  private readonly byPart = new Map<string, Named>();
  private sentence = -1;

  /** Takes note of a person named at sentence `sentence` of the document; the first of a sentence is its subject. */
  note(mention: NameMention, passage: number, sentence: number): Named {
    const named = { name: mention.name, passage, start: mention.start, end: mention.end };
    if (sentence !== this.sentence || this.subject === null) {
      this.subject = named;
      this.sentence = sentence;
    }
    const words = mention.name.split(' ');
    if (words.length > 1) for (const word of [words[0], words[words.length - 1]]) this.byPart.set(word, named);
    return named;
  }

  /** The person holds `office`. */
  title(office: string, named: Named): void {
    this.byTitle.set(office.toLowerCase(), named);
  }

  /** Whom "he" means. */
  pronoun(): Named | null {
    return this.subject;
  }

  /** Who was called by `office` last. */
  holder(office: string): Named | null {
    return this.byTitle.get(office.toLowerCase()) ?? null;
  }

  /** Who was named last with this surname or given name. */
  part(word: string): Named | null {
    return this.byPart.get(word) ?? null;
  }
}
