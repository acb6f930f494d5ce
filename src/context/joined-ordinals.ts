import { inOrder, type NameMention } from '../model/index.ts';
import { mostParts, numberOf, ordinalWord } from './ordinals.ts';

const joint = /([\p{L}\p{N}]+)(?:,?\s+and\s+(?:the\s+)?|,\s*(?:the\s+)?)$/u;
const plural = /(?:s)$/;

/**
 * Parts meetings that are named together, "the fourth and fifth plenary meetings", into one mention each, in the singular;
 * where their body is not told, it is that of the last meeting of the kind. `texts` and `names` are by passage.
 */
export function partedMeetings(
  texts: readonly string[],
  names: readonly (readonly NameMention[])[],
): (readonly NameMention[])[] {
  const last = new Map<string, NameMention>();
  return names.map((list, at) => {
    if (!list.some(({ kind }) => kind === 'meeting')) return list;
    const parted: NameMention[] = [];
    for (const name of list) {
      if (name.kind !== 'meeting') {
        parted.push(name);
        continue;
      }
      const all = partsOf(texts[at], name, last);
      const { series, body } = all[all.length - 1];
      if (series && body) last.set(headOf(series).toLowerCase(), all[all.length - 1]);
      parted.push(...all);
    }
    return parted.length === list.length ? parted : inOrder(parted);
  });
}

const headOf = (series: string): string => {
  const of = series.search(/ (?:of|for) /);
  return of < 0 ? series : series.slice(0, of);
};

const singular = (head: string): string => (head.endsWith('sses') ? head.slice(0, -2) : head.slice(0, -1));

function partsOf(text: string, name: NameMention, last: ReadonlyMap<string, NameMention>): NameMention[] {
  const { series, ordinal, start } = name;
  if (!series || ordinal === undefined || !plural.test(headOf(series)) || headOf(series).endsWith('ss')) return [name];
  const head = headOf(series);
  const known = name.body === undefined ? last.get(singular(head).toLowerCase()) : undefined;
  const one = known?.series ?? singular(head) + series.slice(head.length);
  const body = name.body ?? known?.body;
  const made = (number: number, span: { start: number; end: number }): NameMention => ({
    ...name,
    ...span,
    text: text.slice(span.start, span.end),
    name: `${ordinalWord(number)} ${one}`,
    series: one,
    ordinal: number,
    ...(body === undefined ? {} : { body }),
    basis: known || span.start !== start ? 'context' : name.basis,
  });
  const parts = [made(ordinal, name)];
  for (let end = start; parts.length < mostParts; ) {
    const match = joint.exec(text.slice(Math.max(0, end - 40), end));
    const number = match ? numberOf(match[1]) : undefined;
    if (!match || number === undefined) break;
    const from = Math.max(0, end - 40) + match.index;
    parts.unshift(made(number, { start: from, end: from + match[1].length }));
    end = from;
  }
  return parts;
}
