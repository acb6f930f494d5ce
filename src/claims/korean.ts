import cues from '../../lexicons/ko/claims.json' with { type: 'json' };
import type { DateStretch } from '../context/index.ts';
import type { ClaimKind, NameMention, Passage, Span } from '../model/index.ts';
import { type Argument, standingAlone } from './argument.ts';
import { type Assertion, plainly, type Sentence } from './assertion.ts';
import type { Focus } from './focus.ts';
import { nameBitsOf } from './kind-bits.ts';

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
export function koreanAssertions(sentence: Sentence, focus: Focus): Assertion[] {
  const { passage, items, segment } = sentence;
  const dates = items.flatMap(({ date }) => (date ? [date] : []));
  if (dates.length === 0) return atMeeting(sentence, focus);
  const stretches: Stretch[] = [];
  for (let i = dates.length - 1; i >= 0; i--) {
    const from = dates[i].end;
    const to = dates[i + 1]?.start ?? segment.end;
    const text = `${passage.text.slice(from, to)} `;
    const hasVerb = cues.meeting.some((stem) => text.includes(stem));
    const kind = kindIn(text) ?? (hasVerb ? null : (stretches.at(-1)?.kind ?? null));
    stretches.push({ date: dates[i], from, to, kind });
  }
  stretches.reverse();
  const given = sentence.all.filter(({ name }) => name !== null);
  const found = stretches.flatMap(({ date, from, to, kind }): Assertion[] => {
    if (kind === null || isWider(date, dates)) return [];
    const own = given.filter(({ start }) => start < dates[0].start || (start >= from && start < to));
    const words = { start: date.start, end: to };
    return [
      assertion(kind, date, own, words, sentence),
      ...furtherKinds(passage.text.slice(from, to), kind).map((one) => assertion(one, date, own, words, sentence)),
    ];
  });
  return [...found, ...meetings(sentence, stretches, given, passage)];
}

function kindIn(text: string): ClaimKind | null {
  // The anniversary of a foundation is no foundation.
  let told = text;
  for (const day of cues.days) told = told.replaceAll(day, '');
  for (const { kind, stems } of cues.cues) if (stems.some((stem) => told.includes(stem))) return kind as ClaimKind;
  return null;
}

// "the parties merged, and the paper took another name": what else happens to bodies and offices.
const furtherKinds = (text: string, told: ClaimKind): ClaimKind[] =>
  cues.cues.flatMap(({ kind, stems }) =>
    kind !== told && cues.further.includes(kind) && stems.some((stem) => text.includes(stem))
      ? [kind as ClaimKind]
      : [],
  );

/** Whether a sentence begins by pointing to the meeting told of before. */
export const pointsToMeeting = (text: string, { start }: Span): boolean =>
  text.charCodeAt(start) >= 0xac00 && cues.pointing.some((words) => text.startsWith(words, start));

/** "The meeting elected …": an act of the meeting told of before, which dates it. */
function atMeeting(sentence: Sentence, focus: Focus): Assertion[] {
  const { passage, segment, all, items } = sentence;
  const meant = pointsToMeeting(passage.text, segment) ? focus.meeting('meeting') : null;
  const kind = kindIn(`${passage.text.slice(segment.start, segment.end)} `);
  if (!meant || !kind || !cues.acts.includes(kind)) return [];
  const [{ start }] = items;
  const end = items.find((one) => one.end > start + 2)?.end ?? segment.end;
  const given = all.filter(({ name }) => name !== null);
  const meeting = meetingAt(start, end, meant);
  return [assertion(kind, null, [...given, meeting], { start, end: segment.end }, sentence)];
}

const meetingAt = (start: number, end: number, meant: NameMention): Argument => ({
  start,
  end,
  from: 0,
  at: 0,
  last: 0,
  kind: 'meeting',
  kindBits: nameBitsOf('meeting'),
  name: { ...meant, start, end },
  ...standingAlone,
  pointer: true,
});

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
    const behind = text.slice(argument.end, argument.end + 8);
    // "a letter about the congress"
    if (cues.about.some((word) => behind.startsWith(word))) return [];
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
  date: DateStretch | null,
  given: readonly Argument[],
  words: Assertion['words'],
  { segment }: Sentence,
): Assertion => ({
  ...plainly,
  kind,
  date,
  given,
  words,
  rule: `${segment.kind}.${kind}.ko`,
});
