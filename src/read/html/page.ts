import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { mostLines } from '../coarse.ts';
import { emptyTags, type Frame, frameOf, impliedCloses, isBlock, pageFrame } from './element.ts';

/** A block of a page's text: what stands between the beginnings and ends of block elements, spaces made one. */
export interface PageBlock {
  readonly text: string;
  readonly frame: Frame;
  /** How many of its code units are inside links. */
  readonly linked: number;
  /** Whether it is the description of a picture that has no caption. */
  readonly described: boolean;
}

/** A page taken apart: its blocks in order, and what else it has that describes it. */
export interface Page {
  readonly blocks: readonly PageBlock[];
  readonly metas: readonly (readonly [name: string, content: string])[];
  readonly title: string;
  readonly language: string | null;
  readonly canonical: string | null;
  /** The texts of its JSON-LD scripts. */
  readonly linkedData: readonly string[];
  /** Values of `datetime` in the content, in order. */
  readonly times: readonly string[];
  readonly comments: readonly string[];
  /** For each element whose class or id is one of furniture, by its number: the next such element around it, -1 for none. */
  readonly flags: ReadonlyMap<number, number>;
  /** Those of them that hold the main content. */
  readonly holdMain: ReadonlySet<number>;
  readonly hasMain: boolean;
}

/** Most elements inside each other that are told apart; what is nested deeper is read as text of the deepest of them. */
const deepest = 2000;
/** Longest comment and JSON-LD script that is kept, in code units; the rest of a longer one is of no use here. */
const longestComment = 2000;
const longestScript = 200_000;

/** Takes a page apart in one pass over its text, without a tree; nothing in it is run, and nothing is fetched. */
export function pageOf(html: string): Page {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return reader.finish();
}

class PageReader implements TokenizerCallbacks, Page {
  readonly blocks: PageBlock[] = [];
  readonly metas: [string, string][] = [];
  title = '';
  language: string | null = null;
  canonical: string | null = null;
  readonly linkedData: string[] = [];
  readonly times: string[] = [];
  readonly comments: string[] = [];
  readonly flags = new Map<number, number>();
  readonly holdMain = new Set<number>();
  hasMain = false;

  readonly #html: string;
  readonly #open: Frame[] = [];
  readonly #openTags = new Map<string, number>();
  #frame: Frame = pageFrame;
  #count = 0;
  #tag = '';
  #attributes = new Map<string, string>();
  #name = '';
  #value = '';

  #text = '';
  #filled = false;
  #textFrame: Frame = pageFrame;
  #linked = 0;
  #blank = false;
  #breaks = 0;
  #indent = 0;
  #scriptType = '';
  readonly #captioned = new Set<number>();

  constructor(html: string) {
    this.#html = html;
  }

  finish(): Page {
    this.#flush(false, true);
    const pictures = this.blocks.filter(({ described, frame }) => !described || !this.#captioned.has(frame.figure));
    return { ...this, blocks: pictures };
  }

  ontext(start: number, end: number): void {
    const { tag, hidden, pre } = this.#frame;
    const text = this.#html.slice(start, end);
    if (tag === 'title' && this.#openTags.has('head')) this.title += text;
    else if (tag === 'script' && this.#scriptType.includes('ld+json'))
      this.linkedData[this.linkedData.length - 1] += text.slice(0, longestScript);
    if (!hidden) this.#add(text, pre);
  }

  ontextentity(codepoint: number): void {
    const text = String.fromCodePoint(codepoint);
    if (this.#frame.tag === 'title' && this.#openTags.has('head')) this.title += text;
    if (!this.#frame.hidden) this.#add(text, this.#frame.pre);
  }

  // A hot path: text is cut at its spaces, so that any run of them is one blank.
  #add(text: string, pre: boolean): void {
    if (pre) {
      if (!this.#filled && text.trim() !== '') {
        this.#textFrame = this.#frame;
        this.#filled = true;
      }
      this.#text += text;
      return;
    }
    // Breaks before an indent are how old pages set paragraphs.
    if (this.#breaks > 0) {
      this.#indent += (/^\s*/.exec(text)![0].match(/[\u00a0\u3000]/g) ?? []).length;
      if (this.#indent > 1) this.#flush();
    }
    const content = text.replace(/\s+/g, ' ');
    if (content === ' ' || content === '') {
      this.#blank ||= content === ' ';
      return;
    }
    const inner = content.trim();
    if (!this.#filled) this.#textFrame = this.#frame;
    else if (this.#breaks > 0) this.#text += '\n';
    else if (this.#blank || content[0] === ' ') this.#text += ' ';
    this.#text += inner;
    this.#filled = true;
    if (this.#frame.link) this.#linked += inner.length;
    this.#blank = content.endsWith(' ');
    this.#breaks = 0;
    this.#indent = 0;
  }

  #flush(described = false, last = false): void {
    if (!this.#filled) {
      this.#text = '';
    } else if (this.blocks.length >= mostLines && !last) {
      // What is more than a page of prose has goes on in one block.
      this.#breaks = 1;
      return;
    } else {
      const frame = this.#textFrame;
      const text = frame.pre ? this.#text.replace(/^[ \t]*\n/, '').trimEnd() : this.#text;
      this.blocks.push({ text, frame, linked: this.#linked, described });
      if (frame.kind === 'caption' && frame.figure >= 0 && !described) this.#captioned.add(frame.figure);
    }
    this.#text = '';
    this.#filled = false;
    this.#linked = 0;
    this.#blank = false;
    this.#breaks = 0;
    this.#indent = 0;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase();
    this.#attributes = new Map();
  }

  onattribname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    // Pictures written into an attribute may have megabytes.
    if (end - start < 10_000) this.#value += this.#html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint);
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#name)) this.#attributes.set(this.#name, this.#value);
  }

  onselfclosingtag(): void {
    this.onopentagend();
  }

  onopentagend(): void {
    const tag = this.#tag;
    for (let closes = impliedCloses(tag, this.#open); closes > 0; closes--) this.#pop();
    this.#describe(tag);
    if (tag === 'br') {
      if (this.#frame.pre) this.#text += '\n';
      else if (++this.#breaks > 1) this.#flush();
    }
    if (isBlock(tag) && tag !== 'br') this.#flush();
    if (tag === 'img') this.#picture();
    if (emptyTags.has(tag) || this.#open.length >= deepest) return;
    const around = this.#frame;
    this.#frame = frameOf(tag, this.#attributes, around, this.#count++);
    this.#open.push(this.#frame);
    this.#openTags.set(tag, (this.#openTags.get(tag) ?? 0) + 1);
    if (this.#frame.flag !== around.flag) this.flags.set(this.#frame.flag, around.flag);
    if (this.#frame.main && !around.main) {
      this.hasMain = true;
      for (let flag = around.flag; flag >= 0 && !this.holdMain.has(flag); flag = this.flags.get(flag) ?? -1)
        this.holdMain.add(flag);
    }
  }

  // What an element says of the page rather than in it.
  #describe(tag: string): void {
    const of = (name: string): string => this.#attributes.get(name)?.trim() ?? '';
    if (tag === 'html' && of('lang') !== '') this.language ??= of('lang');
    else if (tag === 'html' && of('xml:lang') !== '') this.language ??= of('xml:lang');
    else if (tag === 'meta') {
      const name = of('property') || of('name') || of('itemprop') || of('http-equiv');
      if (name !== '' && of('content') !== '') this.metas.push([name.toLowerCase(), of('content')]);
    } else if (tag === 'link' && /\bcanonical\b/i.test(of('rel'))) this.canonical ??= of('href');
    else if (tag === 'script') {
      this.#scriptType = of('type').toLowerCase();
      if (this.#scriptType.includes('ld+json')) this.linkedData.push('');
    } else if (tag === 'time' && of('datetime') !== '' && !this.#frame.furniture) {
      const named =
        /publish|posted|issued|date/i.test(`${of('itemprop')} ${of('class')}`) || this.#attributes.has('pubdate');
      if (named) this.times.unshift(of('datetime'));
      else this.times.push(of('datetime'));
    }
  }

  // The description of a picture stands for a caption where its figure, or the picture alone, has none.
  #picture(): void {
    const alt = (this.#attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (this.#frame.hidden || this.#frame.link || this.#frame.furniture) return;
    if (alt.split(' ').length < 3 || alt.length < 12 || /\.(?:jpe?g|png|gif|webp)$/i.test(alt)) return;
    this.#flush();
    this.#text = alt;
    this.#filled = true;
    this.#textFrame = { ...this.#frame, kind: 'caption', level: null };
    this.#flush(true);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (tag === 'p' && !this.#openTags.has('p')) this.#flush();
    if (!this.#openTags.has(tag)) return;
    while (this.#open.length > 0 && this.#pop() !== tag);
  }

  #pop(): string {
    const { tag } = this.#open.pop()!;
    const left = this.#openTags.get(tag)! - 1;
    if (left > 0) this.#openTags.set(tag, left);
    else this.#openTags.delete(tag);
    if (isBlock(tag)) this.#flush();
    this.#frame = this.#open.at(-1) ?? pageFrame;
    return tag;
  }

  oncomment(start: number, end: number, offset: number): void {
    if (end - offset > start)
      this.comments.push(this.#html.slice(start, Math.min(end - offset, start + longestComment)));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (!this.#frame.hidden) this.#add(this.#html.slice(start, end - offset), this.#frame.pre);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
