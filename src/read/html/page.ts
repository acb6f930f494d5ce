import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BlockText, type PageBlock } from './block-text.ts';
import { emptyTags, type Frame, frameOf, impliedCloses, isBlock, isOutOfScope, pageFrame } from './element.ts';

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

class PageReader implements TokenizerCallbacks {
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

  readonly #text = new BlockText();
  #scriptType = '';

  constructor(html: string) {
    this.#html = html;
  }

  finish(): Page {
    return { ...this, blocks: this.#text.finish() };
  }

  ontext(start: number, end: number): void {
    const text = this.#html.slice(start, end);
    if (this.#frame.tag === 'script' && this.#scriptType.includes('ld+json'))
      this.linkedData[this.linkedData.length - 1] += text.slice(0, longestScript);
    else this.#take(text);
  }

  ontextentity(codepoint: number): void {
    this.#take(String.fromCodePoint(codepoint));
  }

  #take(text: string): void {
    if (this.#frame.tag === 'title' && this.#openTags.has('head')) this.title += text;
    if (!this.#frame.hidden) this.#text.add(text, this.#frame);
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
    if (tag === 'br') this.#text.lineBreak(this.#frame);
    else if (isBlock(tag)) this.#text.flush();
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

  // A description of some length is taken in; names of files and single words are none.
  #picture(): void {
    const alt = (this.#attributes.get('alt') ?? '').replace(/\s+/g, ' ').trim();
    if (this.#frame.hidden || this.#frame.link || this.#frame.furniture) return;
    if (alt.split(' ').length < 3 || alt.length < 12 || /\.(?:jpe?g|png|gif|webp)$/i.test(alt)) return;
    this.#text.picture(alt, this.#frame);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#html.slice(start, end).toLowerCase();
    if (tag === 'p' && !this.#openTags.has('p')) this.#text.flush();
    if (!this.#openTags.has(tag) || isOutOfScope(tag, this.#open)) return;
    while (this.#open.length > 0 && this.#pop() !== tag);
  }

  #pop(): string {
    const { tag } = this.#open.pop()!;
    const left = this.#openTags.get(tag)! - 1;
    if (left > 0) this.#openTags.set(tag, left);
    else this.#openTags.delete(tag);
    if (isBlock(tag)) this.#text.flush();
    this.#frame = this.#open.at(-1) ?? pageFrame;
    return tag;
  }

  oncomment(start: number, end: number, offset: number): void {
    if (end - offset > start)
      this.comments.push(this.#html.slice(start, Math.min(end - offset, start + longestComment)));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (!this.#frame.hidden) this.#text.add(this.#html.slice(start, end - offset), this.#frame);
  }

  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}
}
