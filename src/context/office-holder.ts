import words from '../../lexicons/en/offices.json' with { type: 'json' };
import type { NameMention } from '../model/index.ts';

/** A person named together with an office: a title before the name, or told after it. */
export interface Holder {
  readonly person: NameMention;
  readonly office: NameMention;
  /** The office of one holder, where the text has it of several ("members" → "Member"). */
  readonly title: string;
}

const joining = new Set(words.joining);
const tellsOne = new Set(words.is);
const tellsAll = new Set(words.are);
const honorific = new Set(words.honorific);

/** Who in a passage is named with which office. Offsets are into the passage's text. */
export function officeHolders(text: string, names: readonly NameMention[]): Holder[] {
  const chain = outermost(names.filter(({ kind }) => kind === 'person' || kind === 'office'));
  const holders: Holder[] = [];
  const hold = (person: NameMention, office: NameMention): void => {
    holders.push({ person, office, title: titleOfOne(office.name) });
  };
  /** The persons told last, joined to one another: those whom "who are" would tell of. */
  let group: NameMention[] = [];
  let before: NameMention | null = null;
  chain.forEach((one, i) => {
    const gap = before ? wordsBetween(text, before, one) : null;
    const next = chain[i + 1];
    if (one.kind === 'person') {
      // A name begins a group of its own, or joins the group that it stands in a list with.
      const goesOn =
        before?.kind === 'person' && gap !== null && gap.every((word) => joining.has(word) || honorific.has(word));
      group = goesOn ? [...group, one] : [one];
    } else if (next?.kind === 'person' && isTitleOf(one, wordsBetween(text, one, next))) {
      const isPlural = titleOfOne(one.name) !== one.name;
      for (const person of isPlural ? listFrom(text, chain, i + 1) : [next]) hold(person, one);
    } else if (gap !== null && group.length > 0) {
      const told = toldOf(group, one, gap, before);
      for (const person of told) hold(person, one);
      if (told.length === 0) group = [];
    }
    before = one;
  });
  return holders;
}

/** Whom an office after names is told of; nobody where the words between do not tie it to them. */
function toldOf(
  group: readonly NameMention[],
  office: NameMention,
  gap: readonly string[],
  before: NameMention | null,
): readonly NameMention[] {
  const tie = gap.filter((word) => word !== ',' && word !== 'the' && word !== 'a' && word !== 'an');
  const isPlural = titleOfOne(office.name) !== office.name;
  if (
    tie.some((word) => tellsAll.has(word)) &&
    tie.every((word) => tellsAll.has(word) || joining.has(word) || words.relative.includes(word))
  )
    return group;
  if (
    tie.some((word) => tellsOne.has(word)) &&
    tie.every((word) => tellsOne.has(word) || words.relative.includes(word))
  )
    return group.slice(-1);
  if (tie.length === 0 && gap.includes(',')) return isPlural ? group : group.slice(-1);
  // A further office of the same people: "… and secretary of the committee".
  if (before?.kind === 'office' && gap.every((word) => joining.has(word))) return isPlural ? group : group.slice(-1);
  return [];
}

const isTitleOf = (office: NameMention, gap: readonly string[]): boolean =>
  gap.every((word) => honorific.has(word)) && !office.text.includes(',');

/** The persons of a list that begins at `from`. */
function listFrom(text: string, chain: readonly NameMention[], from: number): NameMention[] {
  const list = [chain[from]];
  for (let i = from + 1; chain[i]?.kind === 'person'; i++) {
    if (!wordsBetween(text, chain[i - 1], chain[i]).every((word) => joining.has(word) || honorific.has(word))) break;
    list.push(chain[i]);
  }
  return list;
}

const wordsBetween = (text: string, a: NameMention, b: NameMention): string[] =>
  text
    .slice(a.end, b.start)
    .toLowerCase()
    .match(/[\p{L}\p{N}'’]+|[^\s]/gu) ?? [];

function outermost(names: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  for (const name of names.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (kept.length === 0 || name.start >= kept[kept.length - 1].end) kept.push(name);
  return kept;
}

/** The title of one of several: the word that says the office, before the body it is of, loses its plural. */
function titleOfOne(name: string): string {
  const at = name.search(/ (of|for|to|in) /);
  const [head, rest] = at < 0 ? [name, ''] : [name.slice(0, at), name.slice(at)];
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const single = (words.singular as Record<string, string>)[last.toLowerCase()];
  return single === undefined ? name : head.slice(0, head.length - last.length) + single + rest;
}
