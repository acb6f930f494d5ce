import {
  type Change,
  type ChangeKind,
  type NameMention,
  type Span,
  spansOverlap,
  type TimeMention,
} from '../../model/index.ts';
import { nameKeyOf, type Side } from './side.ts';
import { type Edit, editsOf, type Word, wordsOf } from './word-diff.ts';

/** A sentence in two wordings: where they differ, in raw offsets, and what that changes of who, what and when. */
export interface Alteration {
  readonly edits: readonly Edit[];
  readonly changes: readonly Change[];
}

/** Reads what differs in a sentence for names, offices, dates and figures; other words, if nothing else, are a rewording. */
export function alterationOf(before: Side, after: Side, sentence: number, other: number): Alteration {
  const [x, y] = [before.sentences[sentence], after.sentences[other]];
  const text = { x: before.passages[x.passage].text, y: after.passages[y.passage].text };
  const [wordsX, wordsY] = [wordsOf(text.x, x), wordsOf(text.y, y)];
  const edits = editsOf(wordsX, wordsY);
  const [spanX, spanY] = [before.rawOf(sentence), after.rawOf(other)];
  const raw = edits.map((edit) => ({
    before: rawEdit(before, x.passage, edit.before, spanX),
    after: rawEdit(after, y.passage, edit.after, spanY),
  }));
  const [a, b] = [before.readIn(sentence), after.readIn(other)];
  const make = (kind: ChangeKind, summary: string, was: string | null, is: string | null): Change => ({
    kind,
    summary,
    file: null,
    before: before.quoted(spanX),
    after: after.quoted(spanY),
    was,
    is,
    elsewhere: was === null ? null : after.says(was),
  });

  const [asX, asY] = [
    { names: a.names, words: wordsX },
    { names: b.names, words: wordsY },
  ];
  const removed = lostNames(
    asX,
    asY,
    raw.map((edit) => edit.before),
  );
  const added = lostNames(
    asY,
    asX,
    raw.map((edit) => edit.after),
  );
  const times = changedTimes(
    a.times.filter((time) => !removed.some((name) => spansOverlap(name, time))),
    b.times.filter((time) => !added.some((name) => spansOverlap(name, time))),
    raw,
  );
  const changes = [...nameChanges(removed, added, raw, a.names, make), ...timeChanges(times, make)];
  const dated = { before: times.map((time) => time.before), after: times.map((time) => time.after) };
  for (const edit of raw) {
    const was = figuresIn(before, edit.before, dated.before, removed);
    const is = figuresIn(after, edit.after, dated.after, added);
    if (was.join() === is.join()) continue;
    changes.push(make('figure-changed', figureSummary(was, is), was.join(', ') || null, is.join(', ') || null));
  }
  if (changes.length === 0) changes.push(rewording(x.kind, text, edits, raw, before, after, make));
  return { edits: raw, changes };
}

type Make = (kind: ChangeKind, summary: string, was: string | null, is: string | null) => Change;

// An empty stretch of words stands at a place in the raw text.
function rawEdit(side: Side, passage: number, { start, end }: Span, sentence: Span): Span {
  if (end > start) return side.rawSpanOf(passage, start, end);
  const at = start > 0 ? side.rawSpanOf(passage, start - 1, start).end : sentence.start;
  return { start: at, end: at };
}

/** A wording: its words, and what is named in it. */
interface Wording {
  readonly names: readonly NameMention[];
  readonly words: readonly Word[];
}

// Names that an edit touches and that the other wording gives less often: neither what they stand for nor their words.
function lostNames(own: Wording, other: Wording, edits: readonly Span[]): NameMention[] {
  const count = (names: readonly NameMention[], key: string) => names.filter((name) => nameKeyOf(name) === key).length;
  const [ownWords, otherWords] = [joined(own.words), joined(other.words)];
  const lost = own.names.filter((name) => {
    if (name.form !== undefined || !edits.some((edit) => spansOverlap(edit, name))) return false;
    const key = nameKeyOf(name);
    if (count(own.names, key) <= count(other.names, key)) return false;
    const said = joined(wordsOf(name.text, { start: 0, end: name.text.length }));
    return timesIn(ownWords, said) > timesIn(otherWords, said);
  });
  // Of two names, one within the other, the longer is what was lost.
  return lost.filter((name) => !lost.some((wide) => wide !== name && wide.start <= name.start && name.end <= wide.end));
}

const joined = (words: readonly Word[]): string => ` ${words.map(({ key }) => key).join(' ')} `;

function timesIn(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) count++;
  return count;
}

function nameChanges(
  removed: readonly NameMention[],
  added: readonly NameMention[],
  edits: readonly Edit[],
  named: readonly NameMention[],
  make: Make,
): Change[] {
  const changes: Change[] = [];
  const left = new Set(added);
  const people = named.filter(({ kind }) => kind === 'person').length;
  for (const name of removed) {
    const edit = edits.find(({ before }) => spansOverlap(before, name));
    const instead = [...left].find((one) => one.kind === name.kind && edit && spansOverlap(edit.after, one));
    if (instead) left.delete(instead);
    const office = name.kind === 'office';
    if (instead)
      changes.push(
        make(
          office ? 'title-changed' : 'name-changed',
          `“${plain(instead.text)}” stands where “${plain(name.text)}” stood.`,
          plain(name.text),
          plain(instead.text),
        ),
      );
    else
      changes.push(
        make(
          office ? 'title-changed' : 'name-removed',
          name.kind === 'person' && people > 2
            ? `${plain(name.text)} is no longer among the ${people} named here.`
            : `“${plain(name.text)}” is no longer named here.`,
          plain(name.text),
          null,
        ),
      );
  }
  for (const name of left)
    changes.push(
      make(
        name.kind === 'office' ? 'title-changed' : 'name-added',
        `“${plain(name.text)}” is named here, and was not.`,
        null,
        plain(name.text),
      ),
    );
  return changes;
}

interface ChangedTime {
  readonly before: TimeMention | null;
  readonly after: TimeMention | null;
}

// Dates that an edit touches, first with first; those that say the same are no change.
function changedTimes(
  before: readonly TimeMention[],
  after: readonly TimeMention[],
  edits: readonly Edit[],
): ChangedTime[] {
  const touched = (times: readonly TimeMention[], side: 'before' | 'after') =>
    times.filter((time) => edits.some((edit) => spansOverlap(edit[side], time)));
  const [a, b] = [touched(before, 'before'), touched(after, 'after')];
  const same = (x: TimeMention, y: TimeMention): boolean => timeValue(x) === timeValue(y);
  const lost = a.filter((time) => !after.some((other) => same(time, other)));
  const won = b.filter((time) => !before.some((other) => same(time, other)));
  return Array.from({ length: Math.max(lost.length, won.length) }, (_, i) => ({
    before: lost[i] ?? null,
    after: won[i] ?? null,
  }));
}

const timeValue = ({ value, edtf, text }: TimeMention): string => edtf ?? value ?? text;

const timeChanges = (times: readonly ChangedTime[], make: Make): Change[] =>
  times.map(({ before, after }) => {
    const [was, is] = [before && plain(before.text), after && plain(after.text)];
    return make(
      'date-changed',
      was && is
        ? `It is dated “${is}”, and was “${was}”.`
        : was
          ? `It is no longer dated “${was}”.`
          : `It is dated “${is}”, and was not.`,
      was,
      is,
    );
  });

const numberWords = /\d[\d.,]*/g;

// Figures in an edit that are part of no date and of no name.
function figuresIn(side: Side, edit: Span, times: readonly (Span | null)[], names: readonly Span[]): string[] {
  const found: string[] = [];
  for (const match of side.edition.text.slice(edit.start, edit.end).matchAll(numberWords)) {
    const span = { start: edit.start + match.index, end: edit.start + match.index + match[0].length };
    if ([...times, ...names].some((other) => other !== null && spansOverlap(other, span))) continue;
    found.push(match[0].replace(/[.,]$/, ''));
  }
  return found;
}

const figureSummary = (was: readonly string[], is: readonly string[]): string =>
  was.length === 0
    ? `The figure ${is.join(', ')} stands here, and did not.`
    : is.length === 0
      ? `The figure ${was.join(', ')} no longer stands here.`
      : `The figure ${is.join(', ')} stands where ${was.join(', ')} stood.`;

function rewording(
  kind: string,
  text: { x: string; y: string },
  edits: readonly Edit[],
  raw: readonly Edit[],
  before: Side,
  after: Side,
  make: Make,
): Change {
  const says = (words: string): boolean => /[\p{L}\p{N}]/u.test(words);
  if (
    !edits.some(
      (edit) =>
        says(text.x.slice(edit.before.start, edit.before.end)) || says(text.y.slice(edit.after.start, edit.after.end)),
    )
  )
    return make('punctuation', 'Only the punctuation differs.', null, null);
  const words = (side: Side, which: 'before' | 'after') =>
    raw
      .map((edit) => plain(side.edition.text.slice(edit[which].start, edit[which].end)))
      .filter(Boolean)
      .join(' … ') || null;
  const [was, is] = [words(before, 'before'), words(after, 'after')];
  if (kind === 'heading') return make('heading-changed', 'A heading is worded otherwise.', was, is);
  if (kind === 'caption')
    return make('caption-rewritten', 'A caption is worded otherwise; the names and dates in it are the same.', was, is);
  return make('reworded', 'The words differ; the names, dates and figures are the same.', was, is);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
