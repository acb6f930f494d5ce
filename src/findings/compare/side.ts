import { type NameMention, type Quoted, rawSpan, type Span, spansOverlap } from '../../model/index.ts';
import { type Edition, type EditionReading, readPassages } from './edition.ts';
import { fold, keyOfFolded } from './fold.ts';
import { rawOf, type Sentence, sentencesOf } from './sentence.ts';

const nothing: EditionReading = { names: [], times: [], claims: [] };

/** One of two editions, cut into sentences; what its changed passages name is read when told which they are. */
export class Side {
  readonly edition: Edition;
  readonly passages: Edition['passages'];
  readonly sentences: readonly Sentence[];
  #read: ReadonlyMap<number, EditionReading> = new Map();
  #key: string | null = null;

  constructor(edition: Edition) {
    this.edition = edition;
    this.passages = edition.passages;
    this.sentences = sentencesOf(edition.passages);
  }

  /** Reads what the passages of these sentences name, date and tell. */
  read(sentences: Iterable<number>): void {
    this.#read = readPassages(this.edition, new Set([...sentences].map((at) => this.sentences[at].passage)));
  }

  /** What a sentence names, dates and tells, each in order. */
  readIn(sentence: number): EditionReading {
    const span = this.rawOf(sentence);
    const read = this.#read.get(this.sentences[sentence].passage);
    if (!read) return nothing;
    return {
      names: read.names.filter((name) => spansOverlap(name, span)),
      times: read.times.filter((time) => spansOverlap(time, span)),
      claims: read.claims.filter((claim) => spansOverlap(claim, span)),
    };
  }

  /** The raw stretch of a sentence. */
  rawOf(sentence: number): Span {
    return rawOf(this.passages, this.sentences[sentence]);
  }

  /** The raw stretch of a stretch of a passage's text. */
  rawSpanOf(passage: number, start: number, end: number): Span {
    return rawSpan(this.passages[passage], start, end);
  }

  quoted({ start, end }: Span): Quoted {
    return { start, end, quote: this.edition.text.slice(start, end) };
  }

  /** Whether the edition has these words anywhere. */
  says(words: string): boolean {
    this.#key ??= this.sentences.map(({ key }) => key).join('\n');
    return this.#key.includes(keyOfFolded(fold(words).text));
  }
}

/** Names by what they stand for: the kind and the fullest form that the document gives. */
export const nameKeyOf = ({ kind, name }: Pick<NameMention, 'kind' | 'name'>): string =>
  `${kind} ${keyOfFolded(fold(name).text)}`;
