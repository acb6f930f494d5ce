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

// "Second: …", "3rd — …", "Fourth (1961)"
const numbered = /^([\p{L}\d]+)(?=\s*[:–—,(-])/u;

/**
 * The meetings that entries name by their number alone, under a heading that says of what sort they are: "Second: 27 to
 * 30 March 1948" under "The congresses at a glance". One more name for each such entry, at its beginning.
 */
export function listedMeetings(
  passages: readonly Passage[],
  names: readonly (readonly NameMention[])[],
): (readonly NameMention[])[] {
  const announced = new Map<number, { head: string; body: string | null } | null>();
  return passages.map((passage, at) => {
    const heading = passage.kind === 'heading' ? undefined : passage.headings.at(-1);
    const match = heading === undefined ? null : numbered.exec(passage.text);
    const ordinal = match ? numberOf(match[1]) : undefined;
    if (heading === undefined || !match || ordinal === undefined || names[at][0]?.start === 0) return names[at];
    let list = announced.get(heading);
    if (list === undefined) {
      list = announcedBy(passages[heading].text, names[heading]);
      announced.set(heading, list);
    }
    if (list === null) return names[at];
    const series = list.body === null ? list.head : `${list.head} of the ${list.body}`;
    const meeting: NameMention = {
      kind: 'meeting',
      start: 0,
      end: match[1].length,
      text: match[1],
      name: `${ordinalWord(ordinal)} ${series}`,
      basis: 'context',
      ordinal,
      series,
      ...(list.body === null ? {} : { body: list.body }),
    };
    return [meeting, ...names[at]];
  });
}

function announcedBy(heading: string, names: readonly NameMention[]): { head: string; body: string | null } | null {
  const text = ` ${heading.toLowerCase()} `;
  const sort = sorts.find(([plural]) => text.includes(` ${plural} `));
  return sort ? { head: sort[1], body: names.find(({ kind }) => kind === 'organisation')?.name ?? null } : null;
}
