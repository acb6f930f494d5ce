import { byPosition, type Passage } from '../model/index.ts';
import { type BareTitle, hasHangul, northern, koreanBareTitles as titlesIn } from '../names/index.ts';
import type { NameInContext } from './names-in-context.ts';
import { overlapping } from './overlapping.ts';

/** Somebody as named last, where, and by which titles so far. */
interface Told {
  readonly name: string;
  readonly surname: string;
  readonly around: string[];
  passage: number;
  start: number;
  end: number;
}

// What stands before the last ending is not with the name, nor what stands behind the first.
const past = /^.*(?:[은는을를과와]|에서|에게|[.,])\s/su;
const next = /^(.*?(?:(?:[가-힣)）](?:께서는|께서|[은는이가을를과와의])(?=\s))|[.,])).*$/su;

// A title stands so near to the name it belongs to.
const before = 12;
const behind = 28;

/**
 * The names of Korean passages with whom a bare title means: 김 위원장 is the last one of that surname who was named with that
 * office, or the only one of that surname; 수령님 the last one named with it. Other passages stay as they are. Offsets are into
 * each passage's text.
 */
export function koreanBareTitles(
  passages: readonly Pick<Passage, 'text' | 'kind'>[],
  names: NameInContext[][],
): NameInContext[][] {
  if (!names.some((list) => list.some(({ kind, name }) => kind === 'person' && hasHangul(name)))) return names;
  const told = new Map<string, Told>();
  return names.map((list, passage) => {
    const { text, kind } = passages[passage];
    if (kind === 'furniture' || !hasHangul(text)) return list;
    const people = list.filter((one) => one.kind === 'person' && hasHangul(one.name)).sort(byPosition);
    const found: NameInContext[] = [];
    let at = 0;
    const noteUpTo = (offset: number): void => {
      for (; at < people.length && people[at].start < offset; at++) note(told, people[at], text, passage);
    };
    const isNamed = overlapping(list.filter((one) => one.kind !== 'office').sort(byPosition));
    for (const title of titlesIn(text)) {
      if (isNamed(title.start, title.end)) continue;
      noteUpTo(title.start);
      const one = meantBy(title, told);
      if (!one) continue;
      const { start, end } = title;
      const from = { passage: one.passage, start: one.start, end: one.end };
      found.push({
        kind: 'person',
        start,
        end,
        text: text.slice(start, end),
        name: one.name,
        basis: 'context',
        from,
        form: 'short',
      });
    }
    noteUpTo(text.length);
    if (found.length === 0) return list;
    const others = list.filter((one) => !found.some(({ start, end }) => start < one.end && one.start < end));
    return [...others, ...found].sort(byPosition);
  });
}

function note(told: Map<string, Told>, { name, start, end }: NameInContext, text: string, passage: number): void {
  const around = `${text.slice(Math.max(0, start - before), start).replace(past, '')}|${text.slice(end, end + behind).replace(next, '$1')}`;
  const known = told.get(name);
  // The last one named is the last of the list.
  told.delete(name);
  if (known) known.around.push(around);
  told.set(name, {
    name,
    surname: name[0],
    around: known?.around ?? [around],
    passage,
    start,
    end,
  });
}

function meantBy({ surname, title, isOffice, isGlued }: BareTitle, told: ReadonlyMap<string, Told>): Told | null {
  const all = [...told.values()];
  const same = surname === null ? all : all.filter((one) => isSame(one.surname, surname));
  const titled = same.findLast(({ around }) => around.some((words) => words.includes(title)));
  if (titled) return titled;
  if (surname === null || same.length !== 1) return null;
  return isGlued && isOffice ? null : same[0];
}

const isSame = (a: string, b: string): boolean => a === b || northern[a] === b || northern[b] === a;
