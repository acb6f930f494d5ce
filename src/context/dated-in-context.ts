import { type Document, type Era, type Passage, passageSpan, rawSpan, type TimeMention } from '../model/index.ts';
import {
  type Anchors,
  anchor,
  type DatingVerdict,
  datingOf,
  eventsOf,
  rangesOf,
  type Section,
  type TimeExpression,
} from '../time/index.ts';
import { type DateStretch, dateStretches } from './date-stretch.ts';
import { erasOf, isSpanAlone } from './eras.ts';
import type { Circumstances } from './in-context.ts';

/** The times and dates of a document, by passage, as offsets into its text; and what dated them. */
export interface DatedInContext {
  readonly times: readonly (readonly TimeMention[])[];
  readonly dates: readonly (readonly DateStretch[])[];
  readonly eras: readonly Era[];
  readonly dating: DatingVerdict;
}

/**
 * Gives the time expressions of a document their values. The document's own periods come first, from headings and
 * running headers that are spans of dates; they and headings that carry a date lend their year to what stands under
 * them; then all expressions are anchored in the order of the text.
 */
export function datedInContext(
  document: Document,
  expressions: readonly (readonly TimeExpression[])[],
  { capture, issued, language, dating: chosen }: Circumstances,
): DatedInContext {
  const { passages, text } = document;
  // One system of coordinates for the whole document: that of its plain text.
  const raw = expressions.map((list, at) =>
    list.length === 0 ? none : list.map((one) => ({ ...one, ...rawSpan(passages[at], one.start, one.end) })),
  );
  const eras = erasOf(
    passages,
    passages.map((passage, at) => spanAlone(passage, expressions[at])),
    capture,
  );
  // Furniture is no part of the story: its dates neither lend nor borrow.
  const told = raw.map((list, at) => (passages[at].kind === 'furniture' ? none : list));
  const all = told.flat();
  const verdict: DatingVerdict = chosen
    ? { dating: chosen, reasons: ['It was chosen by hand.'] }
    : datingOf(all, issued ?? undefined, { text, ...(language ? { language } : {}) });
  const anchors: Anchors = {
    ...(issued === null ? {} : { issued }),
    ...verdict,
    text,
    events: eventsOf(text, all),
    sections: [...eraSections(passages, eras), ...headingSections(passages, told, text)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    ),
    breaks: passages.map((passage) => passage.runs[0][0]),
  };
  // Anchoring leaves out what turns out to be no time; what is left is known by its place.
  const anchored = new Map(anchor(all, anchors).map((time) => [time.start, time]));
  const times = passages.map(({ text }, at): readonly TimeMention[] => {
    if (told[at].length === 0) return none;
    return told[at].flatMap((one, i) => {
      const time = anchored.get(one.start);
      const { start, end } = expressions[at][i];
      return time ? [{ ...time, start, end, text: text.slice(start, end) }] : [];
    });
  });
  const dates = passages.map((passage, at): readonly DateStretch[] => {
    if (times[at].length === 0) return none;
    return dateStretches(passage.text, times[at], rangesOf(expressions[at], times[at]), ({ start, end }) =>
      rawSpan(passage, start, end),
    );
  });
  return { times, dates, eras, dating: verdict };
}

const none: readonly never[] = [];

/** The stretch of time that a passage consists of, and nothing else; null where it is none. */
function spanAlone(passage: Passage, expressions: readonly TimeExpression[]): DateStretch | null {
  if (!isSpanAlone(passage, expressions)) return null;
  const times = anchor(expressions, { text: passage.text, dating: 'reference' });
  const [span] = dateStretches(passage.text, times, rangesOf(expressions, times), (time) => time);
  return span?.edtf.includes('/') ? span : null;
}

const stretch = (passages: readonly Passage[], first: number, last: number) => ({
  start: passageSpan(passages[first]).start,
  end: passageSpan(passages[last]).end,
});

const eraSections = (passages: readonly Passage[], eras: readonly Era[]): Section[] =>
  eras.map((era) => ({ ...stretch(passages, era.first, era.last), edtf: era.time.edtf }));

// A heading that names a day, a month, a year or a span of years dates what stands under it, down to the next heading of
// its rank; one that names several tells of none.
function headingSections(
  passages: readonly Passage[],
  expressions: readonly (readonly TimeExpression[])[],
  text: string,
): Section[] {
  const sections: Section[] = [];
  passages.forEach((passage, at) => {
    if (passage.kind !== 'heading' || expressions[at].length === 0) return;
    const times = anchor(expressions[at], { text, dating: 'reference' });
    const [date, other] = dateStretches(text, times, rangesOf(expressions[at], times), (time) => time);
    if (date?.basis !== 'stated' || (other && other.edtf !== date.edtf)) return;
    let last = at;
    while (last + 1 < passages.length && passages[last + 1].headings.includes(at)) last++;
    if (last > at)
      sections.push({
        ...stretch(passages, at + 1, last),
        edtf: date.edtf,
        from: { start: date.start, end: date.end },
      });
  });
  return sections;
}
