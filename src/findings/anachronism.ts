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
  readonly uses: readonly NameUse[];
  /** Reads the dated uses of the titles of its offices under that name: those before the name began. */
  readonly titles?: () => readonly TitledUse[];
}

/** Someone named with an office of a body, or taking it. */
export interface TitledUse extends NameUse {
  readonly title: string;
}

const naming = new RegExp(String.raw`\b(?:${en.naming.join('|')})(?: (?:${en.articles.join('|')}))*[\s“"‘']*$`, 'i');

/** Whether the words before a name say that something was given it: "a single party named", "under the name of the". */
export const isNamedBy = (before: string): boolean => naming.test(before.replace(/\s+/g, ' '));

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
 * they came from.
 */
export function anachronisms({ body, name, changes, uses, titles = () => [] }: NamedBody): Found[] {
  const began = changes
    .filter(({ end, time }) => end === 'from' && daysOf(time) !== null)
    .toSorted(
      (a, b) =>
        Number(a.kind === 'founding') - Number(b.kind === 'founding') || daysOf(a.time)!.first - daysOf(b.time)!.first,
    )[0];
  const ended = changes
    .filter(({ end, time }) => end === 'to' && daysOf(time) !== null)
    .toSorted((a, b) => daysOf(b.time)!.last - daysOf(a.time)!.last)[0];
  const findings: Found[] = [];
  const report = (change: NameChange, found_: readonly NameUse[], after: boolean): void => {
    const sorted = found_.toSorted((a, b) => daysOf(a.time)!.first - daysOf(b.time)!.first);
    const [first] = sorted;
    const sources = new Set(sorted.map(({ source }) => source)).size;
    findings.push(
      found({
        kind: 'anachronism',
        key: [after ? 'after' : 'before', body.id, name],
        summary: after
          ? `“${name}” is still used for ${timeWords(sorted.at(-1)!.time.edtf)}, ${counted(sorted.length, 'time')} in ${counted(sources, 'source')}; these sources date the end of the name ${timeWords(change.time.edtf)}, by ${how[change.kind]}.`
          : `“${name}” is used for ${timeWords(first.time.edtf)}, ${counted(sorted.length, 'time')} in ${counted(sources, 'source')}; these sources date the name from ${timeWords(change.time.edtf)}, by ${how[change.kind]}: a later name for an earlier body.`,
        about: [body],
        evidence: [...sorted.slice(0, 8).map(({ witness }) => witness), change.witness],
        confidence: change.kind === 'founding' ? 0.6 : 0.85,
        size: sorted.length,
        why: `The times of these passages lie ${after ? 'after' : 'before'} ${how[change.kind]} that these sources tell of.`,
        innocent: [
          'A body is often called by the name it is known by now.',
          ...(after
            ? ['The old name may have stayed in use.']
            : ['The sources may count what went before as the same body.']),
        ],
      }),
    );
  };
  if (began) {
    const first = daysOf(began.time)!.first;
    const isEarly = ({ time, event, marked, founding }: NameUse): boolean =>
      !marked &&
      event !== began.event &&
      !(founding && began.kind === 'founding') &&
      (daysOf(time)?.last ?? first) < first;
    const early = uses.filter(isEarly);
    if (early.length > 0) report(began, early, false);
    else findings.push(...earlyOffices(body, name, began, titles().filter(isEarly)));
  }
  if (ended) {
    const { last } = daysOf(ended.time)!;
    const late = uses.filter(
      ({ time, event, marked }) => !marked && event !== ended.event && (daysOf(time)?.first ?? last) > last + 31,
    );
    // A name that goes on as before was not given up: then it is what is told of its end that is in doubt.
    const before = uses.filter(({ time }) => (daysOf(time)?.last ?? last) < last).length;
    if (late.length > 0 && late.length <= before && !(began && daysOf(began.time)!.first > last))
      report(ended, late, true);
  }
  return findings;
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
