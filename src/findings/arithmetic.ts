import en from '../../lexicons/en/findings.json' with { type: 'json' };
import { counted, type Found, found, type Witness } from './found.ts';
import { numberOf, numberPattern } from './number-words.ts';

/** A number of years that a text counts: between two years that it gives, or from an event that it names. */
export interface Sum {
  readonly kind: 'length' | 'anniversary';
  readonly years: number;
  /** Of a length: the years it gives. */
  readonly from: number | null;
  readonly to: number | null;
  /** Of an anniversary: of what, in the words of the text. */
  readonly of: string | null;
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Finds a number that is said of what `head` names: "fourth and fifth plenary meetings"; null where it has no word. */
export function ordinalPattern(ordinal: number, head: string): RegExp | null {
  const words = en.ordinals[ordinal - 1];
  if (words === undefined) return null;
  const suffix =
    { 1: 'st', 2: 'nd', 3: 'rd' }[ordinal % 10 <= 3 && Math.floor(ordinal / 10) !== 1 ? ordinal % 10 : 0] ?? 'th';
  const escaped = head.replace(/[^\p{L}\p{N}\s]/gu, '.').replace(/\s+/g, '\\s+');
  return new RegExp(
    String.raw`\b(?:${words}|${ordinal}${suffix})(?:,?\s+(?:and\s+)?[\p{L}\d]+){0,3}\s+${escaped}`,
    'iu',
  );
}

const { one: year, long, from, until } = en.years;
// "the Seven-Year Plan (1961-1967)"; "for twelve years, from 1950 to 1962".
const lengthPattern = new RegExp(
  String.raw`\b${numberPattern}[- ]${year}(?:s|-${long})?\b[^.;()]{0,60}?(?:\((?:[A-Z][a-z]+ )?(\d{4})\s*(?:[-–—]|to)\s*(?:[A-Z][a-z]+ )?(\d{4})\)|\b(?:${from.join('|')}) (?:[A-Z][a-z]+ )?(\d{4}) (?:${until.join('|')}) (?:[A-Z][a-z]+ )?(\d{4}))`,
  'gi',
);
const anniversaryPattern = new RegExp(
  String.raw`\b${numberPattern} (?:birth )?(?:${en.anniversary.join('|')}) of (?:the )?([^.;,()\n]{3,90})`,
  'g',
);

/** The years that a text counts. */
export function sumsIn(text: string): Sum[] {
  const sums: Sum[] = [];
  for (const match of text.matchAll(lengthPattern)) {
    const years = numberOf(match[1]);
    if (years === null) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    sums.push({
      kind: 'length',
      years,
      from: Number(match[2] ?? match[4]),
      to: Number(match[3] ?? match[5]),
      of: null,
      ...span,
    });
  }
  for (const match of text.matchAll(anniversaryPattern)) {
    const years = numberOf(match[1]);
    if (years === null) continue;
    sums.push({
      kind: 'anniversary',
      years,
      from: null,
      to: null,
      of: match[2].trim(),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return sums;
}

/** What an anniversary is of, so that two texts that mean the same meet: its words up to where the sentence goes on. */
export function occasionOf(of: string): string {
  const words = of
    .toLowerCase()
    .replace(/[’']s\b|[’'"“”]/g, '')
    .split(/\s+/)
    .filter((word) => !en.occasionFillers.includes(word));
  const stop = words.findIndex((word, i) => i > 1 && (en.goingOn.includes(word) || /^\d/.test(word)));
  return words.slice(0, stop < 0 ? 8 : Math.min(stop, 8)).join(' ');
}

/** A length of years beside the two years that the text gives for it. A plan counts both its first and its last year. */
export function lengthFinding(sum: Sum, witness: Witness): Found[] {
  const { years, from, to } = sum;
  if (sum.kind !== 'length' || from === null || to === null || to < from) return [];
  const between = to - from;
  // From the middle of one year to the middle of another; or from the beginning of the first to the end of the last.
  if (years === between || years === between + 1) return [];
  return [
    found({
      kind: 'arithmetic',
      key: ['length', witness.capture, witness.start],
      summary: `${counted(years, 'year')} are counted from ${from} to ${to}, which is ${between} or, with both, ${between + 1}.`,
      about: [],
      evidence: [witness],
      confidence: 0.85,
      why: 'The number of years does not fit the years beside it.',
      innocent: ['The years in brackets may be of something else.', 'What was planned may have taken longer.'],
    }),
  ];
}

/** An anniversary with the year in which it is marked. */
export interface Anniversary {
  readonly years: number;
  readonly of: string;
  readonly occasion: string;
  /** The year that the sentence or the day of publication gives. */
  readonly year: number;
  readonly voice: string;
  readonly witness: Witness;
}

/** The year that something is told to have happened in. */
export interface KnownYear {
  readonly year: number;
  readonly title: string;
  readonly event: string;
  readonly witness: Witness;
}

/**
 * Anniversaries of one occasion that lead back to different years, or to another year than the sources tell it of. Where
 * most lead to one year, those that do not are shown.
 */
export function anniversaryFindings(
  occasion: string,
  marked: readonly Anniversary[],
  known: readonly KnownYear[],
): Found[] {
  const back = (one: Anniversary): number => one.year - one.years;
  const years = new Set(known.map(({ year }) => year));
  if (years.size > 1) return [];
  const [told] = known;
  const counts = Map.groupBy(marked, back);
  const most = [...counts].sort((a, b) => b[1].length - a[1].length || a[0] - b[0])[0];
  const right = told?.year ?? (most && most[1].length > 1 ? most[0] : null);
  if (right === null) return [];
  const wrong = marked.filter((one) => back(one) !== right);
  // What is off by one year may count the first as one, or be marked ahead.
  return [...Map.groupBy(wrong, back)].map(([year, off]) =>
    found({
      kind: 'arithmetic',
      key: ['anniversary', occasion, year],
      summary: `An anniversary of ${off[0].of} (${off[0].years} years in ${off[0].year}) leads back to ${year}; ${told ? `${told.title} is told of ${right}` : `others lead back to ${right}`}.`,
      about: told ? [{ id: told.event, name: told.title }] : [],
      evidence: [
        ...off.map(({ witness }) => witness),
        ...(told
          ? [told.witness]
          : marked
              .filter((one) => back(one) === right)
              .slice(0, 3)
              .map(({ witness }) => witness)),
      ],
      confidence: Math.abs(year - right) === 1 ? 0.5 : 0.7,
      why: 'The year in which it is marked, less its number, is not the year of what is marked.',
      innocent: [
        'The year may be that of another sentence.',
        'The count may begin with the first year, as ages once did.',
      ],
    }),
  );
}
