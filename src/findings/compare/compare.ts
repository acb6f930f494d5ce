import {
  type Change,
  type ComparedStretch,
  type Comparison,
  changeKinds,
  type NameMention,
  type Span,
  type Unnamed,
} from '../../model/index.ts';
import { type Alteration, alterationOf } from './alteration.ts';
import type { Edition } from './edition.ts';
import { type Matched, match } from './pairing.ts';
import { nameKeyOf, Side } from './side.ts';

/**
 * What one edition of a text has that another has not. Sentences are found again whole, wherever they stand; those that
 * are not are set beside the likeliest of the other edition; what differs in them is read for names, offices, dates and
 * figures. Spaces, quotation marks, hyphens and encodings are no difference.
 */
export function compare(earlier: Edition, later: Edition): Comparison {
  const [before, after] = [new Side(earlier), new Side(later)];
  const matched = match(before, after);
  const changed = matched.filter(({ verdict }) => verdict === 'altered' || verdict === 'gone' || verdict === 'new');
  before.read(changed.flatMap((one) => one.before ?? []));
  after.read(changed.flatMap((one) => one.after ?? []));
  const alterations = new Map<Matched, Alteration>();
  const changes: Change[] = [];
  for (const one of matched) {
    if (one.verdict === 'altered' && one.before !== null && one.after !== null) {
      const alteration = alterationOf(before, after, one.before, one.after);
      alterations.set(one, alteration);
      changes.push(...alteration.changes);
    } else changes.push(...wholeChange(one, before, after));
  }
  return {
    counts: countsOf(matched),
    vanished: notSaid(
      before,
      changed.flatMap((one) => one.before ?? []),
      after,
    ),
    appeared: notSaid(
      after,
      changed.flatMap((one) => one.after ?? []),
      before,
    ),
    changes: inOrder(changes),
    stretches: stretchesOf(matched, before, after, alterations),
  };
}

/** Changes by importance, then in the order of the text. */
export const inOrder = (changes: readonly Change[]): Change[] =>
  changes.toSorted(
    (a, b) =>
      changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) ||
      Number(a.elsewhere ?? true) - Number(b.elsewhere ?? true) ||
      (a.before ?? a.after ?? nowhere).start - (b.before ?? b.after ?? nowhere).start,
  );

const nowhere: Span = { start: 0, end: 0 };

function countsOf(matched: readonly Matched[]): Comparison['counts'] {
  const counts = { exact: 0, moved: 0, altered: 0, gone: 0, new: 0 };
  // A sentence that was cut in two is counted as the earlier edition has it.
  for (const { verdict, before } of matched) if (verdict !== 'exact' || before !== null) counts[verdict]++;
  return counts;
}

function wholeChange({ verdict, before, after }: Matched, a: Side, b: Side): Change[] {
  const was = before === null ? null : a.quoted(a.rawOf(before));
  const is = after === null ? null : b.quoted(b.rawOf(after));
  const make = (kind: Change['kind'], summary: string): Change[] => [
    { kind, summary, file: null, before: was, after: is, was: null, is: null, elsewhere: null },
  ];
  if (verdict === 'moved') return make('moved', 'It stands at another place, in the same words.');
  if (verdict === 'gone' && was) {
    const told = toldBy(a, before ?? 0);
    if (told !== null) return make('event-gone', `No longer told: ${told}`);
    return make(
      'sentence-gone',
      `A ${a.sentences[before ?? 0].kind === 'paragraph' ? 'sentence' : a.sentences[before ?? 0].kind} is gone.`,
    );
  }
  if (verdict === 'new' && is) {
    const told = toldBy(b, after ?? 0);
    if (told !== null) return make('event-new', `Told, and was not: ${told}`);
    return make(
      'sentence-new',
      `A ${b.sentences[after ?? 0].kind === 'paragraph' ? 'sentence' : b.sentences[after ?? 0].kind} is new.`,
    );
  }
  return [];
}

// What a stretch tells of: the events that it claims, or else its date.
function toldBy(side: Side, sentence: number): string | null {
  const { claims, times } = side.readIn(sentence);
  const titles = [
    ...new Set(
      claims
        .filter(({ kind }) => kind !== 'depiction')
        .map(({ title, time }) => `${title}${time ? `, ${time.edtf}` : ''}`),
    ),
  ];
  if (titles.length > 0) return `${titles.join('; ')}.`;
  const dates = times
    .filter(({ type, inName }) => type === 'DATE' && !inName)
    .map(({ text }) => `“${text.replace(/\s+/g, ' ')}”`);
  return dates.length > 0 ? `something dated ${dates.join(', ')}.` : null;
}

// Whom and what the changed sentences name that the other edition does not name anywhere.
function notSaid(side: Side, sentences: readonly number[], other: Side): Unnamed[] {
  const found = new Map<string, NameMention>();
  for (const sentence of sentences)
    for (const name of side.readIn(sentence).names)
      if (name.form === undefined && name.basis === 'stated' && !found.has(nameKeyOf(name)) && !other.says(name.text))
        found.set(nameKeyOf(name), name);
  const kinds = ['person', 'organisation', 'office', 'place'];
  const order = ({ kind }: NameMention): number => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
  return [...found.values()]
    .sort((a, b) => order(a) - order(b) || a.start - b.start)
    .map(({ kind, text }) => ({ kind, name: text.replace(/\s+/g, ' '), file: null }));
}

function stretchesOf(
  matched: readonly Matched[],
  before: Side,
  after: Side,
  alterations: ReadonlyMap<Matched, Alteration>,
): ComparedStretch[] {
  // In the order of the earlier edition; what is new behind what it follows in the later one.
  const placeAfter = new Map<number, number>();
  for (const one of matched)
    if (one.before !== null && one.after !== null && one.verdict !== 'moved') placeAfter.set(one.after, one.before);
  const placed = matched.map((one) => {
    if (one.before !== null) return { one, place: one.before, follows: -1 };
    let at = one.after ?? 0;
    while (at >= 0 && !placeAfter.has(at)) at--;
    return { one, place: at < 0 ? -1 : (placeAfter.get(at) ?? -1), follows: one.after ?? 0 };
  });
  placed.sort((a, b) => a.place - b.place || a.follows - b.follows);
  const stretches: ComparedStretch[] = [];
  let run: { before: Span; after: Span } | null = null;
  const close = (): void => {
    if (run) stretches.push({ verdict: 'exact', before: before.quoted(run.before), after: after.quoted(run.after) });
    run = null;
  };
  for (const { one } of placed) {
    const was = one.before === null ? null : before.rawOf(one.before);
    const is = one.after === null ? null : after.rawOf(one.after);
    if (one.verdict === 'exact' && was && is) {
      const goesOn: boolean = run !== null && is.start >= run.after.end;
      if (!goesOn) close();
      run =
        run === null
          ? { before: was, after: is }
          : { before: { start: run.before.start, end: was.end }, after: { start: run.after.start, end: is.end } };
      continue;
    }
    close();
    const alteration = alterations.get(one);
    stretches.push({
      verdict: one.verdict,
      before: was && before.quoted(was),
      after: is && after.quoted(is),
      ...(alteration && {
        edits: alteration.edits.map((edit) => ({
          before: [edit.before.start, edit.before.end] as [number, number],
          after: [edit.after.start, edit.after.end] as [number, number],
        })),
      }),
    });
  }
  close();
  return stretches;
}
