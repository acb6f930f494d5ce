import { byPosition, type Passage } from '../model/index.ts';
import { hasHangul, isKoreanEnding, koreanBodyWords } from '../names/index.ts';
import type { NameInContext } from './names-in-context.ts';
import { overlapping } from './overlapping.ts';

/** A body as it was named last, and where. */
interface Told {
  readonly name: string;
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The names of Korean passages with what words for a body by themselves mean: 협회는, 당의 are the body so called that was
 * named most often so far, of several the last; "협회 회장" is its office. Other passages stay as they are. Offsets are into each passage's text.
 */
export function koreanShortForms(
  passages: readonly Pick<Passage, 'text' | 'kind'>[],
  names: NameInContext[][],
): NameInContext[][] {
  if (!names.some((list) => list.some(({ kind, name }) => kind === 'organisation' && hasHangul(name)))) return names;
  const told = new Map<string, Told>();
  const counts = new Map<string, number>();
  return names.map((list, passage) => {
    const { text, kind } = passages[passage];
    if (kind === 'furniture' || !hasHangul(text)) return list;
    const own = list.toSorted(byPosition);
    const found: NameInContext[] = [];
    let at = 0;
    const noteUpTo = (offset: number): void => {
      for (; at < own.length && own[at].start < offset; at++) {
        const { kind, name, start, end } = own[at];
        if (kind !== 'organisation') continue;
        const count = (counts.get(name) ?? 0) + 1;
        counts.set(name, count);
        for (const word of koreanBodyWords(name)) {
          const before = told.get(word)?.name;
          if (before === undefined || count >= (counts.get(before) ?? 0)) told.set(word, { name, passage, start, end });
        }
      }
    };
    const isNamed = overlapping(own);
    for (const { index: start, 0: run } of text.matchAll(/[가-힣]+/gu)) {
      if (told.size === 0 && at >= own.length) break;
      noteUpTo(start + 1);
      const short = shortAt(run, told);
      if (!short || isNamed(start, start + run.length)) continue;
      const end = start + short.word.length;
      const { name, ...from } = short.means;
      counts.set(name, (counts.get(name) ?? 0) + 1);
      found.push({ kind: 'organisation', start, end, text: short.word, name, basis: 'context', from, form: 'short' });
    }
    noteUpTo(text.length);
    return found.length === 0 ? list : [...list.map((one) => ofShort(one, found, text)), ...found].sort(byPosition);
  });
}

function shortAt(run: string, told: ReadonlyMap<string, Told>): { word: string; means: Told } | null {
  for (let length = Math.min(run.length, longest); length > 0; length--) {
    const means = told.get(run.slice(0, length));
    if (means && isKoreanEnding(run, length)) return { word: run.slice(0, length), means };
  }
  return null;
}

/** The longest word for a body. */
const longest = 6;

// "협회 회장"
function ofShort(one: NameInContext, found: readonly NameInContext[], text: string): NameInContext {
  if (one.kind !== 'office' || one.body !== undefined) return one;
  const whose = found.find(({ end }) => end <= one.start && /^의?\s?$/.test(text.slice(end, one.start)));
  return whose ? { ...one, name: `${whose.name} ${one.text}`, body: whose.name, basis: 'context' } : one;
}
