import { type Era, idOf, type Passage, passageSpan, type Span } from '../model/index.ts';
import type { DateStretch } from './date-stretch.ts';

/** Punctuation and blanks around a date span do not make it more than one. */
const bare = (text: string): string => text.replace(/[\s.,;:()[\]–—-]+/g, '');

/** Whether a passage consists of dates and nothing else, as a running header or a chapter's years do. */
export function isSpanAlone({ kind, text }: Passage, expressions: readonly Span[]): boolean {
  if (kind !== 'heading' && kind !== 'furniture' && kind !== 'caption') return false;
  if (expressions.length === 0 || expressions.length > 2) return false;
  return bare(expressions.map(({ start, end }) => text.slice(start, end)).join('')) === bare(text);
}

/**
 * The periods into which a document divides its story: headings and running headers that are a span of dates. Each
 * lasts to the next one; a page without one belongs to the period of the page before it. `alone` is, by passage, the
 * span of time that it consists of, null where it is none.
 */
export function erasOf(passages: readonly Passage[], alone: readonly (DateStretch | null)[], capture: string): Era[] {
  const marks = alone.flatMap((time, at) =>
    time ? [{ at: firstOfPage(passages, at), words: passages[at].text, time }] : [],
  );
  const eras: Era[] = [];
  marks.forEach(({ at, words, time: { edtf, earliest, latest } }, i) => {
    const next = marks.slice(i + 1).find((mark) => mark.time.edtf !== edtf);
    const last = (next ? next.at : passages.length) - 1;
    const before = eras.at(-1);
    if (last < at || (before?.time.edtf === edtf && before.last >= at - 1)) return;
    eras.push({
      id: idOf('era', capture, passageSpan(passages[at]).start, edtf),
      title: titleOf(passages, at, last) ?? words,
      time: { edtf, earliest, latest, basis: 'stated' },
      first: at,
      last,
    });
  });
  return eras;
}

function firstOfPage(passages: readonly Passage[], at: number): number {
  const { page } = passages[at];
  if (page === null) return at;
  let first = at;
  while (first > 0 && passages[first - 1].page === page) first--;
  return first;
}

// The chapter's own heading: the highest on the page where the period begins.
function titleOf(passages: readonly Passage[], first: number, last: number): string | null {
  const { page } = passages[first];
  let best: Passage | null = null;
  for (let i = first; i <= last && passages[i].page === page; i++) {
    const passage = passages[i];
    if (passage.kind !== 'heading' || !/\p{Ll}{4}/u.test(passage.text) || /\d{4}\D+\d{4}/.test(passage.text)) continue;
    if (!best || (passage.level ?? 9) < (best.level ?? 9)) best = passage;
    if (page === null) break;
  }
  return best?.text ?? null;
}
