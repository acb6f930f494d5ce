import english from '../../lexicons/en/names.json' with { type: 'json' };
import type { NameMention, Passage } from '../model/index.ts';
import { numberOf, ordinalWord } from './ordinals.ts';

/** Sorts of meetings by their plurals in small letters, the longer first. */
const sorts: readonly (readonly [plural: string, head: string])[] = english.words.meeting
  .flatMap((entry) => {
    const [head, ...variants] = entry.split(' = ');
    return [head, ...variants].map((word) => [pluralOf(word.toLowerCase()), head] as const);
  })
  .sort((a, b) => b[0].length - a[0].length);

function pluralOf(word: string): string {
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

const modifiers: ReadonlySet<string> = new Set(english.words.meetingModifier);

// "Founding Congress | 3 May 1960", "Extraordinary Congress, 1961"
const named = /^((?:\p{L}[\p{L}-]*[ \t]+){1,2})(\p{L}+)(?=\s*(?:[|:–—,(]|$))/u;

// "Second: …", "3rd — …", "Fourth (1961)"
const numbered = /^([\p{L}\d]+)(?=\s*[:–—,(-])/u;

interface Announced {
  readonly head: string;
  readonly body: string | null;
}

/**
 * The meetings that entries name in short, under a heading that says of what sort and whose they are: by their number
 * alone ("Second: 27 to 30 March 1948" under "The congresses at a glance"), or without their body ("Founding Congress |
 * 3 May 1960", "Third Congress | 1961" under "Congresses of the Harbour Union").
 */
export function listedMeetings(
  passages: readonly Passage[],
  names: readonly (readonly NameMention[])[],
): (readonly NameMention[])[] {
  const announced = new Map<number, Announced | null>();
  return passages.map((passage, at) => {
    const heading = passage.kind === 'heading' ? undefined : passage.headings.at(-1);
    if (heading === undefined) return names[at];
    const [first] = names[at];
    const isBare = first?.start === 0 && first.kind === 'meeting' && first.body === undefined && isEntry(passage);
    const match =
      first?.start === 0 ? null : (numbered.exec(passage.text) ?? (isEntry(passage) ? named.exec(passage.text) : null));
    if (!isBare && !match) return names[at];
    let list = announced.get(heading);
    if (list === undefined) {
      list = announcedBy(passages[heading].text, names[heading]);
      announced.set(heading, list);
    }
    if (list === null) return names[at];
    const own = isBare
      ? withBody(first, list)
      : match && (match[2] === undefined ? counted(match[1], list) : unnumbered(match, list));
    if (!own) return names[at];
    return [own, ...(isBare ? names[at].slice(1) : names[at])];
  });
}

const isEntry = ({ kind }: Passage): boolean => kind === 'table-cell' || kind === 'list-item';

function withBody(meeting: NameMention, { head, body }: Announced): NameMention | null {
  if (body === null || !meeting.name.endsWith(head)) return null;
  return {
    ...meeting,
    name: `${meeting.name} of the ${body}`,
    basis: 'context',
    body,
    ...(meeting.series === undefined ? {} : { series: `${meeting.series} of the ${body}` }),
  };
}

function counted(words: string, { head, body }: Announced): NameMention | null {
  const ordinal = numberOf(words);
  if (ordinal === undefined) return null;
  const series = body === null ? head : `${head} of the ${body}`;
  return {
    kind: 'meeting',
    start: 0,
    end: words.length,
    text: words,
    name: `${ordinalWord(ordinal)} ${series}`,
    basis: 'context',
    ordinal,
    series,
    ...(body === null ? {} : { body }),
  };
}

function unnumbered([, before, last]: RegExpExecArray, { head, body }: Announced): NameMention | null {
  if (body === null || last.toLowerCase() !== head.toLowerCase()) return null;
  const words = before.trim().split(/\s+/);
  if (!words.every((word) => modifiers.has(word.toLowerCase()))) return null;
  const text = `${before}${last}`;
  const title = [...words, head].map((word) => word[0].toUpperCase() + word.slice(1)).join(' ');
  return { kind: 'meeting', start: 0, end: text.length, text, name: `${title} of the ${body}`, basis: 'context', body };
}

function announcedBy(heading: string, names: readonly NameMention[]): Announced | null {
  const text = ` ${heading.toLowerCase()} `;
  const sort = sorts.find(([plural]) => text.includes(` ${plural} `));
  return sort ? { head: sort[1], body: names.find(({ kind }) => kind === 'organisation')?.name ?? null } : null;
}
