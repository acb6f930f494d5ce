import words from '../../lexicons/en/offices.json' with { type: 'json' };
import { inOrder, type NameMention } from '../model/index.ts';
import type { Pack } from '../names/index.ts';
import { demonymsOf } from './demonym.ts';
import { titleOfOne } from './office-title.ts';

/** A person named together with an office: a title before the name, or told after it. */
export interface Holder {
  readonly person: NameMention;
  readonly office: NameMention;
  /** The office of one holder, in full ("members" → "Member of the …"). */
  readonly title: string;
  /** The text says that it is over. */
  readonly former?: true;
}

const none: readonly Holder[] = [];

const joining = new Set(words.joining);
const tellsOne = new Set(words.is);
const tellsAll = new Set(words.are);
const honorific = new Set(words.honorific);
const loose = new Set(words.loose);
const objects = new Set(words.objects);
const doubling = new Set(words.doubling);
const assuming = new Set(words.assuming);

/** Who in a passage is named with which office. Offsets are into the passage's text. */
export function officeHolders(text: string, names: readonly NameMention[], packs?: readonly Pack[]): readonly Holder[] {
  const chain = outermost(names);
  if (chain.length < 2 || !chain.some(({ kind }) => kind === 'office')) return none;
  const demonyms = demonymsOf(packs);
  const holders: Holder[] = [];
  const hold = (person: NameMention, office: NameMention): void => {
    holders.push({ person, office, title: titleOfOne(office.name) });
  };
  /** The persons told last, joined to one another: those whom "who are" would tell of. */
  let group: NameMention[] = [];
  let before: NameMention | null = null;
  let between: readonly string[] | null = null;
  chain.forEach((one, i) => {
    // "N., Norlandic ambassador to …": whose it is says nothing of who holds it.
    const gap = between && one.kind === 'office' && demonyms.has(between.at(-1) ?? '') ? between.slice(0, -1) : between;
    const next = chain[i + 1];
    const behind = next ? wordsBetween(text, one, next, demonyms) : null;
    if (one.kind === 'person') {
      // A name begins a group of its own, or joins the group that it stands in a list with.
      const goesOn = before?.kind === 'person' && gap !== null && isOneList(gap);
      group = goesOn ? [...group, one] : [one];
    } else if (
      next?.kind === 'person' &&
      behind !== null &&
      (isTitleOf(one, behind) || isBetweenCommas(text, one, next))
    ) {
      const isPlural = titleOfOne(one.name) !== one.name;
      for (const person of isPlural ? listFrom(text, chain, i + 1, demonyms) : [next]) hold(person, one);
    } else if (gap !== null && group.length > 0) {
      const told = toldOf(group, one, gap, before);
      for (const person of told) {
        hold(person, one);
        const further = bodyJoined(text, one, next?.start ?? text.length, names);
        if (further) hold(person, further);
      }
      if (told.length === 0) group = [];
    }
    before = one;
    between = behind;
  });
  return holders;
}

const andThe = ' and the ';

// "member of the bureau and the secretariat of the committee": one word for the office, and two bodies.
function bodyJoined(
  text: string,
  office: NameMention,
  stop: number,
  names: readonly NameMention[],
): NameMention | null {
  if (!text.startsWith(andThe, office.end)) return null;
  const head = /^(.*?\bmember) of the /i.exec(titleOfOne(office.name))?.[1];
  if (!head) return null;
  const start = office.end + andThe.length;
  const body = names.findLast((name) => name.kind === 'organisation' && name.start === start);
  return body && body.end <= stop ? { ...body, kind: 'office', name: `${head} of the ${body.name}` } : null;
}

/** Whom an office after names is told of; nobody where the words between do not tie it to them. */
function toldOf(
  group: readonly NameMention[],
  office: NameMention,
  gap: readonly string[],
  before: NameMention | null,
): readonly NameMention[] {
  // After an office, ", the mayor" is somebody else.
  if (before?.kind === 'office' && gap.includes('the') && !gap.includes('and')) return [];
  // "N., 31, a woman team leader of the mill"
  const tie = gap.filter((word) => !loose.has(word) && !/^\d{1,2}$/.test(word));
  const isPlural = titleOfOne(office.name) !== office.name;
  if (
    tie.some((word) => tellsAll.has(word)) &&
    tie.every((word) => tellsAll.has(word) || joining.has(word) || words.relative.includes(word))
  )
    return group.filter(({ text }) => !objects.has(text.toLowerCase()));
  if (
    tie.some((word) => tellsOne.has(word)) &&
    tie.every((word) => tellsOne.has(word) || words.relative.includes(word))
  )
    return group.slice(-1);
  // "N.'s assumption of office as chairman"
  if (before?.kind === 'person' && gap.length > 2 && gap.every((word) => assuming.has(word))) return group.slice(-1);
  if (tie.length === 0 && gap.includes(',')) return isPlural ? group : group.slice(-1);
  // "N., member of the bureau and the secretariat of the committee who is head of a department"
  if (before?.kind === 'office' && gap.at(-1) === 'is' && gap.at(-2) === 'who') return group.slice(-1);
  // A further office of the same people: "… and secretary of the committee".
  if (before?.kind === 'office' && gap.every((word) => joining.has(word) || doubling.has(word)))
    return isPlural ? group : group.slice(-1);
  return [];
}

// A stop behind the office ends its sentence.
const isTitleOf = (office: NameMention, gap: readonly string[]): boolean =>
  gap[0] !== '.' && gap.every((word) => honorific.has(word)) && !office.text.includes(',');

// A stop behind a person ends the sentence, and the list; "Mr." has one as well.
const isOneList = (gap: readonly string[]): boolean =>
  gap[0] !== '.' && gap.every((word) => joining.has(word) || honorific.has(word));

// "the minister of trade, N., said"; not in a list: "N., the minister of trade, M., secretary of …".
const isBetweenCommas = (text: string, { start, end }: NameMention, person: NameMention): boolean =>
  /(?:^|[^,\s] )[Tt]he $/.test(text.slice(Math.max(0, start - 6), start)) &&
  text.slice(end, person.start) === ', ' &&
  /^, (?!and\b)\p{Ll}/u.test(text.slice(person.end, person.end + 6));

/** The persons of a list that begins at `from`. */
function listFrom(
  text: string,
  chain: readonly NameMention[],
  from: number,
  demonyms: ReadonlyMap<string, string>,
): NameMention[] {
  const list = [chain[from]];
  for (let i = from + 1; chain[i]?.kind === 'person'; i++) {
    if (!isOneList(wordsBetween(text, chain[i - 1], chain[i], demonyms))) break;
    list.push(chain[i]);
  }
  return list;
}

// All that may stand between an office and whom it is told of. What goes on after another word is of no interest, but
// for "who is".
const tying = new Set(
  [joining, honorific, loose, tellsOne, tellsAll, words.relative, doubling, assuming].flatMap((list) => [...list]),
);
const word = /[\p{L}\p{N}'’]+|[^\s]/gu;

function wordsBetween(text: string, a: NameMention, b: NameMention, demonyms: ReadonlyMap<string, string>): string[] {
  const raw = text.slice(a.end, b.start);
  const gap = (raw.includes('(') ? raw.replace(/\([^()]{1,40}\)/g, '') : raw).toLowerCase();
  const isWhole = gap.includes('who');
  const between: string[] = [];
  word.lastIndex = 0;
  for (let found = word.exec(gap); found; found = word.exec(gap)) {
    const [one] = found;
    between.push(one);
    if (!isWhole && !tying.has(one) && !demonyms.has(one) && !/^\d/.test(one)) break;
  }
  return between;
}

function outermost(names: readonly NameMention[]): NameMention[] {
  const kept: NameMention[] = [];
  let end = 0;
  for (const name of inOrder(names)) {
    if ((name.kind !== 'person' && name.kind !== 'office') || (kept.length > 0 && name.start < end)) continue;
    kept.push(name);
    end = name.end;
  }
  return kept;
}
