import cues from '../../lexicons/ko/claims.json' with { type: 'json' };
import type { DateStretch } from '../context/index.ts';
import type { ClaimKind, Passage } from '../model/index.ts';
import type { Argument } from './argument.ts';
import type { Assertion, Sentence } from './assertion.ts';

/** Whether a stretch of text is Korean: most of its letters are Hangul. */
export function isKorean(text: string): boolean {
  if (!/[\uac00-\ud7a3]/.test(text)) return false;
  let hangul = 0;
  let other = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xac00 && code <= 0xd7a3) hangul++;
    else if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) other++;
  }
  return hangul > other;
}

/** A stretch from one date to the next, where a Korean sentence tells what was then. */
interface Stretch {
  readonly date: DateStretch;
  readonly from: number;
  readonly to: number;
  readonly kind: ClaimKind | null;
}

/**
 * What a Korean sentence or entry asserts, by the cues that follow its dates. The verb stands last: a stretch without a
 * cue has that of the next ("… in May as secretary, in June as chairman was elected").
 */
export function koreanAssertions(sentence: Sentence): Assertion[] {
  const { passage, items, segment } = sentence;
  const dates = items.flatMap(({ date }) => (date ? [date] : []));
  if (dates.length === 0) return [];
  const stretches: Stretch[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const from = dates[i].end;
    const to = dates[i + 1]?.start ?? segment.end;
    const kind = kindIn(`${passage.text.slice(from, to)} `) ?? stretches.at(-1)?.kind ?? null;
    stretches.push({ date: dates[i], from, to, kind });
  }
  stretches.reverse();
  const given = sentence.all.filter(({ name }) => name !== null);
  const found = stretches.flatMap(({ date, from, to, kind }): Assertion[] => {
    if (kind === null || isWider(date, dates)) return [];
    const own = given.filter(({ start }) => start < dates[0].start || (start >= from && start < to));
    return [assertion(kind, date, own, { start: date.start, end: to }, sentence)];
  });
  return [...found, ...meetings(sentence, stretches, given, passage)];
}

function kindIn(text: string): ClaimKind | null {
  for (const { kind, stems } of cues.cues) if (stems.some((stem) => text.includes(stem))) return kind as ClaimKind;
  return null;
}

// "1950, 25 June … the day after, 26 June": of dates that stand side by side, the last.
const isWider = (date: DateStretch, dates: readonly DateStretch[]): boolean =>
  dates.some((other) => other !== date && other.start >= date.end && other.start - date.end < 4);

/** A meeting has the date before it, or, where it is the topic, the one after it. */
function meetings(
  sentence: Sentence,
  stretches: readonly Stretch[],
  given: readonly Argument[],
  { text }: Passage,
): Assertion[] {
  return given.flatMap((argument): Assertion[] => {
    if (argument.kind !== 'meeting') return [];
    const behind = text.slice(argument.end, argument.end + 2);
    const before = stretches.findLast(({ from }) => from <= argument.start);
    const after = stretches.find(({ date }) => date.start >= argument.end);
    const isTopic = cues.topic.some((word) => behind.startsWith(word));
    const near = isTopic && after && after.date.start - argument.end < 12 ? after : before;
    if (!near) return [];
    const isAt = cues.at.some((word) => behind.startsWith(word));
    if (isAt && !cues.meeting.some((stem) => text.slice(near.from, argument.start).includes(stem))) return [];
    const words = { start: Math.min(argument.start, near.date.start), end: Math.max(argument.end, near.date.end) };
    return [{ ...assertion('meeting', near.date, [argument], words, sentence), meeting: argument }];
  });
}

const assertion = (
  kind: ClaimKind,
  date: DateStretch,
  given: readonly Argument[],
  words: Assertion['words'],
  { segment }: Sentence,
): Assertion => ({
  kind,
  date,
  given,
  words,
  planned: false,
  denied: false,
  rule: `${segment.kind}.${kind}.ko`,
  meeting: null,
  weak: false,
});
