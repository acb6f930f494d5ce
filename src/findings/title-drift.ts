import en from '../../lexicons/en/findings.json' with { type: 'json' };
import type { Ref } from '../model/index.ts';
import { timeWords } from './days.ts';
import { type Draft, draft } from './draft.ts';
import { counted, type Found, found, listed, type Witness } from './found.ts';
import { starts, type ToldTenure } from './tenure-findings.ts';

/** One leading office under one title after another: titles of one body of which each begins when the one before has ended. */
export function titleDrift(tenures: readonly ToldTenure[]): Draft[] {
  const drafts: Draft[] = [];
  const heads = tenures.filter(({ single, from, office }) => single && from !== null && !second.test(office.name));
  for (const [body, terms] of Map.groupBy(heads, ({ office }) => rootOf(office.name))) {
    if (body === null) continue;
    const sorted = terms.toSorted((a, b) => (starts(a) ?? 0) - (starts(b) ?? 0) || (a.id < b.id ? -1 : 1));
    const titles = [...Map.groupBy(sorted, ({ office }) => titleOf(office.name, body))].map(
      ([title, [first]]) => [title, first] as const,
    );
    if (titles.length < 2) continue;
    drafts.push(
      draft(
        'title-drift',
        ['offices', body],
        titles.map(([, term]) => term),
        () => ({
          summary: `The leading office of ${body} goes by ${counted(titles.length, 'title')}: ${listed(titles.map(([title, { person, from }]) => `${title} (${person.name}, ${timeWords(from!.time.edtf)})`))}.`,
          about: titles.map(([, { office }]) => office),
          evidence: titles.flatMap(([, { witnesses }]) => witnesses(2)),
          confidence: 0.7,
          size: titles.length,
          why: 'Offices of one body that are taken to have one holder each, the one beginning when or after another ended.',
          innocent: [
            'They may be different offices, one abolished when another was made.',
            'A title may have been kept for one person.',
          ],
        }),
      ),
    );
  }
  return drafts;
}

const second = new RegExp(String.raw`^(?:${en.notLeading.join('|')})\b|\b(?:${en.notLeadingTails.join('|')})\b`, 'i');
const { qualities, organs } = en.centralOrgans;
const central = new RegExp(String.raw`\b(?:${qualities.join('|')})\b.*\b(?:${organs.join('|')})$`);

const titleOf = (name: string, body: string): string => name.replace(` of the ${body}`, '');

/**
 * The body that an office leads: "… of the Central Committee of the Union" leads the Union. Null where none is named, and
 * where the office is of a part of a part.
 */
export function rootOf(office: string): string | null {
  const parts = office.split(/ of the (?=\p{Lu})/u).slice(1);
  if (parts.length === 0) return null;
  return parts.length > 2 || (parts.length === 2 && !central.test(parts[0])) ? null : parts[parts.length - 1];
}

/** A series whose meetings changed their title while the numbers went on. */
export function seriesDrift(
  series: Ref,
  names: readonly string[],
  ordinals: readonly number[],
  evidence: readonly Witness[],
): Found[] {
  if (names.length < 2) return [];
  return [
    found({
      kind: 'title-drift',
      key: ['series', series.id, ...names],
      summary: `One series goes by ${counted(names.length, 'title')}, and its numbers go on: ${listed(names.map((name) => `“${name}”`))}; the first up to number ${Math.max(...ordinals)}.`,
      about: [series],
      evidence,
      confidence: 0.7,
      why: 'The titles differ in a word, and the numbers of the one go on where those of the other end.',
      innocent: ['They may be two series whose numbers happen to follow.'],
    }),
  ];
}
