import { isLower, isUpper } from '../character.ts';
import type { Course } from './course.ts';
import type { Layout } from './layout.ts';
import type { Line } from './line.ts';

/** How a text, or a page of it, shows that it was set in lines. */
export interface Shape {
  /** Whether its lines break inside sentences. */
  readonly wrapped: boolean;
  /** Whether blank lines stand between lines of one sentence, so that they tell nothing. */
  readonly spaced: boolean;
  /** Whether blank lines part its paragraphs, so that lines without one between belong together. */
  readonly parted: boolean;
  /** Whether a paragraph begins with an indent, and what most lines begin with. */
  readonly indented: boolean;
  readonly margin: number;
  /** Whether a blank at the end of a line says that its sentence goes on, and none that it does not. */
  readonly trailing: boolean;
}

/** Fewest places where a line breaks inside a sentence, for a text or a page to be judged by its own. */
const fewest = 3;

interface Census {
  /** Places where a line surely goes on in the next; how many have blank lines between, and a blank at the line's end. */
  on: number;
  onGap: number;
  onTrail: number;
  /** Places where a sentence ends a line, well short of the next line's length, and another begins; the same. */
  off: number;
  offGap: number;
  offTrail: number;
  offIndent: number;
  /** Long lines, and those of them that end no sentence. */
  long: number;
  longOpen: number;
  /** Lines that end no sentence, and those of them that are about as wide as most. */
  open: number;
  openFull: number;
}

const empty = (): Census => ({
  on: 0,
  onGap: 0,
  onTrail: 0,
  off: 0,
  offGap: 0,
  offTrail: 0,
  offIndent: 0,
  long: 0,
  longOpen: 0,
  open: 0,
  openFull: 0,
});

function count(text: string, a: Line, b: Line, ends: boolean, on: boolean, usual: number, census: Census): void {
  if (on && a.width >= 20) {
    census.on++;
    if (b.gap > 0) census.onGap++;
    if (a.trail) census.onTrail++;
  } else if (ends && !isLower(text.charCodeAt(b.start))) {
    census.off++;
    if (a.trail) census.offTrail++;
    if (b.gap > 0) census.offGap++;
    if (b.indent > a.indent) census.offIndent++;
  }
  if (a.width >= Math.min(40, Math.max(24, usual * 0.7))) {
    census.long++;
    if (!ends) census.longOpen++;
  }
  if (!ends) {
    census.open++;
    if (a.width >= usual * 0.8 && a.width <= usual * 1.15) census.openFull++;
  }
}

function add(sum: Census, one: Census): void {
  for (const key of Object.keys(sum) as (keyof Census)[]) sum[key] += one[key];
}

function judge(census: Census, caseless: boolean, margin: number): Shape {
  const { on, off, long, longOpen, open, openFull } = census;
  const wrapped = caseless
    ? long >= 6 && longOpen > long * 0.5 && openFull >= open * 0.6
    : on >= 2 && on >= (on + off) * 0.1;
  const spaced = on >= fewest ? census.onGap >= on * 0.2 : caseless && wrapped && census.offGap > off * 0.9;
  return {
    wrapped,
    spaced,
    parted: !spaced && off > 0 && census.offGap >= off * 0.15,
    indented: off >= fewest && census.offIndent >= off * 0.15,
    margin,
    trailing: on >= 6 && census.onTrail >= on * 0.85 && census.offTrail <= off * 0.25,
  };
}

// The indent that most lines have.
function marginOf(lines: readonly Line[], content: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const i of content) counts.set(lines[i].indent, (counts.get(lines[i].indent) ?? 0) + 1);
  let margin = 0;
  for (const [indent, count] of counts) if (count > (counts.get(margin) ?? 0)) margin = indent;
  return margin;
}

/** How a text shows that it was set in lines, and how each of its pages does, where a page shows enough of its own. */
export function shapesOf(
  text: string,
  lines: readonly Line[],
  { content, ends, on, usual }: Course,
  { page, rows }: Layout,
): { whole: Shape; of(page: number): Shape } {
  const all = empty();
  const pages: { number: number; census: Census }[] = [];
  let cased = 0;
  let own = empty();
  for (let k = 0; k + 1 < content.length; k++) {
    const [a, b] = [content[k], content[k + 1]];
    const unit = text.charCodeAt(lines[a].start);
    if (isLower(unit) || isUpper(unit)) cased++;
    if (page[a] === page[b] && !rows.has(a)) count(text, lines[a], lines[b], ends[k] === 1, on[k] === 1, usual, own);
    if (page[a] === page[b] && k + 2 < content.length) continue;
    pages.push({ number: page[a], census: own });
    add(all, own);
    own = empty();
  }
  const caseless = cased < content.length * 0.2;
  const margin = marginOf(lines, content);
  const whole = judge(all, caseless, margin);
  const shapes = new Map<number, Shape>();
  if (pages.length > 1)
    for (const { number, census } of pages)
      if (census.on >= fewest)
        shapes.set(number, { ...judge(census, caseless, margin), trailing: whole.trailing, indented: whole.indented });
  return { whole, of: (number) => shapes.get(number) ?? whole };
}
