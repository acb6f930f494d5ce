import { mostLines } from '../coarse.ts';
import type { Frame } from './element.ts';
import { pageFrame } from './element.ts';

/** A block of a page's text: what stands between the beginnings and ends of block elements, spaces made one. */
export interface PageBlock {
  readonly text: string;
  readonly frame: Frame;
  /** How many of its code units are inside links. */
  readonly linked: number;
  /** Whether it is the description of a picture that has no caption. */
  readonly described: boolean;
}

/** Gathers the blocks of a page from its stretches of text, as these come. */
export class BlockText {
  readonly #blocks: PageBlock[] = [];
  readonly #captioned = new Set<number>();
  #text = '';
  #filled = false;
  #frame: Frame = pageFrame;
  #linked = 0;
  #blank = false;
  #breaks = 0;
  #indent = 0;

  /** Takes in a stretch of text inside an element. A hot path: it is cut at its spaces, so that any run of them is one blank. */
  add(text: string, frame: Frame): void {
    if (frame.pre) {
      if (text.trim() !== '') this.#begin(frame);
      this.#text += text;
      return;
    }
    if (this.#breaks > 0) this.#look(text);
    const content = text.replace(/\s+/g, ' ');
    if (content === ' ' || content === '') {
      this.#blank ||= content === ' ';
      return;
    }
    const inner = content.trim();
    if (this.#filled) this.#text += this.#breaks > 0 ? '\n' : this.#blank || content[0] === ' ' ? ' ' : '';
    this.#begin(frame);
    this.#text += inner;
    if (frame.link) this.#linked += inner.length;
    this.#blank = content.endsWith(' ');
    this.#breaks = 0;
    this.#indent = 0;
  }

  // A block is what its first text is.
  #begin(frame: Frame): void {
    if (!this.#filled) this.#frame = frame;
    this.#filled = true;
  }

  // Breaks before an indent are how old pages set paragraphs.
  #look(text: string): void {
    this.#indent += (/^\s*/.exec(text)![0].match(/[\u00a0\u3000]/g) ?? []).length;
    if (this.#indent > 1) this.flush();
  }

  /** Takes in a line break: the first ends a line, a second the block. */
  lineBreak(frame: Frame): void {
    if (frame.pre) this.#text += '\n';
    else if (++this.#breaks > 1) this.flush();
  }

  /** Takes in the description of a picture, which stands for a caption where its figure has none. */
  picture(description: string, frame: Frame): void {
    this.flush();
    this.#text = description;
    this.#begin({ ...frame, kind: 'caption', level: null });
    this.#end(true);
  }

  /** Ends the block. What is more than a page of prose has goes on in one. */
  flush(): void {
    if (this.#filled && this.#blocks.length >= mostLines) this.#breaks = 1;
    else this.#end(false);
  }

  #end(described: boolean): void {
    if (this.#filled) {
      const frame = this.#frame;
      const text = frame.pre ? this.#text.replace(/^[ \t]*\n/, '').trimEnd() : this.#text;
      this.#blocks.push({ text, frame, linked: this.#linked, described });
      if (frame.kind === 'caption' && frame.figure >= 0 && !described) this.#captioned.add(frame.figure);
    }
    this.#text = '';
    this.#filled = false;
    this.#linked = 0;
    this.#blank = false;
    this.#breaks = 0;
    this.#indent = 0;
  }

  /** The blocks, in order, without descriptions of pictures whose figures have a caption. */
  finish(): PageBlock[] {
    this.#end(false);
    return this.#blocks.filter(({ described, frame }) => !described || !this.#captioned.has(frame.figure));
  }
}
