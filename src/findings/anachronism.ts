import en from '../../lexicons/en/findings.json' with { type: 'json' };
import type { Ref, Time } from '../model/index.ts';
import { daysOf, timeWords } from './days.ts';
import { counted, type Found, found, listed, type Witness } from './found.ts';

/** When a body's name came into use, or went out of it, by what the sources tell. */
export interface NameChange {
  readonly kind: 'merger' | 'renaming' | 'split' | 'founding' | 'dissolution';
  readonly end: 'from' | 'to';
  readonly time: Time;
  /** What tells it from other events, as in uses. */
  readonly event: string | number;
  readonly witness: Witness;
}

/** A body called by a name in a claim of a time. */
export interface NameUse {
  readonly time: Time;
  readonly event: string | number | null;
  /** What tells it from other sources. */
  readonly source: string | number;
  /** Whether the words mark the name as of another time: "the then", "former". */
  readonly marked: boolean;
  /** Whether the claim is that the body was founded. */
  readonly founding: boolean;
  readonly witness: Witness;
}

/** A name of a body, when it began and ended, and its dated uses. */
export interface NamedBody {
  readonly body: Ref;
  readonly name: string;
  readonly changes: readonly NameChange[];
  /** In the order of their claims; read where they are asked for. */
  readonly uses: readonly NameUse[];
  /** Reads the dated uses of the titles of its offices under that name: those before the name began. */
  readonly titles?: () => readonly TitledUse[];
}

/** Uses of a name out of its time, taken together. */
export interface Misuse {
  readonly count: number;
  /** What tells them apart, each once. */
  readonly sources: readonly NameUse['source'][];
  /** The first by their time, as many as are shown, and the last. */
  readonly first: readonly ShownUse[];
  readonly last: ShownUse;
}

interface ShownUse {
  readonly edtf: string;
  /** The first day of its time, since 1970-01-01. */
  readonly day: number;
  readonly witness: Witness;
}

/** What is counted of the uses of a name. */
export interface UseSums {
  /** Uses before the name began; null where there are none, or no beginning is told. */
  readonly early: Misuse | null;
  /** How many there are after it ended, and before that; 0 where no end is told. */
  readonly after: number;
  readonly before: number;
  /** Uses after it ended; null where that is nothing to tell. */
  readonly late: Misuse | null;
}

/** What was counted of the uses of a name before, and the uses that have come to them. */
export interface MoreUses {
  readonly known: UseSums;
  readonly uses: readonly NameUse[];
}

/** Someone named with an office of a body, or taking it. */
export interface TitledUse extends NameUse {
  readonly title: string;
}

const before = (words: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${words.join('|')})(?: (?:${en.articles.join('|')}))*[\s“"‘']*$`, 'i');
const naming = before(en.naming);
const becoming = before(en.becoming);

/** Whether the words before a name say that something was given it: "a single party named", "under the name of the". */
export const isNamedBy = (words: string): boolean => naming.test(words.replace(/\s+/g, ' '));

/** Whether they say that something was made it, or was added to it: "merged into the". */
export const isMadeBy = (words: string): boolean => becoming.test(words.replace(/\s+/g, ' '));

const how: Readonly<Record<NameChange['kind'], string>> = {
  merger: 'a merger',
  renaming: 'a renaming',
  split: 'a split',
  founding: 'the founding',
  dissolution: 'the dissolution',
};

/**
 * A name used for a time before the body took it, or after it gave it up, by what the sources themselves tell. A merger or
 * a renaming says when a name began better than a founding does: bodies like to date themselves from the first of those
 * they came from. With `more`, only what has come to it is counted, as far as that will do.
 */
export function anachronisms(
  named: NamedBody,
  more: MoreUses | null = null,
): { readonly found: Found[]; readonly sums: UseSums } {
  const { body, name, changes, titles = () => [] } = named;
  const began = changes
    .filter(({ end, time }) => end === 'from' && daysOf(time) !== null)
    .toSorted(
      (a, b) =>
        Number(a.kind === 'founding') - Number(b.kind === 'founding') || daysOf(a.time)!.first - daysOf(b.time)!.first,
    )[0];
  const ended = changes
    .filter(({ end, time }) => end === 'to' && daysOf(time) !== null)
    .toSorted((a, b) => daysOf(b.time)!.last - daysOf(a.time)!.last)[0];
  const first = began && daysOf(began.time)!.first;
  const last = ended && daysOf(ended.time)!.last;
  const isEarly = ({ time, event, marked, founding }: NameUse): boolean =>
    !marked &&
    event !== began.event &&
    !(founding && began.kind === 'founding') &&
    (daysOf(time)?.last ?? first) < first;
  const isLate = ({ time, event, marked }: NameUse): boolean =>
    !marked && event !== ended.event && (daysOf(time)?.first ?? last) > last + 31;
  // A name that goes on as before was not given up: then it is what is told of its end that is in doubt.
  const isTold = (after: number, before: number): boolean => after <= before && !(began && first > last);
  const sumsOf = (uses: readonly NameUse[]): UseSums => {
    const late = ended ? uses.filter(isLate) : [];
    return {
      early: began ? together(uses.filter(isEarly)) : null,
      after: late.length,
      before: ended ? uses.filter(({ time }) => (daysOf(time)?.last ?? last) < last).length : 0,
      late: together(late),
    };
  };
  const all = (more && joinedSums(more.known, sumsOf(more.uses), isTold)) ?? sumsOf(named.uses);
  const sums = isTold(all.after, all.before) ? all : { ...all, late: null };
  const { early, late } = sums;
  const found: Found[] = [];
  if (early !== null) found.push(misuse(body, name, began, early, early.first[0].edtf));
  else if (began) found.push(...earlyOffices(body, name, began, titles().filter(isEarly)));
  if (late !== null) found.push(misuse(body, name, ended, late, late.last.edtf));
  return { found, sums };
}

// So many show it.
const mostShown = 8;

function together(uses: readonly NameUse[]): Misuse | null {
  if (uses.length === 0) return null;
  const dayOf = ({ time }: NameUse): number => daysOf(time)!.first;
  const sorted = uses.toSorted((a, b) => dayOf(a) - dayOf(b));
  const shown = (use: NameUse): ShownUse => ({ edtf: use.time.edtf, day: dayOf(use), witness: use.witness });
  return {
    count: uses.length,
    sources: [...new Set(uses.map(({ source }) => source))],
    first: sorted.slice(0, mostShown).map(shown),
    last: shown(sorted[sorted.length - 1]),
  };
}

// What is known with what comes to it: the same as all of it together. Null where that has to be counted.
function joinedSums(known: UseSums, more: UseSums, isTold: (after: number, before: number) => boolean): UseSums | null {
  const [after, before] = [known.after + more.after, known.before + more.before];
  if (isTold(after, before) && known.after > 0 && known.late === null) return null;
  return { early: joined(known.early, more.early), after, before, late: joined(known.late, more.late) };
}

function joined(known: Misuse | null, more: Misuse | null): Misuse | null {
  if (known === null || more === null) return known ?? more;
  return {
    count: known.count + more.count,
    sources: [...new Set([...known.sources, ...more.sources])],
    first: [...known.first, ...more.first].sort(inOrder).slice(0, mostShown),
    last: inOrder(known.last, more.last) > 0 ? known.last : more.last,
  };
}

// By their time, those of a day as uses come: by their claims, and then those that are of none.
function inOrder(a: ShownUse, b: ShownUse): number {
  if (a.day !== b.day) return a.day - b.day;
  const [x, y] = [a.witness, b.witness];
  if (x.claim !== null && y.claim !== null) return x.claim < y.claim ? -1 : 1;
  if (x.claim !== null || y.claim !== null) return x.claim === null ? 1 : -1;
  return x.capture === y.capture ? x.start - y.start : x.capture < y.capture ? -1 : 1;
}

// Of uses after a name was given up, the last tells how long it goes on.
function misuse(body: Ref, name: string, change: NameChange, uses: Misuse, when: string): Found {
  const { count, sources, first } = uses;
  const after = change.end === 'to';
  const often = `${counted(count, 'time')} in ${counted(sources.length, 'source')}`;
  return found({
    kind: 'anachronism',
    key: [after ? 'after' : 'before', body.id, name],
    summary: after
      ? `“${name}” is still used for ${timeWords(when)}, ${often}; these sources date the end of the name ${timeWords(change.time.edtf)}, by ${how[change.kind]}.`
      : `“${name}” is used for ${timeWords(when)}, ${often}; these sources date the name from ${timeWords(change.time.edtf)}, by ${how[change.kind]}: a later name for an earlier body.`,
    about: [body],
    evidence: [...first.map(({ witness }) => witness), change.witness],
    confidence: change.kind === 'founding' ? 0.6 : 0.85,
    size: count,
    why: `The times of these passages lie ${after ? 'after' : 'before'} ${how[change.kind]} that these sources tell of.`,
    innocent: [
      'A body is often called by the name it is known by now.',
      ...(after
        ? ['The old name may have stayed in use.']
        : ['The sources may count what went before as the same body.']),
    ],
  });
}

// Offices of a body that was not there yet. Where its name itself is used before it began, that is what is told.
function earlyOffices(body: Ref, name: string, began: NameChange, uses: readonly TitledUse[]): Found[] {
  if (uses.length === 0) return [];
  const sorted = uses.toSorted((a, b) => daysOf(a.time)!.first - daysOf(b.time)!.first);
  const sources = new Set(sorted.map(({ source }) => source)).size;
  const titles = [...new Set(sorted.map(({ title }) => title))].sort();
  return [
    found({
      kind: 'anachronism',
      key: ['office before', body.id, name],
      summary: `${listed(titles.map((title) => `“${title}”`))} ${titles.length === 1 ? 'is' : 'are'} used for ${timeWords(sorted[0].time.edtf)}, ${counted(sorted.length, 'time')} in ${counted(sources, 'source')}; these sources date the body from ${timeWords(began.time.edtf)}, by ${how[began.kind]}: an office of a body that was not there yet.`,
      about: [body],
      evidence: [...sorted.slice(0, 8).map(({ witness }) => witness), began.witness],
      confidence: began.kind === 'founding' ? 0.6 : 0.75,
      size: sorted.length,
      why: `The times of these passages lie before ${how[began.kind]} that these sources tell of.`,
      innocent: [
        'A person is often called by the title known today.',
        'The sources may count what went before as the same body.',
      ],
    }),
  ];
}
